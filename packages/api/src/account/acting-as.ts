import type { Doing } from "../audit/store.ts";
import type { ApiContext } from "../context.ts";

/** The audit's view of what somebody does without a session: by whom, as far as that is known. */
export function actingAs(
  { newId, now, requestId }: ApiContext,
  id: string,
  act: `account.${string}` | `setup.${string}`,
): Doing {
  return { actor: { id }, entry: { id: newId(), act }, requestId, now };
}

/** Whoever asks without proving who they are. */
export const somebody = "somebody";
