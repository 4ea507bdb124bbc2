import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { findGroups } from "../group/store.ts";
import { findBases } from "../policy/store.ts";
import { inTransaction, isClash } from "../transaction.ts";
import { decideLines, type LineDecision } from "./decide-lines.ts";
import type { CreateManyInput, PreviewManyInput } from "./many-input.ts";
import { findAddresses, insertPlatforms } from "./many-store.ts";
import type { CreatedMany, ManyPreview } from "./many-view.ts";
import { type FileLine, readPlatformFile } from "./read-platform-file.ts";
import { readPlatformLine } from "./read-platform-line.ts";

/** How often somebody else may take an address of the file while it is written before that is a fault. */
const attempts = 3;

/** What a file of platforms would make, line by line, and every problem at its cell. Nothing is written. */
export async function previewMany(
  ctx: ActorContext,
  { csv }: PreviewManyInput,
): Promise<ManyPreview> {
  const read = readPlatformFile(csv);
  if (!read.ok) return read;
  const rows = await inTransaction(ctx.db, (tx) => decide(tx, read.lines));
  return { ok: true, rows };
}

/**
 * Makes the platforms of a file that can be made, all in one transaction, and lists the others with their reasons. Sent
 * again, it makes nothing twice: what is there already is only counted.
 */
export async function createMany(
  ctx: ActorContext,
  { csv, rows }: CreateManyInput,
): Promise<CreatedMany> {
  const read = readPlatformFile(csv);
  if (!read.ok) return read;
  const chosen = rows === undefined ? null : new Set(rows);
  const lines = read.lines.filter(({ line }) => chosen?.has(line) ?? true);

  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(ctx.db, (tx) => make(tx, ctx, lines), { seconds: 120 });
    } catch (error) {
      // Somebody took one of the addresses since we looked: the line that wanted it is refused when we look again.
      if (!isClash(error) || attempt === attempts) throw error;
    }
  }
}

async function make(tx: Tx, ctx: ActorContext, lines: readonly FileLine[]): Promise<CreatedMany> {
  const decisions = await decide(tx, lines);
  const wanted = decisions.flatMap((one) => (one.status === "new" ? [one.platform] : []));
  await insertPlatforms(tx, ctx, wanted);
  return {
    ok: true,
    made: wanted.length,
    existing: decisions.filter(({ status }) => status === "exists").length,
    refused: decisions.filter((one) => one.status === "refused"),
  };
}

async function decide(tx: Tx, lines: readonly FileLine[]): Promise<LineDecision[]> {
  const bases = await findBases(tx, {});
  const groups = await findGroups(tx);
  const described = lines.map(readPlatformLine).flatMap((read) => (read.ok ? [read.platform] : []));
  return decideLines(lines, { bases, groups, ...(await findAddresses(tx, described)) });
}
