import fc from "fast-check";

import type { BaseChangeResult } from "../platform/following-view.ts";
import type { Act, Command } from "./act.ts";
import { savedOf } from "./edit-commands.ts";
import { anyPlatform } from "./field-choice.ts";
import { leadsTo, stand, type StandRequest, type Stood } from "./model-publish.ts";
import { at, baseOf, type Model, platformAt, type Subject } from "./model-policy.ts";
import type { World } from "./test-world.ts";

const rarely = fc.nat(9).map((number) => number === 9);
const anyone = {
  who: fc.nat(2),
  subject: anyPlatform,
  isStale: rarely,
  /** They were shown another version than the one that it would be. */
  isMisled: rarely,
};
const following = fc.constantFrom(
  "follows" as const,
  "except_material" as const,
  "pinned" as const,
);

/** Somebody sets how a platform takes new versions of its base. */
export const follow: fc.Arbitrary<Command> = fc.record({ ...anyone, following }).map((chosen) => ({
  name: `follow ${JSON.stringify(chosen)}`,
  async prepare(model, world) {
    const { base } = platformAt(model, chosen.subject);
    return standing(model, world, chosen, { base, following: chosen.following, number: null });
  },
}));

/** Somebody lets a platform take a version of its base, newer or older. */
export const take: fc.Arbitrary<Command> = fc
  .record({
    ...anyone,
    following: fc.constantFrom("except_material" as const, "pinned" as const),
    version: fc.nat(5),
  })
  .map((chosen) => ({
    name: `take ${JSON.stringify(chosen)}`,
    async prepare(model, world) {
      const platform = platformAt(model, chosen.subject);
      const { length } = baseOf(model, platform).versions;
      const number = (chosen.version % length) + 1;
      return standing(model, world, chosen, {
        base: platform.base,
        following: chosen.following,
        number,
      });
    },
  }));

/** Somebody moves a platform to a base, perhaps the one that it is on. */
export const moveBase: fc.Arbitrary<Command> = fc
  .record({ ...anyone, following, base: fc.nat(1) })
  .map((chosen) => ({
    name: `move to base ${JSON.stringify(chosen)}`,
    async prepare(model, world) {
      return standing(model, world, chosen, {
        base: chosen.base,
        following: chosen.following,
        number: null,
      });
    },
  }));

interface Chosen {
  readonly who: number;
  readonly subject: Subject;
  readonly isStale: boolean;
  readonly isMisled: boolean;
}

function standing(
  model: Model,
  world: World,
  { who, subject, isStale, isMisled }: Chosen,
  asked: Pick<StandRequest, "base" | "following" | "number">,
): Act<Stood> {
  const { standRevision } = platformAt(model, subject);
  const revision = isStale && standRevision > 0 ? standRevision - 1 : standRevision;
  const seen = leadsTo(model, subject, asked).version.number + (isMisled ? 1 : 0);
  const isMove = asked.base !== platformAt(model, subject).base;
  return {
    touches: subject,
    async call() {
      const { platform } = at(world.people, who);
      const request = {
        platformId: world.idOf(subject).id,
        following: asked.following,
        revision,
        seen,
      };
      if (isMove) {
        const basePolicyId = world.idOf({ kind: "base", index: asked.base }).id;
        return stoodOf(await platform.moveBase({ ...request, basePolicyId, number: asked.number }));
      }
      if (asked.number === null) return stoodOf(await platform.setFollowing(request));
      if (asked.following === "follows") throw new Error("who follows takes every version");
      const { number, following: mode } = { number: asked.number, following: asked.following };
      return stoodOf(await platform.takeBaseVersion({ ...request, following: mode, number }));
    },
    apply: (state) => stand(state, subject, { ...asked, revision, seen }),
  };
}

function stoodOf(result: BaseChangeResult): Stood {
  if (!result.ok && result.code === "refused")
    return { ...result, problems: result.problems.map(({ code }) => code) };
  const saved = savedOf(result);
  return !saved.ok && saved.code === "lost_race" ? { ...saved, theirs: null } : saved;
}
