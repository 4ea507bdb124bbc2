import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { createTestDatabase } from "@cookiedesk/db/test-database";
import type { Finding } from "@cookiedesk/domain/check/finding";
import { findingKey } from "@cookiedesk/domain/check/finding-key";
import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";
import { runMigrations } from "graphile-worker";

import { ensureCatalogue } from "./catalogue/ensure-catalogue.ts";
import { type Actor, type ActorContext, allGrants } from "./context.ts";
import { shippedCatalogue } from "./demo/shipped-catalogue.ts";
import { createIdMaker } from "./new-id.ts";
import { appRouter } from "./router.ts";
import { createCaller } from "./trpc.ts";

/** For tests: the API on a database and a store of their own, with the shipped catalogue in it. */
export interface TestApi {
  readonly ctx: ActorContext;
  readonly url: string;
  /** The procedures, called by this person or by the one of the context. */
  as(actor: Actor | null): ReturnType<typeof callerOf>;
  close(): Promise<void>;
}

export const ada: Actor = {
  id: "ada",
  name: "Ada",
  email: "ada@example.org",
  grants: allGrants,
};
export const ben: Actor = {
  id: "ben",
  name: "Ben",
  email: "ben@example.org",
  grants: allGrants,
};
export const en = localeSchema.parse("en");
export const fr = localeSchema.parse("fr");

const callerOf = createCaller(appRouter);

