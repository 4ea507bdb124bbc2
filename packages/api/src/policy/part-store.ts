import type { Tx } from "@cookiedesk/db/connect";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { KeptPart } from "./kept-part.ts";
import { cookieColumnsOf, revisionsOf, sectionColumnsOf, type StoredPart } from "./stored-part.ts";
import { findTexts } from "./text-store.ts";
import type { Subject } from "./view.ts";

/** Sections and rows with their texts, of base policies or of platforms. */
export async function findOwnParts(
  tx: Tx,
  owners: { platformIds: readonly string[] } | { basePolicyIds: readonly string[] },
): Promise<StoredPart[]> {
  const where =
    "platformIds" in owners
      ? { platformId: { in: [...owners.platformIds] } }
      : { basePolicyId: { in: [...owners.basePolicyIds] } };
  const sections = await tx.section.findMany({ where });
  const cookies = await tx.cookieEntry.findMany({ where });
  const partIds = [...sections, ...cookies].map(({ id }) => id);
  const texts = partIds.length === 0 ? [] : await findTexts(tx, partIds);
  const textsOf = Map.groupBy(texts, ({ partId }) => partId);
  return [
    ...sections.map((row) => ({ kind: "section" as const, row, texts: textsOf.get(row.id) ?? [] })),
    ...cookies.map((row) => ({ kind: "cookie" as const, row, texts: textsOf.get(row.id) ?? [] })),
  ];
}

/** All sections and rows of one subject's own. */
export async function findPartsOf(tx: Tx, { kind, id }: Subject): Promise<StoredPart[]> {
  return findOwnParts(tx, kind === "base" ? { basePolicyIds: [id] } : { platformIds: [id] });
}

/** A subject's own section or row; null where it has none of this key. */
export async function findStoredPart(
  tx: Tx,
  subject: Subject,
  { kind, key }: PartRef,
): Promise<StoredPart | null> {
  const where = { ...ownerColumns(subject), key };
  if (kind === "section") {
    const row = await tx.section.findFirst({ where });
    return row === null ? null : { kind, row, texts: await findTexts(tx, [row.id]) };
  }
  if (kind === "cookie") {
    const row = await tx.cookieEntry.findFirst({ where });
    return row === null ? null : { kind, row, texts: await findTexts(tx, [row.id]) };
  }
  return null;
}

/** The keys in a base's draft and on all platforms that follow it. */
export async function findKeys(
  tx: Tx,
  basePolicyId: string,
  kind: "section" | "cookie",
): Promise<Set<string>> {
  const platforms = await tx.platform.findMany({ where: { basePolicyId }, select: { id: true } });
  const owners = { OR: [{ basePolicyId }, { platformId: { in: platforms.map(({ id }) => id) } }] };
  const rows =
    kind === "section"
      ? await tx.section.findMany({ where: owners, select: { key: true } })
      : await tx.cookieEntry.findMany({ where: owners, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

/** The platforms that follow a base and have a part of this key of their own. */
export async function findHolders(
  tx: Tx,
  basePolicyId: string,
  { kind, key }: PartRef & { kind: "section" | "cookie" },
): Promise<string[]> {
  const part = { some: { key } };
  const platforms = await tx.platform.findMany({
    where: { basePolicyId, ...(kind === "section" ? { sections: part } : { cookies: part }) },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return platforms.map(({ id }) => id);
}

interface NewPart {
  readonly id: string;
  readonly key: string;
  readonly orderKey: string;
}

/** Writes a subject's new section, without texts. */
export async function insertSection(tx: Tx, subject: Subject, section: NewPart): Promise<void> {
  await tx.section.create({ data: { ...section, ...ownerColumns(subject) } });
}

/** Writes a subject's new row of the cookie table, with its names and nothing else. */
export async function insertCookie(
  tx: Tx,
  subject: Subject,
  { names, ...cookie }: NewPart & Pick<CookieEntry, "names" | "kind">,
): Promise<void> {
  await tx.cookieEntry.create({
    data: { ...cookie, names: [...names], ...ownerColumns(subject) },
  });
}

/** Writes the next revision of a field that is no prose. */
export async function writeColumn(
  tx: Tx,
  part: StoredPart,
  field: string,
  value: Json,
  revision: number,
): Promise<void> {
  const revisions = { ...revisionsOf(part.row), [field]: revision };
  const where = { id: part.row.id };
  if (part.kind === "section") {
    await tx.section.update({ where, data: { ...sectionColumnsOf(field, value), revisions } });
  } else {
    await tx.cookieEntry.update({ where, data: { ...cookieColumnsOf(field, value), revisions } });
  }
}

/** Takes a part away; its texts stay. */
export async function deletePart(tx: Tx, { kind, row: { id } }: StoredPart): Promise<void> {
  if (kind === "section") await tx.section.delete({ where: { id } });
  else await tx.cookieEntry.delete({ where: { id } });
}

/** Whether there is a section or a row of this id. */
export async function hasPart(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.section.count({ where: { id } })) > 0 ||
    (await tx.cookieEntry.count({ where: { id } })) > 0
  );
}

/** Puts a part back whose row the history kept. */
export async function reinsertPart(tx: Tx, { kind, row }: KeptPart): Promise<void> {
  if (kind === "section") await tx.section.create({ data: row });
  else await tx.cookieEntry.create({ data: row });
}

function ownerColumns({ kind, id }: Subject) {
  return kind === "base" ? { basePolicyId: id } : { platformId: id };
}

/** Writes parts again for another subject, each under the new id of its old one; their revisions begin anew. */
export async function copyParts(
  tx: Tx,
  subject: Subject,
  parts: readonly StoredPart[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const copyOf = <Row extends { readonly id: string }>(row: Row) => ({
    ...row,
    basePolicyId: null,
    platformId: null,
    ...ownerColumns(subject),
    id: idOf.get(row.id) ?? row.id,
    revisions: {},
  });
  await tx.section.createMany({
    data: parts.flatMap((part) => (part.kind === "section" ? [copyOf(part.row)] : [])),
  });
  await tx.cookieEntry.createMany({
    data: parts.flatMap((part) => (part.kind === "cookie" ? [copyOf(part.row)] : [])),
  });
}
