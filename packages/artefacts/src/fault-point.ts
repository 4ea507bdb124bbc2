/** The moments of a publication between which a crash must cost nothing. */
type FaultPoint =
  | "blobs-written"
  | "before-commit"
  | "after-commit"
  | "before-rename"
  | "after-rename";

/** Kills this process where the environment names the point, so that a test can see what a crash leaves behind. */
export function reachedPoint(point: FaultPoint): void {
  if (process.env["FAULT_POINT"] !== point) return;
  process.kill(process.pid, "SIGKILL");
  // The signal may be delivered a little later; nothing may run until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
