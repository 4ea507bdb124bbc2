import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

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
 * Reads documents in a process of its own, one after another, so that no document keeps the back office from answering.
 * One that takes too long or too much memory is refused as `too_complex`; the next one gets a new process. A thread
 * would not do: one that runs out of memory inside a regular expression takes the whole program with it.
 */
export function createRecogniser(limits: RecogniserLimits = usualLimits): {
  readonly recognise: Recognise;
  close(): Promise<void>;
} {
  let reader: Promise<ChildProcess> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const recognise: Recognise = (file) => {
    const answer = queue.then(async () => {
      reader ??= startReader(limits, forget);
      const result = await ask(await reader, file, limits);
      if (result !== null) return result;
      await stop();
      return tooComplex(file.name);
    });
    queue = answer.catch(stop);
    return answer;
  };

  function forget(): void {
    reader = null;
  }

  async function stop(): Promise<void> {
    const running = reader;
    reader = null;
    (await running?.catch(() => null))?.kill("SIGKILL");
  }

  return { recognise, close: stop };
}

/** A process that has loaded what it needs: loading does not count against a document. */
async function startReader(
  { megabytes }: RecogniserLimits,
  onEnd: () => void,
): Promise<ChildProcess> {
  const reader = fork(new URL("./recognise-process.ts", import.meta.url), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: "advanced",
  });
  reader.once("exit", onEnd);
  // An idle reader does not keep the program alive, and ends with it.
  reader.unref();
  reader.channel?.unref();
  const first = await nextEvent(reader, new AbortController().signal);
  if (first.kind === "ended") throw new Error("the process that reads documents did not start");
  return reader;
}

/** Null where the document took more time or memory than one may. What the reader throws otherwise is a fault. */
async function ask(
  reader: ChildProcess,
  file: SourceFile,
  { milliseconds }: RecogniserLimits,
): Promise<ImportedDocument | ImportRefusal | null> {
  const next = nextEvent(reader, AbortSignal.timeout(milliseconds));
  reader.send(file);
  const event = await next;
  if (event.kind === "message") return event.message as ImportedDocument | ImportRefusal;
  if (event.kind === "ended" && event.exitCode !== null) {
    throw new Error(`reading ${file.name} ended the process that reads documents`);
  }
  return null;
}

type ReaderEvent =
  | { readonly kind: "message"; readonly message: unknown }
  /** No exit code: a signal ended it, as when it runs out of memory. */
  | { readonly kind: "ended"; readonly exitCode: number | null }
  | { readonly kind: "too_late" };

async function nextEvent(reader: ChildProcess, limit: AbortSignal): Promise<ReaderEvent> {
  const done = new AbortController();
  const signal = AbortSignal.any([limit, done.signal]);
  try {
    return await Promise.race([
      once(reader, "message", { signal }).then(([message]: unknown[]) => ({
        kind: "message" as const,
        message,
      })),
      once(reader, "exit", { signal }).then(([exitCode]) => ({
        kind: "ended" as const,
        exitCode: typeof exitCode === "number" ? exitCode : null,
      })),
    ]);
  } catch (error) {
    if (limit.aborted) return { kind: "too_late" };
    throw error;
  } finally {
    done.abort();
  }
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
