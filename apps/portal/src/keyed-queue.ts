interface KeyedQueue<Key> {
  /** Has the job of this key run; once more after the present run where one is under way. */
  readonly ask: (key: Key) => void;
  /** The same, and resolves once a run that began after this call has ended. */
  readonly done: (key: Key) => Promise<void>;
  /** Resolves when nothing waits and nothing runs. */
  readonly settled: () => Promise<void>;
}

/** Runs one job a key at a time and at most `width` at once: thousands of files are never open together. */
export function createKeyedQueue<Key>(
  width: number,
  run: (key: Key) => Promise<void>,
): KeyedQueue<Key> {
  const waiting = new Set<Key>();
  const running = new Set<Key>();
  const awaited = new Map<Key, (() => void)[]>();
  let listeners: (() => void)[] = [];

  function pump(): void {
    for (const key of waiting) {
      if (running.size >= width) return;
      if (!running.has(key)) void start(key);
    }
    if (running.size > 0 || waiting.size > 0) return;
    for (const settle of listeners) settle();
    listeners = [];
  }

  async function start(key: Key): Promise<void> {
    waiting.delete(key);
    running.add(key);
    const askers = awaited.get(key) ?? [];
    awaited.delete(key);
    try {
      await run(key);
    } finally {
      running.delete(key);
      for (const answer of askers) answer();
      pump();
    }
  }

  return {
    ask(key) {
      waiting.add(key);
      pump();
    },
    async done(key) {
      await new Promise<void>((resolve) => {
        awaited.set(key, [...(awaited.get(key) ?? []), resolve]);
        waiting.add(key);
        pump();
      });
    },
    async settled() {
      if (running.size === 0 && waiting.size === 0) return;
      await new Promise<void>((resolve) => listeners.push(resolve));
    },
  };
}
