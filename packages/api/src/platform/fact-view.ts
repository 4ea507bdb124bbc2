import { partKeySchema } from "@cookiedesk/domain/policy/section";
import { z } from "zod";

const touchedPartView = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("section"),
    key: partKeySchema,
    heading: z.record(z.string(), z.string()),
  }),
  z.object({ kind: z.literal("cookie"), key: partKeySchema, names: z.array(z.string()) }),
]);

export const factsPreviewView = z.object({
  /** What the platform's page would show that it does not show now, and the reverse; in page order. */
  appearing: z.array(touchedPartView),
  going: z.array(touchedPartView),
  /** The facts that conditions of the policy ask about, each with the values that are asked for. */
  asked: z.array(
    z.object({
      fact: z.string(),
      values: z.array(z.union([z.boolean(), z.string()])).readonly(),
    }),
  ),
});
export type FactsPreview = z.infer<typeof factsPreviewView>;

export const applyingCountView = z.object({ applying: z.int(), platforms: z.int() });
export type ApplyingCount = z.infer<typeof applyingCountView>;
