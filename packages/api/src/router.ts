import { accessRouter } from "./access/router.ts";
import { accountRouter } from "./account/router.ts";
import { auditRouter } from "./audit/router.ts";
import { basePolicyRouter } from "./base-policy/router.ts";
import { catalogueRouter } from "./catalogue/router.ts";
import { commentRouter } from "./comment/router.ts";
import { conflictRouter } from "./conflict/router.ts";
import { fixRouter } from "./fix/router.ts";
import { groupRouter } from "./group/router.ts";
import { homeRouter } from "./home/router.ts";
import { importRouter } from "./import/router.ts";
import { libraryRouter } from "./library/router.ts";
import { notificationRouter } from "./notification/router.ts";
import { organisationRouter } from "./organisation/router.ts";
import { personRouter } from "./person/router.ts";
import { platformRouter } from "./platform/router.ts";
import { policyRouter } from "./policy/router.ts";
import { previewLinkRouter } from "./preview-link/router.ts";
import { reachRouter } from "./reach/router.ts";
import { reviewRouter } from "./review/router.ts";
import { sessionRouter } from "./session/router.ts";
import { setupRouter } from "./setup/router.ts";
import { router } from "./trpc.ts";
import { versionRouter } from "./version/router.ts";

export const appRouter = router({
  audit: auditRouter,
  session: sessionRouter,
  access: accessRouter,
  setup: setupRouter,
  account: accountRouter,
  person: personRouter,
  home: homeRouter,
  platform: platformRouter,
  basePolicy: basePolicyRouter,
  reach: reachRouter,
  previewLink: previewLinkRouter,
  review: reviewRouter,
  comment: commentRouter,
  conflict: conflictRouter,
  notification: notificationRouter,
  policy: policyRouter,
  version: versionRouter,
  catalogue: catalogueRouter,
  group: groupRouter,
  organisation: organisationRouter,
  import: importRouter,
  fix: fixRouter,
  library: libraryRouter,
});

/** The back office imports this type, and nothing else of the router. */
export type AppRouter = typeof appRouter;
