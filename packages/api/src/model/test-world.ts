import { randomBytes } from "node:crypto";

import { type Hash } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";

import { type acceptAll, ada, ben, publishBase, type TestApi } from "../test-context.ts";
import {
  type BaseModel,
  type Field,
  locales,
  type Model,
  type Part,
  type PlatformModel,
  type Subject,
} from "./model-policy.ts";
import { type Names, sentence } from "./model-text.ts";

type Api = ReturnType<TestApi["as"]>;

/** What a command acts on: three people, and the subjects by the ids that they have in the database. */
export interface World {
  readonly people: readonly Api[];
  /** The subject as the API names it. */
  idOf(subject: Subject): { kind: "base" | "platform"; id: string };
  /** Drafts that somebody looked at and did not publish yet, by subject. */
  readonly looked: Map<string, Looked>;
}

/** A draft as a person saw it before publishing. */
export interface Looked {
  readonly hash: Hash;
  /** The same in the model's words. */
  readonly page: string;
  /** Every warning that they saw, with a reason; a change that is called minor has more of them. */
  readonly accepted: Readonly<Record<"material" | "minor", ReturnType<typeof acceptAll>>>;
  /** The checks found errors: nothing of this can be published. */
  readonly hasErrors: boolean;
}

/** Which base each platform begins on. */
const placement = [0, 0, 0, 1, 1] as const;
/** How many people have to approve each of them. */
const approvals = [0, 1, 0, 0, 0] as const;

/**
 * Two bases of their own, published as version 1, with five platforms, all in two languages, and the model of them.
 * Rows are written as they would stand after an import, so that a sequence costs no hundred saves to begin with.
 */
export async function createWorld(api: TestApi): Promise<{ model: Model; world: World }> {
  const people = [ada, ben, { ...ada, id: "cleo", name: "Cleo" }].map((person) => api.as(person));
  const name = `model-${randomBytes(6).toString("hex")}`;
  const bases = [
    await writeBase(api, `${name}-a`, ["Alma", "Bela", "Carl"], 1),
    await writeBase(api, `${name}-b`, ["Anna", "Boris", "Clio"], 11),
  ];
  const platforms: PlatformModel[] = [];
  for (const [index, base] of placement.entries())
    platforms.push(
      await writePlatform(api, `${name}-${index}`, bases, { base, needed: approvals[index] ?? 0 }),
    );

  const model: Model = { bases, platforms, removed: [], parts: 100 };
  return {
    model,
    world: {
      people,
      looked: new Map(),
      idOf({ kind, index }) {
        const owner = kind === "base" ? model.bases[index] : model.platforms[index];
        return { kind, id: owner?.id ?? "" };
      },
    },
  };
}

async function writeBase(
  { ctx, as }: TestApi,
  key: string,
  names: Names,
  first: number,
): Promise<BaseModel> {
  const { db, newId } = ctx;
  const [id, cookiesId, rightsId, rowId] = [newId(), newId(), newId(), newId()];
  const stamp = { revision: 1, updatedAt: ctx.now(), updatedBy: ada.id };
  const text = (partId: string, field: string) =>
    locales.map((locale) => ({ partId, field, locale, value: sentence(locale, names), ...stamp }));

  await db.basePolicy.create({
    data: { id, key, name: key, createdAt: ctx.now(), createdBy: ada.id },
  });
  await db.basePolicyLocale.createMany({
    data: locales.map((locale) => ({ basePolicyId: id, locale, live: true })),
  });
  await db.section.createMany({
    data: [
      { id: cookiesId, basePolicyId: id, key: "cookies", orderKey: "a0" },
      { id: rightsId, basePolicyId: id, key: "rights", orderKey: "a1" },
    ],
  });
  await db.cookieEntry.create({
    data: {
      id: rowId,
      basePolicyId: id,
      key: "cookies_preferences",
      orderKey: "a0",
      names: ["cookies_preferences"],
      kind: "cookie",
      providerKey: "opendatasoft",
      categoryKey: "necessary",
      party: "first",
      retentionAmount: 6,
      retentionUnit: "month",
    },
  });
  await db.localizedText.createMany({
    data: [
      ...text(id, "title"),
      ...text(cookiesId, "body"),
      ...text(rightsId, "body"),
      ...text(rowId, "functionAndLocation"),
      ...text(rowId, "purpose"),
    ],
  });
  const published = await publishBase(as(ada), id);
  if (!published.ok) throw new Error(JSON.stringify(published));

  const parts = partsOfNew(names, first);
  return {
    id,
    key,
    parts,
    versions: [{ number: 1, kind: "minor", parts: structuredClone(parts) }],
    edits: 0,
  };
}

function partsOfNew(names: Names, number: number): Part[] {
  const texts = (field: string) =>
    locales.map(
      (locale) => [`${field} ${locale}`, { value: sentence(locale, names), revision: 1 }] as const,
    );
  const order = (value: string) => ["orderKey", { value, revision: 0 }] as const;
  return [
    { number, kind: "policy", key: "policy", fields: new Map<string, Field>(texts("title")) },
    {
      number: number + 1,
      kind: "section",
      key: "cookies",
      fields: new Map<string, Field>([order("a0"), ...texts("body")]),
    },
    {
      number: number + 2,
      kind: "section",
      key: "rights",
      fields: new Map<string, Field>([order("a1"), ...texts("body")]),
    },
    {
      number: number + 3,
      kind: "cookie",
      key: "cookies_preferences",
      fields: new Map<string, Field>([
        order("a0"),
        ["names", { value: ["cookies_preferences"], revision: 0 }],
        ["retention", { value: { amount: 6, unit: "month" }, revision: 0 }],
        ...texts("purpose"),
      ]),
    },
  ];
}

async function writePlatform(
  { ctx }: TestApi,
  slug: string,
  bases: readonly BaseModel[],
  { base, needed }: Pick<PlatformModel, "base" | "needed">,
): Promise<PlatformModel> {
  const { db, newId } = ctx;
  const id = newId();
  await db.platform.create({
    data: {
      id,
      slug,
      name: slug,
      url: `https://${slug}.example.org`,
      defaultLocale: localeSchema.parse("en"),
      basePolicyId: bases[base]?.id ?? "",
      createdAt: ctx.now(),
      createdBy: ada.id,
      locales: { create: locales.map((locale) => ({ locale, live: true })) },
      groups: {
        create: {
          group: {
            create: {
              id: newId(),
              key: slug,
              name: slug,
              approvals: needed,
              createdAt: ctx.now(),
              createdBy: ada.id,
            },
          },
        },
      },
    },
  });
  return {
    id,
    base,
    needed,
    review: null,
    following: "follows",
    taken: null,
    standRevision: 0,
    overrides: new Map(),
    own: [],
    versions: [],
    edits: 0,
  };
}
