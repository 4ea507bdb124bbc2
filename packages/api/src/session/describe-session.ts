import type { ApiContext } from "../context.ts";
import type { SessionView } from "./view.ts";

export async function describeSession(_ctx: ApiContext, _input?: unknown): Promise<SessionView> {
  throw new Error("describeSession is not there yet");
}
