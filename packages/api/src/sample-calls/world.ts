import type { Grant } from "@cookiedesk/domain/access/grant";

import type { Actor, ActorContext } from "../context.ts";
import { appRouter } from "../router.ts";
import { createPlatform, publishBase, reviewed, writeBase } from "../test-context.ts";
import { createCaller } from "../trpc.ts";
import { writePerson } from "./test-people.ts";

const callerOf = createCaller(appRouter);
export type Api = ReturnType<typeof callerOf>;

export interface SampleBase {
  readonly id: string;
  readonly key: string;
  readonly subject: { readonly kind: "base"; readonly id: string };
}

export interface SamplePlatform {
  readonly id: string;
  readonly slug: string;
  readonly subject: { readonly kind: "platform"; readonly id: string };
}

/** The platforms of one group. */
export interface Place {
  readonly group: { readonly id: string; readonly key: string };
  /** Published as version 1, on version 1 of the world's base. Samples leave it as it is. */
  readonly platform: SamplePlatform;
  /** A new platform of the group, not published, on the world's base or on this one. */
  makePlatform(base?: SampleBase): Promise<SamplePlatform>;
}

/** What samples are made in: two places, of which a person may have a role in one only. */
export interface World {
  /** As whom everything was made: an administrator. */
  readonly ctx: ActorContext;
  readonly api: Api;
  as(actor: Actor): Api;
  /** Published as version 1. Samples leave it as it is. */
  readonly base: SampleBase;
  readonly own: Place;
  readonly foreign: Place;
  /** A name that nothing has yet. */
  newName(): string;
  /** A new base, published as version 1. */
  makeBase(): Promise<SampleBase>;
  makePerson(grants: readonly Grant[]): Promise<Actor>;
}

/** Makes a world on an empty deployment that has a catalogue; the actor of the context has to be an administrator. */
export async function createWorld(ctx: ActorContext): Promise<World> {
  const as = (actor: Actor) => callerOf({ ...ctx, actor });
  const api = as(ctx.actor);
  let names = 0;
  const newName = () => `sample-${(names += 1)}`;

  const makeBase = async (): Promise<SampleBase> => {
    const name = newName();
    // A sample of how many approvals are needed may have been called before.
    const { approvals: seen } = await api.organisation.approvals();
    await api.organisation.setApprovals({ approvals: 0, seen });
    const { basePolicyId: id, subject } = await writeBase(api, name);
    accepted(await publishBase(api, id));
    return { id, key: name, subject };
  };
  const base = await makeBase();
  const makePlace = async (): Promise<Place> => {
    const { group } = accepted(await api.group.create({ name: newName() }));
    const makePlatform = async (on = base): Promise<SamplePlatform> => {
      const slug = newName();
      const id = await createPlatform(api, on.id, slug);
      const into = { groupId: group.id, selection: { ids: [id] }, isMember: true };
      accepted(await api.group.put(into));
      return { id, slug, subject: { kind: "platform", id } };
    };
    const platform = await makePlatform();
    accepted(await api.policy.publish(await reviewed(api, platform.id)));
    return { group, platform, makePlatform };
  };
  return {
    ctx,
    api,
    as,
    base,
    own: await makePlace(),
    foreign: await makePlace(),
    newName,
    makeBase,
    makePerson: (grants) => writePerson(ctx, newName(), grants),
  };
}

/** What the API answered, where it did what was asked; a refusal is a fault of the sample. */
export function accepted<Result extends { readonly ok: boolean }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!isAccepted(result)) throw new Error(`A sample was refused: ${JSON.stringify(result)}`);
  return result;
}

function isAccepted<Result extends { readonly ok: boolean }>(
  result: Result,
): result is Extract<Result, { ok: true }> {
  return result.ok;
}
