import { accessSamples } from "./access-samples.ts";
import { accountSamples } from "./account-samples.ts";
import { auditSamples } from "./audit-samples.ts";
import { basePolicySamples } from "./base-policy-samples.ts";
import { catalogueSamples } from "./catalogue-samples.ts";
import { commentSamples } from "./comment-samples.ts";
import { conflictSamples } from "./conflict-samples.ts";
import { fixSamples } from "./fix-samples.ts";
import { groupSamples } from "./group-samples.ts";
import { importSamples } from "./import-samples.ts";
import { librarySamples } from "./library-samples.ts";
import { notificationSamples } from "./notification-samples.ts";
import { organisationSamples } from "./organisation-samples.ts";
import { personSamples } from "./person-samples.ts";
import { platformSamples } from "./platform-samples.ts";
import { policySamples } from "./policy-samples.ts";
import { previewLinkSamples } from "./preview-link-samples.ts";
import { reachSamples } from "./reach-samples.ts";
import { reviewSamples } from "./review-samples.ts";
import type { Inputs, Sample, SamplesOf } from "./sample.ts";
import { setupSamples } from "./setup-samples.ts";
import { versionSamples } from "./version-samples.ts";

const samplesByNoun: { readonly [Noun in keyof Inputs]?: SamplesOf<Noun> } = {
  audit: auditSamples,
  home: { get: () => {}, checks: () => {} },
  session: { me: () => {} },
  access: accessSamples,
  setup: setupSamples,
  account: accountSamples,
  person: personSamples,
  platform: platformSamples,
  basePolicy: basePolicySamples,
  reach: reachSamples,
  previewLink: previewLinkSamples,
  review: reviewSamples,
  comment: commentSamples,
  notification: notificationSamples,
  conflict: conflictSamples,
  policy: policySamples,
  version: versionSamples,
  catalogue: catalogueSamples,
  group: groupSamples,
  organisation: organisationSamples,
  import: importSamples,
  fix: fixSamples,
  library: librarySamples,
};

/** Path of a procedure → its sample. A noun that is missing here is named by the tests that go over all procedures. */
export const samples: ReadonlyMap<string, Sample<unknown>> = new Map(
  Object.entries(samplesByNoun).flatMap(([noun, verbs]) =>
    Object.entries<Sample<unknown>>(verbs).map(([verb, sample]) => [`${noun}.${verb}`, sample]),
  ),
);
