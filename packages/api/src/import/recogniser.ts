import { Worker } from "node:worker_threads";

import type { ImportedDocument, ImportRefusal } from "@cookiedesk/importer/imported-document";

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one document; whatever is in it, the answer comes. */
export type Recognise = (file: SourceFile) => Promise<ImportedDocument | ImportRefusal>;

interface RecogniserLimits {
  /** What one document may take, from the moment that its turn comes. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Enough for a long policy by far; a text made to be slow must not hold up the others (security.md, "Imports"). */
const usualLimits: RecogniserLimits = { milliseconds: 5000, megabytes: 512 };

/**
 * Reads documents in a thread of its own, one after another, so that no document keeps the back office from answering.
 * One that takes too long or too much memory is refused as `too_complex`; the next one gets a new thread.
 */
export function createRecogniser(limits: RecogniserLimits = usualLimits): {
  readonly recognise: Recognise;
  close(): Promise<void>;
} {
  let thread: Promise<Worker> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const recognise: Recognise = (file) => {
    const answer = queue.then(async () => {
      thread ??= startThread(limits);
      const result = await ask(await thread, file, limits);
      if (result !== null) return result;
      await stopThread();
      return tooComplex(file.name);
    });
    queue = answer.catch(() => {});
    return answer;
  };

  async function stopThread(): Promise<void> {
    const running = thread;
    thread = null;
    await (await running)?.terminate();
  }

  return { recognise, close: stopThread };
}

/** A thread that has loaded what it needs: loading does not count against a document. */
function startThread({ megabytes }: RecogniserLimits): Promise<Worker> {
  const worker = new Worker(new URL("./recognise-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // An idle thread does not keep the program alive.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      resolve(worker);
    });
  });
}

/** Null where the thread gave no answer: it took too long, or died of the document. */
function ask(worker: Worker, file: SourceFile, { milliseconds }: RecogniserLimits) {
  return new Promise<ImportedDocument | ImportRefusal | null>((resolve) => {
    const finish = (result: ImportedDocument | ImportRefusal | null) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // What it still says while it is ended is nobody's.
      worker.on("error", () => {});
      resolve(result);
    };
    const timer = setTimeout(() => finish(null), milliseconds);
    worker.on("message", finish);
    worker.on("error", () => finish(null));
    worker.on("exit", () => finish(null));
    worker.postMessage(file);
  });
}

function tooComplex(file: string): ImportRefusal {
  return {
    file,
    error: {
      code: "too_complex",
      message: "Reading it took too long. Divide it, or take out what is no policy.",
    },
  };
}
