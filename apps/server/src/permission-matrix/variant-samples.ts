import { choiceRow } from "@cookiedesk/api/sample-calls/choice-row";
import type { Sample } from "@cookiedesk/api/sample-calls/sample";
import { samples } from "@cookiedesk/api/sample-calls/samples";
import type { World } from "@cookiedesk/api/sample-calls/world";

import { memberOf } from "../test-desk.ts";

/** Calls of procedures that ask for something else, as what they name is of another kind: `procedure: variant`. */
export const variantSamples: Readonly<Record<string, Sample<unknown>>> = {
  "access.mine: somewhere": () => ({ place: { kind: "somewhere" } }),
  "platform.select: matching": () => ({ selection: matching }),
  "platform.archiveMany: matching": () => ({ selection: matching, page: "gone", reason: "Old" }),
  "platform.unarchiveMany: matching": () => ({ selection: matching }),
  "platform.setReviewDue: matching": () => ({
    selection: matching,
    dueOn: "2099-01-01",
    reviewed: false,
  }),
  "policy.open: base": ({ base: { subject } }) => ({ subject }),
  "policy.preview: base": ({ base: { subject } }) => ({ subject, locale: "en" }),
  "policy.saveField: base": async (world) => ({
    ...(await newBase(world)),
    part: choiceRow,
    field: "purpose",
    locale: "en",
    value: "To know what you chose",
    revision: 1,
    base: null,
  }),
  "policy.saveField: no prose": async ({ base }, place) => ({
    subject: (await place.makePlatform()).subject,
    part: choiceRow,
    field: "domain",
    locale: null,
    value: "example.org",
    revision: 0,
    base: { id: base.id, version: 1 },
  }),
  "policy.addCookie: base": async (world) => ({
    ...(await newBase(world)),
    names: ["another"],
    after: null,
  }),
  "policy.publish: emergency": async (world, place) =>
    withEmergency(await sampleOf("policy.publish")(world, place)),
  "basePolicy.publish: emergency": async (world, place) =>
    withEmergency(await sampleOf("basePolicy.publish")(world, place)),
  "library.list: base": ({ base: { subject } }) => ({ subject }),
  "library.addRows: base": async (world) => ({
    ...(await newBase(world)),
    rows: ["matomo:_pk_id"],
  }),
  "fix.make: base": async (world) => ({
    rule: "D27",
    places: [
      {
        ...(await newBase(world)),
        part: choiceRow,
        field: "purpose",
        locale: "en",
        base: null,
        revision: 1,
        value: "To know it",
      },
    ],
  }),
  "comment.list: base": ({ base: { subject } }) => ({ place: { kind: "draft", subject } }),
  "comment.people: base": ({ base: { subject } }) => ({ place: { kind: "draft", subject } }),
  "comment.count: base": ({ base: { subject } }) => ({ subject }),
  "comment.write: base": ({ base: { subject } }) => ({
    place: { kind: "draft", subject },
    spot: null,
    threadId: null,
    body: "A question",
  }),
  "review.submit: base": async (world) => {
    const { subject } = await newBase(world);
    const plan = await world.api.basePolicy.publishPlan({ basePolicyId: subject.id });
    return { subject, reviewed: plan.contentHash, note: "New" };
  },
  "previewLink.list: base": ({ base: { subject } }) => ({ subject }),
  "previewLink.make: base": ({ base: { subject } }) => ({ subject, label: "A lawyer", days: 7 }),
  "version.compare: bases": ({ base }) => ({
    a: { kind: "base", basePolicyId: base.id, number: "draft" },
    b: { kind: "base", basePolicyId: base.id, number: 1 },
  }),
};

const matching = { matching: { search: "nothing has this name" }, count: 1 };

async function newBase({ makeBase }: World) {
  return { subject: (await makeBase()).subject };
}

function withEmergency(input: unknown) {
  return { ...memberOf(input), emergency: { reason: "It cannot wait" } };
}

/** The sample of a procedure or of a variant. */
export function sampleOf(call: string): Sample<unknown> {
  const sample = variantSamples[call] ?? samples.get(call);
  if (sample === undefined) throw new Error(`${call} has no sample call`);
  return sample;
}
