import { QueryClient } from "@tanstack/react-query";

import { apiErrorFacts } from "../shared/api-error.ts";

/** Asks again only where asking again can help: the network or the server failed, not the question. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && canChange(error) },
    mutations: { retry: false, networkMode: "always" },
  },
});

function canChange(error: Error): boolean {
  const code = apiErrorFacts(error)?.code;
  return code === undefined || code === "INTERNAL_SERVER_ERROR";
}
