import type { Saver } from "./saver.ts";

/** Sends what waits and resolves once nothing is on its way any more: saved, refused, or kept here. */
export function whenSettled(
  saver: Pick<Saver, "saveNow" | "summary" | "subscribe">,
): Promise<void> {
  saver.saveNow();
  return new Promise((resolve) => {
    const isSettled = () => {
      const { state } = saver.summary();
      return state !== "saving" && state !== "typing";
    };
    if (isSettled()) {
      resolve();
      return;
    }
    const stop = saver.subscribe(() => {
      if (!isSettled()) return;
      stop();
      resolve();
    });
  });
}
