/** `npm run chaos [-- TIMES]`: kills a publication at each named point, four times, and prints where each landed. */
import { expectedLanding, killPoints, type Landing, prepareVictim } from "./killed-publication.ts";

const times = Number.parseInt(process.argv[2] ?? "4", 10);
const victim = await prepareVictim();
let failed = 0;
try {
  for (const point of killPoints) {
    for (let time = 1; time <= times; time += 1) {
      const landing = await victim.killAt(point);
      const faults = [...landing.faults, ...surprises(landing)];
      if (faults.length > 0) failed += 1;
      console.log(
        `${point} ${time}: ${describe(landing)}; ${faults.join("; ") || "nothing lost, doubled or half there"}`,
      );
    }
  }
} finally {
  await victim.remove();
}
console.log(`${killPoints.length * times - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function describe({ number, isPublished, isShown, convergedMs }: Landing): string {
  const shown = isShown ? "published and shown" : "published and not shown yet";
  const landed = `version ${number} was ${isPublished ? shown : "not published, and published again"}`;
  return `${landed}; ${convergedMs} ms after the restart visitors saw it`;
}

function surprises({ point, isPublished, isShown }: Landing): string[] {
  const expected = expectedLanding[point];
  const isAsExpected = expected.isPublished === isPublished && expected.isShown === isShown;
  return isAsExpected ? [] : ["landed elsewhere than it must"];
}
