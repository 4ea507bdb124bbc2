import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { placeholders, placeholderValue } from "@cookiedesk/domain/prose/placeholder";
import { type PartRef, policyPart } from "@cookiedesk/domain/policy/policy-field";
import { byOrder } from "@cookiedesk/domain/policy/resolve";
import { sealBase, sealDraft } from "@cookiedesk/domain/seal/seal";
import type { Tx } from "@cookiedesk/db/connect";

import { checkBase, checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { findEdits } from "../history-store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { baseOf, defaultLocaleOf, liveOf, localesOf, toConflictView } from "./draft-view.ts";
import { toEditorCookie, toEditorSection, toTitlePart } from "./editor-parts.ts";
import {
  type FieldSource,
  inheritedSource,
  ownSource,
  placeKey,
  textSource,
} from "./field-source.ts";
import type { OpenPolicyInput } from "./input.ts";
import { activeOverrides, loadBaseDraft, loadPlatformDraft, samplePlatform } from "./load-draft.ts";
import { findNames } from "./store.ts";
import { refOfOverride } from "./stored-override.ts";
import { refOf, type StoredPart, type TextRow } from "./stored-part.ts";
import type { EditorView } from "./view.ts";

/** Everything that the editor shows of a base's draft or of a platform's. */
export async function openPolicy(
  ctx: ActorContext,
  { subject }: OpenPolicyInput,
): Promise<EditorView> {
  return inTransaction(ctx.db, async (tx) => {
    const opened =
      subject.kind === "base"
        ? await openBase(tx, ctx, subject.id)
        : await openPlatform(tx, ctx, subject.id);
    const { editRevision, last } = await findEdits(tx, subject.id);
    const nameOf = await findNames(tx, last === null ? [] : [last.by]);
    return {
      ...opened,
      subject,
      editRevision,
      editedAt: last?.at.toISOString() ?? null,
      editedBy: last === null ? null : nameOf(last.by),
    };
  });
}

type Opened = Omit<EditorView, "subject" | "editRevision" | "editedAt" | "editedBy">;

async function openBase(tx: Tx, ctx: ActorContext, id: string): Promise<Opened> {
  const draft = await loadBaseDraft(tx, id);
  if (draft === null) throw notFound("base_policy");
  const { base, titles, parts, content, latest, catalogue } = draft;
  const nameOf = await findNames(tx, writersOf(parts, titles));
  const locales = base.locales.map(({ locale }) => locale);

  return {
    name: base.name,
    slug: base.key,
    url: null,
    base: null,
    locales: localesOf(base.locales),
    defaultLocale: defaultLocaleOf(draft),
    facts: {},
    live:
      latest === null
        ? null
        : {
            number: latest.number,
            since: latest.publishedAt.toISOString(),
            contentHash: latest.contentHash,
          },
    nextNumber: (latest?.number ?? 0) + 1,
    contentHash: sealBase(content).hash,
    ...inPageOrder(
      toTitlePart(textSource(titles, nameOf), "own", locales),
      parts.map((part) => ({
        ref: refOf(part),
        origin: "own" as const,
        source: ownSource(part, nameOf),
        locales,
        facts: null,
      })),
    ),
    findings: checkBase(ctx, { content, catalogue }),
    conflicts: [],
    catalogue,
    placeholders: placeholders.map((name) => ({
      name,
      value: placeholderValue(name, samplePlatform),
    })),
  };
}

async function openPlatform(tx: Tx, ctx: ActorContext, id: string): Promise<Opened> {
  const draft = await loadPlatformDraft(tx, id);
  if (draft === null) throw notFound("platform");
  const { platform, base, overrides, own, inputs, catalogue } = draft;
  const nameOf = await findNames(tx, [
    ...writersOf(own, []),
    ...overrides.map(({ updatedBy }) => updatedBy),
  ]);
  const locales = platform.locales.map(({ locale }) => locale);
  const facts = factsSchema.parse(platform.facts);
  const byPlace = new Map(overrides.map((row) => [placeKey(refOfOverride(row)), row]));

  const content = base?.content ?? { title: {}, sections: [], cookies: [] };
  const rebased = rebaseOverrides(content, activeOverrides(overrides));
  const inherited = (ref: PartRef) =>
    inheritedSource(ref, content, { rows: byPlace, rebased }, nameOf);
  const refs: PartRef[] = [
    ...content.sections.map(({ key }): PartRef => ({ kind: "section", key })),
    ...content.cookies.map(({ key }): PartRef => ({ kind: "cookie", key })),
  ];

  return {
    name: platform.name,
    slug: platform.slug,
    url: platform.url,
    base: baseOf(draft),
    locales: localesOf(platform.locales),
    defaultLocale: platform.defaultLocale,
    facts,
    live: liveOf(platform.currentVersion),
    nextNumber: (platform.currentVersion?.number ?? 0) + 1,
    contentHash: inputs === null ? null : sealDraft(inputs).content.hash,
    ...inPageOrder(toTitlePart(inherited(policyPart).prose, "base", locales), [
      ...refs.map((ref) => ({
        ref,
        origin: "base" as const,
        source: inherited(ref),
        locales,
        facts,
      })),
      ...own.map((part) => ({
        ref: refOf(part),
        origin: "own" as const,
        source: ownSource(part, nameOf),
        locales,
        facts,
      })),
    ]),
    findings: checkPlatform(ctx, platform, inputs),
    conflicts:
      inputs === null
        ? []
        : rebased.conflicts.map((conflict) => ({
            ...toConflictView(conflict),
            revision: byPlace.get(placeKey(conflict))?.revision ?? 0,
          })),
    catalogue,
    placeholders: placeholders.map((name) => ({ name, value: placeholderValue(name, platform) })),
  };
}

interface SeenPart {
  readonly ref: PartRef;
  readonly origin: "base" | "own";
  readonly source: FieldSource;
  readonly locales: readonly string[];
  readonly facts: EditorView["facts"] | null;
}

function inPageOrder(
  title: EditorView["parts"][number],
  seen: readonly SeenPart[],
): Pick<EditorView, "parts" | "cookies"> {
  const sections = seen.filter(({ ref }) => ref.kind === "section").map(toEditorSection);
  const cookies = seen.filter(({ ref }) => ref.kind === "cookie").map(toEditorCookie);
  const order = (a: { orderKey: string; ref: PartRef }, b: { orderKey: string; ref: PartRef }) =>
    byOrder({ orderKey: a.orderKey, key: a.ref.key }, { orderKey: b.orderKey, key: b.ref.key });
  return { parts: [title, ...sections.toSorted(order)], cookies: cookies.toSorted(order) };
}

function writersOf(parts: readonly StoredPart[], titles: readonly TextRow[]): string[] {
  return [...parts.flatMap(({ texts }) => texts), ...titles].map(({ updatedBy }) => updatedBy);
}
