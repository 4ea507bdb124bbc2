import type { ApiContext } from "../context.ts";
import type { LinkInput } from "./input.ts";
import type { LinkView } from "./view.ts";

/** Is being written. */
export async function checkLink(_ctx: ApiContext, _input: LinkInput): Promise<LinkView> {
  throw new Error("being written");
}
