import type { AppRouter } from "@cookiedesk/api/router";
import { createTRPCClient, httpBatchLink, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

import { apiErrorFacts } from "../shared/api-error.ts";
import { sessionExpiry } from "../shared/session-expiry.ts";

export const apiClient = createTRPCClient<AppRouter>({
  links: [signInAgain, httpBatchLink({ url: "/api/trpc", maxItems: 10, maxURLLength: 4000 })],
});

/** A call that met the end of the session waits for the sign-in and is sent again: nothing typed is lost. */
function signInAgain(): ReturnType<TRPCLink<AppRouter>> {
  return ({ op, next }) =>
    observable((observer) => {
      let subscription: { unsubscribe(): void } | undefined;
      let stopped = false;
      const send = () => {
        subscription = next(op).subscribe({
          next: (result) => observer.next(result),
          complete: () => observer.complete(),
          error: (error) => {
            if (apiErrorFacts(error)?.code !== "UNAUTHORIZED") return observer.error(error);
            void sessionExpiry.awaitSignIn().then(() => {
              if (!stopped) send();
            });
          },
        });
      };
      send();
      return () => {
        stopped = true;
        subscription?.unsubscribe();
      };
    });
}
