/** Whether the session ended under the person's hands; whoever needs one again waits here for the sign-in. */
export interface SessionExpiry {
  subscribe(listener: () => void): () => void;
  isExpired(): boolean;
  /** Says that the session is gone, and resolves once somebody has signed in again. */
  awaitSignIn(): Promise<void>;
  signedInAgain(): void;
}

/** Lets what met an ended session wait until somebody signed in again. */
export function createSessionExpiry(): SessionExpiry {
  const listeners = new Set<() => void>();
  let waiting: PromiseWithResolvers<void> | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isExpired: () => waiting !== undefined,
    awaitSignIn() {
      if (waiting === undefined) {
        waiting = Promise.withResolvers<void>();
        tell();
      }
      return waiting.promise;
    },
    signedInAgain() {
      const gone = waiting;
      waiting = undefined;
      tell();
      gone?.resolve();
    },
  };
}

/** One for the page: the network layer reports to it, the shell shows the dialog. */
export const sessionExpiry = createSessionExpiry();
