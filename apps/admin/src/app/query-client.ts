import { QueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";

/** Asks again only where asking again can help: the network or the server failed, not the question. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && !wasAnswered(error) },
    mutations: { retry: false, networkMode: "always" },
  },
});

function wasAnswered(error: Error): boolean {
  return error instanceof TRPCClientError && error.data != null;
}
