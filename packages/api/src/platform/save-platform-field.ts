import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { jurisdictionsSchema } from "@cookiedesk/domain/check/jurisdiction";
import { localeSchema } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { platformUrlSchema, slugSchema } from "@cookiedesk/domain/platform/platform";
import type { z } from "zod";

import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findPlatforms, type PlatformRow } from "../policy/store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveProblem, SaveResult } from "../save-result.ts";
import { inTransaction, isClash } from "../transaction.ts";
import type { SavePlatformFieldInput } from "./input.ts";
import { findTaken } from "./address-store.ts";
import { type PlatformFields, platformPart, writePlatform } from "./store.ts";

const schemas: Record<SavePlatformFieldInput["field"], z.ZodType<Json>> = {
  name: plainTextSchema,
  slug: slugSchema,
  url: platformUrlSchema,
  defaultLocale: localeSchema,
  facts: factsSchema,
  jurisdictions: jurisdictionsSchema,
};

/** Saves one of a platform's own fields. */
export async function savePlatformField(
  ctx: ActorContext,
  input: SavePlatformFieldInput,
): Promise<SaveResult> {
  const { platformId, field, revision } = input;
  const read = schemas[field].safeParse(input.value);
  if (!read.success) return invalid(saveProblems(read.error));
  const value = read.data;

  try {
    return await inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
      await lockSubject(tx, { kind: "platform", id: platformId });
      const [platform] = await findPlatforms(tx, { ids: [platformId] });
      if (platform === undefined) return { ok: false, code: "gone" };
      const problems = await findProblems(tx, platform, field, value);
      if (problems.length > 0) return invalid(problems);

      const revisions = revisionsOf(platform);
      const save = {
        place: { part: platformPart, field, locale: null },
        kept: { value: keptValue(platform, field), revision: revisions[field] ?? 0 },
        written: { value, revision },
      };
      return saveKept(tx, ctx, platformId, save, (next) =>
        writePlatform(tx, platformId, columnOf(field, value), { ...revisions, [field]: next }),
      );
    });
  } catch (error) {
    if (!isClash(error)) throw error;
    // Another platform took it between our look and our write.
    return invalid([{ code: field === "slug" ? "slug_taken" : "url_taken" }]);
  }
}

async function findProblems(
  tx: Tx,
  platform: PlatformRow,
  field: SavePlatformFieldInput["field"],
  value: Json,
): Promise<SaveProblem[]> {
  switch (field) {
    case "slug":
    case "url": {
      // Visitors know it: only `changeHost` leaves a way from the old address to the new one.
      if (value !== platform[field] && platform.currentVersion !== null)
        return [{ code: "address_is_published" }];
      return codesOf(await findTaken(tx, { [field]: String(value), except: platform.id }));
    }
    case "defaultLocale":
      return platform.locales.some(({ locale, live }) => live && locale === value)
        ? []
        : [{ code: "not_live" }];
    case "name":
    case "facts":
    case "jurisdictions":
      return [];
  }
}

function codesOf(problems: readonly { code: string }[]): SaveProblem[] {
  return problems.map(({ code }) => ({ code }));
}

function keptValue(platform: PlatformRow, field: SavePlatformFieldInput["field"]): Json {
  return field === "facts" ? factsSchema.parse(platform.facts) : platform[field];
}

function columnOf(field: SavePlatformFieldInput["field"], value: Json): PlatformFields {
  switch (field) {
    case "facts":
      return { facts: factsSchema.parse(value) };
    case "jurisdictions":
      return { jurisdictions: [...jurisdictionsSchema.parse(value)] };
    case "name":
      return { name: String(value) };
    case "slug":
      return { slug: String(value) };
    case "url":
      return { url: String(value) };
    case "defaultLocale":
      return { defaultLocale: String(value) };
  }
}

function invalid(problems: SaveProblem[]): SaveResult {
  return { ok: false, code: "invalid", problems };
}
