import { lazy, Suspense, useSyncExternalStore } from "react";

import { sessionExpiry } from "../shared/session-expiry.ts";
import { AfterTyping } from "./after-typing.tsx";

const SessionExpiredDialog = lazy(() => import("./session-expired-dialog.tsx"));

/** Shows the sign-in over the page for as long as calls wait for it. */
export function SessionExpired() {
  const expired = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.isExpired);
  if (!expired) return null;
  return (
    <AfterTyping>
      <Suspense>
        <SessionExpiredDialog />
      </Suspense>
    </AfterTyping>
  );
}
