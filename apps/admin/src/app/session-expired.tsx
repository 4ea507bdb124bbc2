import { lazy, Suspense, useSyncExternalStore } from "react";

import { sessionExpiry } from "../shared/session-expiry.ts";

const SessionExpiredDialog = lazy(() => import("./session-expired-dialog.tsx"));

/** Shows the sign-in over the page for as long as calls wait for it. */
export function SessionExpired() {
  const expired = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.isExpired);
  return <Suspense>{expired ? <SessionExpiredDialog /> : null}</Suspense>;
}
