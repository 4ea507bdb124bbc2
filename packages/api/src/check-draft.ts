import { checkPolicy } from "@cookiedesk/domain/check/check-policy";
import type { Finding } from "@cookiedesk/domain/check/finding";
import { jurisdictionsSchema } from "@cookiedesk/domain/check/jurisdiction";
import type { BasePolicyContent, Catalogue } from "@cookiedesk/domain/policy/policy-content";
import { type PolicyInputs, resolve } from "@cookiedesk/domain/policy/resolve";

import type { ApiContext } from "./context.ts";
import { toSampleInputs } from "./policy/load-draft.ts";

type Checker = Pick<ApiContext, "detectLanguage">;

/** What the checks find in a base by itself: under the Union's rules, and with nothing known of its platforms. */
export function checkBase(
  { detectLanguage }: Checker,
  { content, catalogue }: { content: BasePolicyContent; catalogue: Catalogue },
): Finding[] {
  const policy = resolve(toSampleInputs(content, catalogue));
  return checkPolicy(policy, { detectLanguage, facts: null, jurisdictions: ["EU"] });
}

/** What the checks find in a platform's draft, under the rules that it answers to. No base version yet: nothing. */
export function checkPlatform(
  { detectLanguage }: Checker,
  { jurisdictions }: { readonly jurisdictions: readonly string[] },
  inputs: PolicyInputs | null,
): Finding[] {
  if (inputs === null) return [];
  return checkPolicy(resolve(inputs), {
    detectLanguage,
    facts: inputs.facts,
    jurisdictions: jurisdictionsSchema.parse(jurisdictions),
  });
}
