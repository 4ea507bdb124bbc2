import { z } from "zod";

import { anyone, router } from "../trpc.ts";
import { describeSession } from "./describe-session.ts";
import { sessionView } from "./view.ts";

export const sessionRouter = router({
  me: anyone
    .input(z.void())
    .output(sessionView)
    .query(({ ctx }) => describeSession(ctx)),
});
