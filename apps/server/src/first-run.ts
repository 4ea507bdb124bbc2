import { ensureCatalogue } from "@cookiedesk/api/catalogue/ensure-catalogue";
import { type ActorContext, allGrants, type ApiContext } from "@cookiedesk/api/context";
import { createDemo } from "@cookiedesk/api/demo/create-demo";
import { shippedCatalogue } from "@cookiedesk/api/demo/shipped-catalogue";
import { isUntouched } from "@cookiedesk/api/setup/store";

/** Gives a new deployment its catalogue, and, unless it is to stay empty, something to show on every screen. */
export async function fillFirstRun(
  context: Omit<ApiContext, "actor" | "sessionId" | "requestId">,
  { empty }: { empty: boolean },
): Promise<void> {
  const actor = { id: "first run", name: "first run", email: "", grants: allGrants };
  const ctx: ActorContext = {
    ...context,
    actor,
    entry: { id: context.newId(), act: "first run" },
    sessionId: null,
    requestId: null,
  };
  await ensureCatalogue(ctx, shippedCatalogue);
  if (empty || !(await isUntouched(ctx.db))) return;
  console.error("Making the demo data…");
  await createDemo(ctx);
}
