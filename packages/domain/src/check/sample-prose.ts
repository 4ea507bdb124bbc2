import { localeSchema } from "../locale.ts";
import { samplePolicy, sampleSection } from "../policy/sample-policy.ts";
import type { ResolvedPolicy } from "../policy/resolve.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** For tests: a policy in one locale whose whole prose is this. */
export function policyOf(
  locale: string,
  body: string,
  changes: Parameters<typeof samplePolicy>[0] = {},
): ResolvedPolicy {
  const sections = [sampleSection({ heading: {}, body: { [locale]: body } })];
  return samplePolicy({ title: {}, sections, cookies: [], ...changes }, [
    localeSchema.parse(locale),
  ]);
}

/** For tests: the sentences of a text in one locale. */
export function proseOf(locale: string, body: string): Sentence[] {
  return sentencesOf(policyOf(locale, body));
}
