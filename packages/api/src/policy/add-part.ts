import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import { partKeySchema } from "@cookiedesk/domain/policy/section";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { lockKeys, lockSubject } from "./lock-store.ts";
import type { AddCookieInput, AddSectionInput } from "./input.ts";
import { lastOrderKey, orderKeyAfter } from "./part-order.ts";
import { insertCookie, insertSection } from "./part-store.ts";
import { saveProblems } from "./save-problem.ts";
import { findFreeKey, findSiblings } from "./siblings.ts";
import { writeText } from "./text-store.ts";
import type { CreatedPart } from "./view.ts";

/** Adds a section, with its heading in one locale; its body is written in the editor. */
export async function addSection(
  ctx: ActorContext,
  { subject, locale, heading, after }: AddSectionInput,
): Promise<CreatedPart> {
  const read = plainTextSchema.safeParse(heading);
  if (!read.success) {
    return {
      ok: false,
      problems: saveProblems(read.error).map(({ code }) => ({ field: "heading", code })),
    };
  }
  return inTransaction(ctx.db, async (tx): Promise<CreatedPart> => {
    await lockKeys(tx, subject);
    const locked = await lockSubject(tx, subject);
    if (locked === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");
    const siblings = await findSiblings(tx, locked, "section");
    const orderKey = orderKeyAfter(siblings, after) ?? lastOrderKey(siblings);
    const key = await findFreeKey(tx, locked, "section", keyFrom(read.data, "section"));

    const id = ctx.newId();
    await insertSection(tx, subject, { id, key, orderKey });
    const place = { partId: id, field: "heading", locale };
    await writeText(tx, ctx, place, { value: read.data, revision: 1 });
    const part = { kind: "section", key };
    await recordChange(tx, ctx, subject.id, {
      part,
      field: "added",
      locale: null,
      before: null,
      after: { heading: { [locale]: read.data } },
      revision: 0,
    });
    await recordChange(tx, ctx, subject.id, {
      part,
      field: "heading",
      locale,
      before: null,
      after: read.data,
      revision: 1,
    });
    return { ok: true, key };
  });
}

/** Adds a row to the cookie table: its names; everything else is filled in in the table. */
export async function addCookie(
  ctx: ActorContext,
  { subject, names, after }: AddCookieInput,
): Promise<CreatedPart> {
  const read = cookieEntrySchema.shape.names.safeParse(names);
  const [first] = read.success ? read.data : [];
  if (!read.success || first === undefined) {
    const problems = read.success ? [{ code: "empty" }] : saveProblems(read.error);
    return { ok: false, problems: problems.map(({ code }) => ({ field: "names", code })) };
  }
  return inTransaction(ctx.db, async (tx): Promise<CreatedPart> => {
    await lockKeys(tx, subject);
    const locked = await lockSubject(tx, subject);
    if (locked === null) throw notFound(subject.kind === "base" ? "base_policy" : "platform");
    const siblings = await findSiblings(tx, locked, "cookie");
    const orderKey = orderKeyAfter(siblings, after) ?? lastOrderKey(siblings);
    const key = await findFreeKey(tx, locked, "cookie", keyFrom(first, "cookie"));

    const row = { id: ctx.newId(), key, orderKey, names: read.data, kind: "cookie" as const };
    await insertCookie(tx, subject, row);
    await recordChange(tx, ctx, subject.id, {
      part: { kind: "cookie", key },
      field: "added",
      locale: null,
      before: null,
      after: { names: [...read.data] },
      revision: 0,
    });
    return { ok: true, key };
  });
}

/** A stable key out of the first words that a part had. */
export function keyFrom(words: string, fallback: string): string {
  const key = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_*.:]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 60);
  return partKeySchema.safeParse(key).success ? key : fallback;
}
