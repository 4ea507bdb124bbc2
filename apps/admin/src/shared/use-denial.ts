import type { Act } from "@cookiedesk/domain/access/act";
import type { Target } from "@cookiedesk/domain/access/may";

import { useDenials } from "./use-denials.ts";

/** The sentence that says why the reader may not do this there; undefined where they may. The server decides again. */
export function useDenial(act: Act, target: Target): string | undefined {
  return useDenials()(act, target);
}
