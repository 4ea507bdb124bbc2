import type fc from "fast-check";
import { expect } from "vitest";

import type { Model, Subject } from "./model-policy.ts";
import type { World } from "./test-world.ts";

/** One thing that a person does, prepared from what they see: asked of the API, and of the model. */
export interface Act<Outcome = unknown> {
  call(): Promise<Outcome>;
  /** Changes the model, and answers what the API has to answer. Names that only the API can choose are taken from it. */
  apply(model: Model, outcome: Outcome): unknown;
  /** Whose draft it may change. */
  readonly touches: Subject;
}

/** A command before anybody looked: prepared when its turn comes, null where there is nothing to do it to. */
export interface Command {
  readonly name: string;
  prepare(model: Model, world: World): Promise<Act | null>;
}

type Check = (model: Model, world: World, touched: readonly Subject[]) => Promise<void>;

/** One command of a sequence; after it the database has to say what the model says. */
export function alone(command: Command, check: Check): fc.AsyncCommand<Model, World> {
  return step(command.name, async (model, world) => {
    const act = await command.prepare(model, world);
    if (act === null) return;
    const outcome = await act.call();
    expect(outcome).toEqual(act.apply(model, outcome));
    await check(model, world, [act.touches]);
  });
}

/** Commands that belong together, one after another. */
export function inTurn(commands: readonly Command[], check: Check): fc.AsyncCommand<Model, World> {
  return step(commands.map(({ name }) => name).join(" → "), async (model, world) => {
    for (const command of commands) await alone(command, check).run(model, world);
  });
}

/** Two people who saw the same at once: the outcome has to be that of one after the other, in either order. */
export function atOnce(
  [first, second]: readonly [Command, Command],
  check: Check,
): fc.AsyncCommand<Model, World> {
  return step(`at once: ${first.name} + ${second.name}`, async (model, world) => {
    const [a, b] = [await first.prepare(model, world), await second.prepare(model, world)];
    if (a === null || b === null) return;
    const [ofA, ofB] = await Promise.all([a.call(), b.call()]);

    const ahead = { act: a, outcome: ofA };
    const behind = { act: b, outcome: ofB };
    const expected = [
      [ahead, behind],
      [behind, ahead],
    ].map((order) => ({ order, ...predict(structuredClone(model), order) }));
    const found = expected.find(({ differs }) => !differs);
    if (found === undefined)
      expect([ofA, ofB], "neither order explains this").toEqual(expected[0]?.predicted);
    for (const { act, outcome } of found?.order ?? []) act.apply(model, outcome);
    await check(model, world, [a.touches, b.touches]);
  });
}

function predict(model: Model, order: readonly { act: Act; outcome: unknown }[]) {
  const predicted = order.map(({ act, outcome }) => act.apply(model, outcome));
  const differs = order.some(({ outcome }, index) => !isEqual(outcome, predicted[index]));
  return { predicted, differs };
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

function step(
  name: string,
  run: (model: Model, world: World) => Promise<void>,
): fc.AsyncCommand<Model, World> {
  return { check: () => true, run, toString: () => name };
}
