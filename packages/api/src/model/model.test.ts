/**
 * The whole policy core against a model of a few lines a rule: three people do random things to five platforms on two bases,
 * on a real PostgreSQL, and after each one the API has to say what the model says.
 *
 * `MODEL_RUNS=5000` sets the number of sequences. A difference prints the seed, the path and the replay path of its shortest
 * sequence; `MODEL_SEED=… MODEL_PATH=… MODEL_REPLAY=…` runs just that one again.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApi, type TestApi } from "../test-context.ts";
import { alone, atOnce, inTurn } from "./act.ts";
import { baseTitle, hide, platformTitle, reset, save, settle, twoSaves } from "./edit-commands.ts";
import { conflictsOf } from "./model-page.ts";
import { at, locales, type Model, type Subject } from "./model-policy.ts";
import { move } from "./move-command.ts";
import { add, remove, restore } from "./part-commands.ts";
import { look, publish, publishBase, publishOne, twoPublications } from "./publish-commands.ts";
import { restoreVersion } from "./restore-command.ts";
import { say, sayOne, submit, submitOne } from "./review-commands.ts";
import { expectSameDraft } from "./same-draft.ts";
import { expectSamePage, expectSameVersions } from "./same-page.ts";
import { follow, moveBase, take } from "./stand-commands.ts";
import { createWorld, type World } from "./test-world.ts";

const {
  MODEL_RUNS: runs = "300",
  MODEL_SEED: seed = String(Math.floor(Math.random() * 2 ** 31)),
  MODEL_PATH: path,
  MODEL_REPLAY: replayPath,
} = process.env;

/** Sequences that run side by side on one database, each on bases and platforms of its own. */
const lanes = path === undefined ? 3 : 1;

/** A busy machine takes five seconds a sequence, an idle one a third of one. */
const timeLimit = 120_000 + Number(runs) * 10_000;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  const cleo = { id: "cleo", name: "Cleo", email: "cleo@example.org" };
  await api.ctx.db.user.create({ data: cleo });
});
afterAll(() => api.close());

const counted = { sequences: 0, commands: 0, conflicts: 0 };

test(
  "whatever three people do, the policy core says what the model says",
  async () => {
    const numRuns = Math.ceil(Number(runs) / lanes);
    const began = Array.from({ length: lanes }, async (_, lane) =>
      fc.assert(anySequence, {
        seed: Number(seed) + lane,
        numRuns: path === undefined ? numRuns : 1,
        // Shrinking must not outlast the test, or nobody would see what it found.
        interruptAfterTimeLimit: 0.8 * timeLimit,
        markInterruptAsFailure: true,
        ...(path === undefined ? {} : { path, endOnFailure: true }),
      }),
    );
    await Promise.all(began);
    const { sequences, commands, conflicts } = counted;
    console.log(
      `seed ${seed}: ${sequences} sequences, ${commands} commands, ${conflicts} times with a conflict, 0 differences`,
    );
    expect(sequences).toBeGreaterThanOrEqual(path === undefined ? numRuns * lanes : 1);
  },
  timeLimit,
);

const anyCommand = fc.oneof(
  { weight: 14, arbitrary: save },
  { weight: 2, arbitrary: hide },
  { weight: 2, arbitrary: reset },
  { weight: 3, arbitrary: settle },
  { weight: 1, arbitrary: add },
  { weight: 2, arbitrary: remove },
  { weight: 1, arbitrary: restore },
  { weight: 2, arbitrary: move },
  { weight: 1, arbitrary: look },
  { weight: 7, arbitrary: publish },
  { weight: 3, arbitrary: submit },
  { weight: 3, arbitrary: say },
  { weight: 2, arbitrary: follow },
  { weight: 2, arbitrary: take },
  { weight: 1, arbitrary: moveBase },
  { weight: 2, arbitrary: restoreVersion },
);

const twoCommands = fc.oneof(
  fc.tuple(anyCommand, anyCommand),
  twoSaves,
  twoPublications,
  fc.tuple(sayOne, publishOne),
);

/** A platform writes, its base writes in the same field, and publishes: often a conflict, sometimes a merge. */
const baseMoves = fc.tuple(platformTitle, baseTitle, publishBase);

/** One platform is submitted, decided on and published. */
const reviewed = fc.tuple(submitOne, sayOne, publishOne);

const anyStep = fc.oneof(
  { weight: 16, arbitrary: anyCommand.map((command) => alone(command, check)) },
  { weight: 2, arbitrary: baseMoves.map((commands) => inTurn(commands, check)) },
  { weight: 2, arbitrary: reviewed.map((commands) => inTurn(commands, check)) },
  { weight: 2, arbitrary: twoCommands.map((both) => atOnce(both, check)) },
);

const anySequence = fc.asyncProperty(
  fc.commands([anyStep], {
    maxCommands: 25,
    size: "max",
    ...(replayPath === undefined ? {} : { replayPath }),
  }),
  async (commands) => {
    counted.sequences += 1;
    const { model, world } = await createWorld(api);
    await fc.asyncModelRun(() => ({ model, real: world }), commands);
    await checkAll(model, world);
  },
);

/** The subjects that a command can have touched are looked at after it, all of them at the end. */
async function check(model: Model, world: World, touched: readonly Subject[]): Promise<void> {
  counted.commands += 1;
  for (const subject of touched) {
    await expectSameDraft(model, world, subject);
    if (subject.kind === "platform" && conflictsOf(model, subject).length > 0)
      counted.conflicts += 1;
  }
}

async function checkAll(model: Model, world: World): Promise<void> {
  const subjects: Subject[] = [
    ...model.bases.map((_, index) => ({ kind: "base" as const, index })),
    ...model.platforms.map((_, index) => ({ kind: "platform" as const, index })),
  ];
  for (const subject of subjects) {
    await expectSameDraft(model, world, subject);
    await expectSameVersions(model, world, subject);
    if (subject.kind === "base") continue;
    const locale = at(locales, counted.commands % locales.length);
    await expectSamePage(model, world, subject, locale);
  }
}
