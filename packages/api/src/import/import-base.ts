import type { Tx } from "@cookiedesk/db/connect";
import { type Locale, localeSchema } from "@cookiedesk/domain/locale";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { hasWords } from "@cookiedesk/render/words";

import { findBaseNames } from "../base-policy/store.ts";
import type { ActorContext } from "../context.ts";
import { findFirstCreatedBy, recordChange } from "../history-store.ts";
import { hasLocale, writeLocale } from "../policy/locale-store.ts";
import { type LockedSubject, lockSubject } from "../policy/lock-store.ts";
import type { Subject } from "../policy/view.ts";
import { notFound } from "../trpc.ts";
import { importField, importParts, type PartsOutcome } from "./import-parts.ts";

export interface TargetBase {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly created: boolean;
}

/** The base that documents go into: the one named, or the one that imports made, or one that is to be made. */
export async function findTargetBase(
  tx: Tx,
  { newId }: Pick<ActorContext, "newId">,
  named: string | undefined,
): Promise<TargetBase> {
  const bases = await findBaseNames(tx);
  const id =
    named ??
    (await findFirstCreatedBy(
      tx,
      bases.map((base) => base.id),
      "import",
    ));
  if (id !== null) {
    const base = bases.find((one) => one.id === id);
    if (base === undefined) throw notFound("base_policy");
    return { ...base, created: false };
  }
  // A base that people wrote is not filled up with the words of documents.
  for (let count = 0; ; count += 1) {
    const name = count === 0 ? "Standard" : count === 1 ? "Imported" : `Imported ${count}`;
    const key = name.toLowerCase().replaceAll(" ", "-");
    if (bases.some((base) => base.key === key || base.name === name)) continue;
    const base = { id: newId(), key, name };
    return { ...base, created: true };
  }
}

/** Brings a proposal into a base's draft. What people wrote there stays. */
export async function importBase(
  tx: Tx,
  ctx: ActorContext,
  { id }: TargetBase,
  content: PolicyContent,
): Promise<PartsOutcome & { locked: LockedSubject }> {
  const locked = await lockSubject(tx, { kind: "base", id });
  if (locked === null) throw notFound("base_policy");
  for (const locale of localesIn(content)) await ensureLocale(tx, ctx, id, locale);

  const outcome = await importParts(tx, ctx, locked, content);
  for (const [locale, title] of Object.entries(content.title)) {
    const ref = { part: policyPart, field: "title", locale: localeSchema.parse(locale) };
    await importField(tx, ctx, locked, ref, title, outcome);
  }
  return { ...outcome, locked };
}

async function ensureLocale(tx: Tx, ctx: ActorContext, basePolicyId: string, locale: Locale) {
  const subject: Subject = { kind: "base", id: basePolicyId };
  if (await hasLocale(tx, subject, locale)) return;
  const live = hasWords(locale);
  await writeLocale(tx, subject, { locale, live });
  const change = { before: null, after: live, revision: 0 };
  await recordChange(tx, ctx, basePolicyId, { part: policyPart, field: "live", locale, ...change });
}

function localesIn({ title, sections, cookies }: PolicyContent): Locale[] {
  const texts = [
    title,
    ...sections.flatMap(({ heading, body }) => [heading, body]),
    ...cookies.flatMap(({ functionAndLocation, purpose, retentionNote }) => [
      functionAndLocation,
      purpose,
      retentionNote,
    ]),
  ];
  return [...new Set(texts.flatMap((text) => Object.keys(text)))].map((locale) =>
    localeSchema.parse(locale),
  );
}
