import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { currentVersion, platformHere } from "@cookiedesk/artefacts/pointer";
import { slugSchema } from "@cookiedesk/domain/platform/platform";
import { z } from "zod";

import { makeDataFolder, startApp } from "../running-app.ts";
import { type BackOffice, createAccount, signIn } from "./back-office.ts";
import { readLedgerState } from "./ledger-state.ts";

export const killPoints = [
  "blobs-written",
  "before-commit",
  "after-commit",
  "before-rename",
  "after-rename",
] as const;
export type KillPoint = (typeof killPoints)[number];

/** What became of one publication that was killed. */
export interface Landing {
  readonly point: KillPoint;
  /** The version that was being published. */
  readonly number: number;
  /** Whether the ledger has it after the kill, and whether visitors would see it. */
  readonly isPublished: boolean;
  readonly isShown: boolean;
  /** From the start after the kill until the public page is the ledger's newest version, byte for byte. */
  readonly convergedMs: number;
  readonly faults: readonly string[];
}

/** COMMIT is the moment of publication, the rename that of delivery: what must be true after a kill at each point. */
export const expectedLanding: Record<KillPoint, Pick<Landing, "isPublished" | "isShown">> = {
  "blobs-written": { isPublished: false, isShown: false },
  "before-commit": { isPublished: false, isShown: false },
  "after-commit": { isPublished: true, isShown: false },
  "before-rename": { isPublished: true, isShown: false },
  "after-rename": { isPublished: true, isShown: true },
};

/** A product with its demo data and an account, stopped, whose publications can be killed one after another. */
export async function prepareVictim() {
  const dataDir = await makeDataFolder();
  const app = await startApp({ empty: false, dataDir });
  if (app.setupLink === null) throw new Error(`No one-time link was printed:\n${app.output()}`);
  await createAccount(app.adminUrl, app.setupLink);
  const platform = await publishedPlatform(await signIn(app.adminUrl));
  await app.stop();
  return {
    killAt: (point: KillPoint) => killAt(dataDir, platform, point),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

interface Platform {
  readonly id: string;
  readonly slug: string;
}

async function killAt(dataDir: string, { id, slug }: Platform, point: KillPoint): Promise<Landing> {
  const before = await readLedgerState(dataDir, slug);
  const number = before.published + 1;

  const victim = await startApp({ empty: false, dataDir, environment: { FAULT_POINT: point } });
  const office = await signIn(victim.adminUrl);
  await writeTitle(office, id, `Cookies ${number}`);
  // The answer may come before the worker dies, or never: both are right.
  const answered = publish(office, id).catch(() => null);
  const end = await victim.ended;
  await answered;
  if (end !== "SIGKILL") throw new Error(`It was to be killed at ${point} and ended with ${end}.`);
  const killed = await readLedgerState(dataDir, slug);

  const survivor = await startApp({ empty: false, dataDir });
  const began = performance.now();
  if (killed.published < number) await publish(await signIn(survivor.adminUrl), id);
  await untilShown(survivor.portalUrl, dataDir, slug, number);
  const convergedMs = Math.round(performance.now() - began);
  await survivor.stop();
  const after = await readLedgerState(dataDir, slug);

  const faults = [...before.faults, ...killed.faults, ...after.faults];
  if (after.published !== number)
    faults.push(`there are ${after.published} versions, not ${number}`);
  return {
    point,
    number,
    isPublished: killed.published === number,
    isShown: killed.shown === number,
    convergedMs,
    faults,
  };
}

async function publishedPlatform(office: BackOffice): Promise<Platform> {
  const input = { sort: "name", direction: "asc", offset: 0, limit: 100 };
  const row = z.object({ id: z.string(), slug: z.string(), live: z.unknown() });
  const { rows } = await office.query("platform.list", input, z.object({ rows: z.array(row) }));
  const live = rows.find((platform) => platform.live !== null);
  if (live === undefined) throw new Error("The demo has no published platform.");
  return live;
}

async function writeTitle(office: BackOffice, id: string, title: string) {
  const subject = { kind: "platform", id };
  const opened = await office.query("policy.open", { subject }, openedSchema);
  const { ref: part, prose } =
    opened.parts.find(({ ref }) => ref.kind === "policy") ?? opened.parts[0];
  const input = {
    subject,
    part,
    field: "title",
    locale: opened.defaultLocale,
    value: title,
    revision: prose.title?.[opened.defaultLocale]?.revision ?? 0,
    base: opened.base,
  };
  await office.mutate("policy.saveField", input, z.object({ ok: z.literal(true) }));
}

async function publish(office: BackOffice, platformId: string) {
  const plan = await office.query(
    "policy.publishPlan",
    { platformId },
    z.object({ contentHash: z.string() }),
  );
  const input = { platformId, reviewed: plan.contentHash, note: "Chaos", kind: "minor" };
  return office.mutate("policy.publish", input, z.object({ ok: z.literal(true) }));
}

/** Until the public page is, byte for byte, what the store has for that version. */
async function untilShown(portalUrl: string, dataDir: string, slug: string, number: number) {
  const store = createFolderStore(path.join(dataDir, "artefacts"));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const pointer = platformHere(await store.readPointer(slugSchema.parse(slug)));
    const html =
      pointer?.current === number && currentVersion(pointer).locales[pointer.defaultLocale]?.html;
    if (typeof html === "string") {
      const page = await fetch(`${portalUrl}/${slug}/${pointer?.defaultLocale}`);
      const hash = createHash("sha256")
        .update(new Uint8Array(await page.arrayBuffer()))
        .digest("hex");
      if (hash === html) return;
    }
    await sleep(50);
  }
  throw new Error(`Version ${number} of ${slug} was not shown within a minute of the restart.`);
}

const textSchema = z.record(z.string(), z.object({ revision: z.int() }));
const partSchema = z.object({
  ref: z.object({ kind: z.string(), key: z.string() }),
  prose: z.object({ title: textSchema.optional() }),
});
const openedSchema = z.object({
  base: z.object({ id: z.string(), version: z.int() }),
  defaultLocale: z.string(),
  parts: z.tuple([partSchema], partSchema),
});
