import fc from "fast-check";

import type { Act, Command } from "./act.ts";
import { anyReviewed, needsApproval } from "./field-choice.ts";
import { at, type Model, platformAt, type Subject } from "./model-policy.ts";
import { refusals } from "./model-publish.ts";
import {
  decide,
  type Decision,
  inReview,
  submit as submitInModel,
  type Word,
} from "./model-review.ts";
import { lookAt } from "./publish-commands.ts";
import type { World } from "./test-world.ts";

interface Submitted {
  readonly review: string | null;
  readonly problems: readonly string[];
}

interface Asking {
  readonly who: number;
  readonly subject: Subject;
}

/** Somebody asks for a review of a platform as it is. */
export const submit: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), subject: anyReviewed })
  .map(submitOf);

/** Somebody asks for a review of the platform that needs one. */
export const submitOne: fc.Arbitrary<Command> = fc
  .nat(2)
  .map((who) => submitOf({ who, subject: needsApproval }));

function submitOf({ who, subject }: Asking): Command {
  return {
    name: `submit ${JSON.stringify({ who, subject })}`,
    async prepare(model, world): Promise<Act<Submitted>> {
      const looked = await lookAt(model, world, who, subject);
      return {
        touches: subject,
        async call() {
          const reviewed = looked.hash;
          const asked = { subject: world.idOf(subject), reviewed, note: "" };
          const result = await at(world.people, who).review.submit(asked);
          if (result.ok) return { review: result.reviewId, problems: [] };
          const codes = result.problems.map(({ code }) => code);
          return { review: null, problems: codes.filter((code) => code !== "findings") };
        },
        apply(state, { review }) {
          const problems = [
            ...refusals(state, subject, looked.page).filter((code) => !isByReview(code)),
            ...inReview(state, subject),
          ];
          if (problems.length > 0 || looked.hasErrors) return { review: null, problems };
          submitInModel(state, subject, { id: review ?? "none", author: who });
          return { review: review ?? "none", problems };
        },
      };
    },
  };
}

function isByReview(code: string): boolean {
  return code === "not_approved" || code === "changes_requested";
}

const word = fc.constantFrom<Word>("approve", "approve", "approve", "request_changes");

/** Somebody approves what is in review, or asks for changes; perhaps its author, perhaps of what has moved. */
export const say: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), word, subject: anyReviewed })
  .map(sayOf);

/** Somebody decides on the platform that needs it. */
export const sayOne: fc.Arbitrary<Command> = fc
  .record({ who: fc.nat(2), word })
  .map((chosen) => sayOf({ ...chosen, subject: needsApproval }));

function sayOf({ subject, ...chosen }: Asking & Pick<Decision, "word">): Command {
  return {
    name: `say ${JSON.stringify({ ...chosen, subject })}`,
    async prepare(model, world) {
      const { review } = platformAt(model, subject);
      if (review === null) return null;
      return saying(world, subject, { ...chosen, review: review.id, author: review.author });
    },
  };
}

function saying(world: World, subject: Subject, said: Decision): Act<string> {
  return {
    touches: subject,
    async call() {
      const { review } = at(world.people, said.who);
      const reviewId = said.review;
      const { contentHash } = await review.byId({ reviewId });
      const asked = { reviewId, contentHash };
      const result =
        said.word === "approve"
          ? await review.approve(asked)
          : await review.requestChanges({ ...asked, reason: "Why?" });
      return result.ok ? result.state : result.code;
    },
    apply: (state: Model) => decide(state, subject, said),
  };
}
