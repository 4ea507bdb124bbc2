import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

const portalMain = path.resolve(import.meta.dirname, "../../portal/src/main.ts");
const restartAfterMs = 1000;

export interface PortalProcess {
  stop(): Promise<void>;
}

/**
 * Runs the public site as a process of its own: what goes wrong here or in the database does not reach it. One that
 * ends after it was up is started again. Rejects where it does not come up; it has said why itself.
 */
export async function startPortal(environment: NodeJS.ProcessEnv): Promise<PortalProcess> {
  let stopped = false;
  let child = await startOnce(environment);
  const watch = (watched: ChildProcess) => {
    watched.once("exit", () => {
      if (stopped) return;
      console.error("The public site ended unexpectedly; starting it again.");
      setTimeout(() => void restart(), restartAfterMs);
    });
  };
  const restart = async () => {
    if (stopped) return;
    try {
      child = await startOnce(environment);
      watch(child);
    } catch {
      setTimeout(() => void restart(), restartAfterMs);
    }
  };
  watch(child);
  return {
    async stop() {
      stopped = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function startOnce(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // Its line on stdout says what ours says.
  const child = fork(portalMain, [], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("error", reject);
    child.once("exit", () => reject(new Error("The public site did not start.")));
  });
}
