import { canonicalLocale } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { platformUrlSchema, slugSchema } from "@cookiedesk/domain/platform/platform";
import { hasWords } from "@cookiedesk/render/words";
import type { z } from "zod";

import { findBase } from "../base-policy/store.ts";
import type { ActorContext } from "../context.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { inTransaction, isClash } from "../transaction.ts";
import type { FieldProblem } from "../view.ts";
import type { CreatePlatformInput } from "./input.ts";
import { findTaken } from "./address-store.ts";
import { insertPlatform } from "./store.ts";
import type { CreatedPlatform } from "./view.ts";

/** Adds a platform that follows a base policy, with one live locale; every problem is named at its field. */
export async function createPlatform(
  ctx: ActorContext,
  input: CreatePlatformInput,
): Promise<CreatedPlatform> {
  const read = readFields(input);
  try {
    return await inTransaction(ctx.db, async (tx): Promise<CreatedPlatform> => {
      const problems = [...read.problems, ...(await findTaken(tx, read))];
      if ((await findBase(tx, input.basePolicyId)) === null) {
        problems.push({ field: "basePolicyId", code: "unknown_base_policy" });
      }
      const { name, slug, url, locale } = read;
      if (
        problems.length > 0 ||
        name === null ||
        slug === null ||
        url === null ||
        locale === null
      ) {
        return { ok: false, problems };
      }
      const id = await insertPlatform(tx, ctx, {
        name,
        slug,
        url,
        locale,
        basePolicyId: input.basePolicyId,
      });
      return { ok: true, id, slug };
    });
  } catch (error) {
    if (!isClash(error)) throw error;
    // Somebody else took one of them since we looked.
    return { ok: false, problems: await findTaken(ctx.db, read) };
  }
}

function readFields({ name, slug, url, locale }: CreatePlatformInput) {
  const problems: FieldProblem[] = [];
  const read = <Value>(field: string, schema: z.ZodType<Value>, value: string): Value | null => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(...saveProblems(result.error).map(({ code }) => ({ field, code })));
    return null;
  };
  const canonical = canonicalLocale(locale);
  if (canonical === null) problems.push({ field: "locale", code: "unknown_locale" });
  else if (!hasWords(canonical)) problems.push({ field: "locale", code: "words_missing" });
  return {
    name: read("name", plainTextSchema, name),
    slug: read("slug", slugSchema, slug.trim()),
    url: read("url", platformUrlSchema, url),
    locale: canonical,
    problems,
  };
}