/** For tests: a new API with nothing in it but the catalogue and two people. */
export async function createTestApi(): Promise<TestApi> {
  const { db, url, close } = await createTestDatabase();
  await runMigrations({ connectionString: url });
  const folder = await mkdtemp(path.join(tmpdir(), "cookiedesk-api-"));
  const now = () => new Date();
  const newId = createIdMaker(now);
  const ctx: ActorContext = {
    db,
    artefacts: createFolderStore(folder),
    actor: ada,
    now,
    newId,
    entry: { id: newId(), act: "test" },
    detectLanguage: () => null,
    recognise: async (file) => recogniseDocument(file, { detectLanguage: () => null }),
    portalUrl: "http://portal.example",
    publicUrl: "http://desk.example",
    mail: null,
    hashPassword: async (password) => `hash of ${password}`,
    verifyPassword: async ({ hash, password }) => hash === `hash of ${password}`,
    sessionId: null,
    requestId: null,
  };
  for (const { id, name, email } of [ada, ben]) {
    await db.user.create({ data: { id, name, email } });
    await db.roleGrant.create({
      data: { id: newId(), userId: id, role: "administrator", createdAt: now(), createdBy: "test" },
    });
  }
  await ensureCatalogue(ctx, shippedCatalogue);
  return {
    ctx,
    url,
    as: (actor) => callerOf({ ...ctx, actor }),
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Api = ReturnType<TestApi["as"]>;

/** A base policy with a title, a sentence and the choice cookie, in English: nothing that the checks refuse. */
export async function writeBase(api: Api, name: string) {
  const created = await api.basePolicy.create({ name, locale: "en" });
  if (!created.ok) throw new Error(JSON.stringify(created));
  const subject = { kind: "base" as const, id: created.id };
  const row = { kind: "cookie" as const, key: "cookies_preferences" };
  const cookies = { kind: "section" as const, key: "cookies" };

  await save(api, subject, { kind: "policy", key: "policy" }, "title", "Cookie policy", "en");
  await save(api, subject, cookies, "heading", "Cookies", "en");
  await save(
    api,
    subject,
    cookies,
    "body",
    "This is what {{platform.url}} leaves in your browser. You can change your choice at any time.",
    "en",
  );
  await api.policy.addCookie({ subject, names: ["cookies_preferences"], after: null });
  await save(api, subject, row, "functionAndLocation", "Cookie banner", "en");
  await save(api, subject, row, "purpose", "To remember your choice", "en");
  await save(api, subject, row, "provider", "opendatasoft");
  await save(api, subject, row, "category", "necessary");
  await save(api, subject, row, "party", "first");
  await save(api, subject, row, "retention", { amount: 6, unit: "month" });
  return { basePolicyId: created.id, subject };
}

type SaveInput = Parameters<Api["policy"]["saveField"]>[0];

/** Saves over whatever revision the field is at. */
export async function save(
  api: Api,
  subject: SaveInput["subject"],
  part: SaveInput["part"],
  field: string,
  value: SaveInput["value"],
  locale: string | null = null,
  baseVersion: number | null = null,
) {
  const base = await shownBase(api, subject, baseVersion);
  const input = { subject, part, field, value, locale, base };
  const first = await api.policy.saveField({ ...input, revision: 0 });
  if (first.ok || first.code !== "lost_race") return first;
  return api.policy.saveField({ ...input, revision: first.theirs.revision });
}

/** What a writer says of the base version that they were shown: this one of the base that the platform stands on. */
export async function shownBase(api: Api, subject: SaveInput["subject"], version: number | null) {
  if (version === null) return null;
  const { base } = await api.policy.open({ subject });
  if (base === null) throw new Error("a base stands on no other");
  return { id: base.id, version };
}

/** Publishes what the plan of a base shows. */
export async function publishBase(
  api: Api,
  basePolicyId: string,
  kind: "material" | "minor" = "minor",
) {
  const { contentHash, warnings, minorWarnings } = await api.basePolicy.publishPlan({
    basePolicyId,
  });
  return api.basePolicy.publish({
    basePolicyId,
    reviewed: hashSchema.parse(contentHash),
    note: "",
    kind,
    accepted: acceptAll([...warnings, ...(kind === "minor" ? minorWarnings : [])]),
  });
}

/** Accepts every warning, as a person would who knows why it stands there. */
export function acceptAll(warnings: readonly Finding[]) {
  return warnings.map((warning) => ({ finding: findingKey(warning), reason: "It is meant so." }));
}

/** A platform in English that follows a base. */
export async function createPlatform(
  api: Api,
  basePolicyId: string,
  slug: string,
): Promise<string> {
  const created = await api.platform.create({
    name: slug,
    slug,
    url: `https://${slug}.example.org`,
    basePolicyId,
    locale: "en",
  });
  if (!created.ok) throw new Error(JSON.stringify(created));
  return created.id;
}

/** What a person who looked at the plan sends. */
export async function reviewed(api: Api, platformId: string) {
  const { contentHash, warnings, minorWarnings } = await api.policy.publishPlan({ platformId });
  return {
    platformId,
    reviewed: hashSchema.parse(contentHash),
    note: "",
    kind: "minor" as const,
    accepted: acceptAll([...warnings, ...minorWarnings]),
    emergency: null,
  };
}

/** A platform on base version 1 of a base policy of its own; both have this name. */
export async function writePlatform(api: Api, name: string) {
  const { basePolicyId, subject: base } = await writeBase(api, name);
  await publishBase(api, basePolicyId);
  const id = await createPlatform(api, basePolicyId, name);
  return { basePolicyId, base, id, platform: { kind: "platform", id } as const };
}

type Following = Parameters<Api["platform"]["setFollowing"]>[0]["following"];

/** Sets how a platform follows its base, as a person does who looked at what changes. */
export async function setFollowing(api: Api, platformId: string, following: Following) {
  const asked = { platformId, following };
  const { outcome, revision } = await api.platform.previewBaseVersion({ ...asked, number: null });
  return api.platform.setFollowing({ ...asked, revision, seen: outcome.to.version });
}

/** Lets a platform take one version of its base, as a person does who looked at what changes. */
export async function takeBaseVersion(
  api: Api,
  platformId: string,
  number: number,
  following: "except_material" | "pinned" = "pinned",
) {
  const asked = { platformId, following, number };
  const { outcome, revision } = await api.platform.previewBaseVersion(asked);
  return api.platform.takeBaseVersion({ ...asked, revision, seen: outcome.to.version });
}

/** Moves a platform to the newest version of another base, as a person does who looked at what changes. */
export async function moveBase(
  api: Api,
  platformId: string,
  basePolicyId: string,
  following: Following = "follows",
) {
  const asked = { platformId, basePolicyId, following, number: null };
  const { outcome, revision } = await api.platform.previewMove(asked);
  return api.platform.moveBase({ ...asked, revision, seen: outcome.to.version });
}
