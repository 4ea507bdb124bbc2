import type { Tx } from "@cookiedesk/db/connect";
import { type Locale, localeSchema } from "@cookiedesk/domain/locale";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { hasWords } from "@cookiedesk/render/words";

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

/** The base that documents go into: the one named, or the one that imports made, or a new one. */
export async function findTargetBase(
  tx: Tx,
  ctx: ActorContext,
  named: string | undefined,
): Promise<TargetBase> {
  const id = named ?? (await findImportedBase(tx));
  if (id !== null) {
    const base = await tx.basePolicy.findUnique({
      where: { id },
      select: { id: true, key: true, name: true },
    });
    if (base === null) throw notFound("base_policy");
    return { ...base, created: false };
  }
  // A base that people wrote is not filled up with the words of documents.
  const taken = await tx.basePolicy.findMany({ select: { key: true, name: true } });
  for (let count = 0; ; count += 1) {
    const name = count === 0 ? "Standard" : count === 1 ? "Imported" : `Imported ${count}`;
    const key = name.toLowerCase().replaceAll(" ", "-");
    if (taken.some((base) => base.key === key || base.name === name)) continue;
    return { ...(await createBase(tx, ctx, { key, name })), created: true };
  }
}

async function findImportedBase(tx: Tx): Promise<string | null> {
  const bases = await tx.basePolicy.findMany({ select: { id: true } });
  return findFirstCreatedBy(
    tx,
    bases.map(({ id }) => id),
    "import",
  );
}

async function createBase(tx: Tx, ctx: ActorContext, { key, name }: { key: string; name: string }) {
  const id = ctx.newId();
  await tx.basePolicy.create({
    data: { id, key, name, createdAt: ctx.now(), createdBy: ctx.actor.id },
  });
  const after = { name, key };
  await recordChange(tx, ctx, id, {
    part: policyPart,
    field: "created",
    locale: null,
    before: null,
    after,
    revision: 0,
  });
  return { id, key, name };
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
