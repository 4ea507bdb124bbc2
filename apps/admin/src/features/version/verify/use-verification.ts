import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";

/** How many versions one request looks at; between two, the reader sees how far it is. */
const limit = 20;

export type VerifiedVersion = ApiOutputs["version"]["verify"]["versions"][number];

interface Verification {
  readonly versions: readonly VerifiedVersion[];
  readonly isRunning: boolean;
  /** Why it could not be looked at to the end. */
  readonly fault: unknown;
}

/** Looks at a platform's versions a few at a time, and says how far it is; null until it is asked to. */
export function useVerification(platformId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const [verification, setVerification] = useState<Verification | null>(null);

  const verify = async () => {
    const versions: VerifiedVersion[] = [];
    const tell = (isRunning: boolean, fault?: unknown) =>
      setVerification({ versions: [...versions], isRunning, fault });
    tell(true);
    try {
      for (let isRunning = true; isRunning; tell(isRunning)) {
        const input = { platformId, after: versions.at(-1)?.number ?? 0, limit };
        const part = await queries.fetchQuery(
          api.version.verify.queryOptions(input, { staleTime: 0, gcTime: 0 }),
        );
        versions.push(...part.versions);
        isRunning = part.versions.length === limit;
      }
    } catch (fault) {
      tell(false, fault);
    }
  };
  return { verification, verify };
}
