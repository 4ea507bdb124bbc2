import { hashSchema } from "@cookiedesk/domain/hash";
import fc from "fast-check";

import { acceptAll } from "../test-context.ts";
import type { Act, Command } from "./act.ts";
import { anyBase, anyPlatform, anySubject, needsApproval } from "./field-choice.ts";
import { wholePage } from "./model-page.ts";
import { publish as publishInModel, refusals, wholeBase } from "./model-publish.ts";
import { at, baseAt, type Model, type Subject } from "./model-policy.ts";
import type { Looked, World } from "./test-world.ts";

/** Somebody opens the page that publishes, and goes for a coffee. */
export const look: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), subject: anySubject })
  .map(({ who, subject }) => ({
    name: `look ${JSON.stringify({ who, subject })}`,
    async prepare(model, world) {
      world.looked.set(JSON.stringify(subject), await lookAt(model, world, who, subject));
      return null;
    },
  }));

interface Published {
  readonly number: number | null;
  readonly problems: readonly string[];
}

type Publication = Readonly<{ who: number; subject: Subject; kind: "material" | "minor" }>;

const publication: fc.Arbitrary<Publication> = fc.record({
  who: fc.nat(2),
  subject: fc.oneof(anyBase, anyPlatform),
  kind: fc.constantFrom("material" as const, "minor" as const),
});

/** Somebody publishes a base or a platform: what is there now, or what they looked at a while ago. */
export const publish: fc.Arbitrary<Command> = publication.map(publishOf);

/** Somebody publishes the first base. */
export const publishBase: fc.Arbitrary<Command> = publication.map((one) =>
  publishOf({ ...one, subject: { kind: "base", index: 0 } }),
);

/** Somebody publishes the platform that needs an approval. */
export const publishOne: fc.Arbitrary<Command> = publication.map((one) =>
  publishOf({ ...one, subject: needsApproval }),
);

/** Two people publish the same. */
export const twoPublications: fc.Arbitrary<[Command, Command]> = publication.map((one) => [
  publishOf(one),
  publishOf({ ...one, who: (one.who + 1) % 3 }),
]);

function publishOf({ who, subject, kind }: Publication): Command {
  return {
    name: `publish ${JSON.stringify({ who, subject, kind })}`,
    async prepare(model, world): Promise<Act<Published>> {
      const name = JSON.stringify(subject);
      const looked = world.looked.get(name) ?? (await lookAt(model, world, who, subject));
      world.looked.delete(name);
      return {
        touches: subject,
        call: () => publishing(world, who, subject, looked, kind),
        apply(state) {
          const problems = refusals(state, subject, looked.page);
          if (problems.length > 0 || looked.hasErrors) return { number: null, problems };
          return { number: publishInModel(state, subject, kind), problems };
        },
      };
    },
  };
}

/** A draft as a person sees it who is about to publish or submit it. */
export async function lookAt(
  model: Model,
  world: World,
  who: number,
  subject: Subject,
): Promise<Looked> {
  const api = at(world.people, who);
  const { id } = world.idOf(subject);
  const plan =
    subject.kind === "base"
      ? await api.basePolicy.publishPlan({ basePolicyId: id })
      : await api.policy.publishPlan({ platformId: id });
  return {
    hash: hashSchema.parse(plan.contentHash),
    page:
      subject.kind === "base" ? wholeBase(baseAt(model, subject).parts) : wholePage(model, subject),
    accepted: {
      material: acceptAll(plan.warnings),
      minor: acceptAll([...plan.warnings, ...plan.minorWarnings]),
    },
    hasErrors: plan.findings.some(({ severity }) => severity === "error"),
  };
}

async function publishing(
  world: World,
  who: number,
  subject: Subject,
  { hash, accepted }: Looked,
  kind: "material" | "minor",
): Promise<Published> {
  const api = at(world.people, who);
  const { id } = world.idOf(subject);
  const asked = { reviewed: hash, note: "", kind, accepted: accepted[kind] };
  const result =
    subject.kind === "base"
      ? await api.basePolicy.publish({ basePolicyId: id, ...asked })
      : await api.policy.publish({ platformId: id, ...asked });
  if (result.ok) return { number: result.number, problems: [] };
  // What the checks find is theirs to say; everything else is foretold.
  const problems = result.problems
    .map(({ code }) => code)
    .filter((code) => code !== "findings" && code !== "warnings");
  return { number: null, problems };
}
