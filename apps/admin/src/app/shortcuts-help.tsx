import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { lazy, Suspense, useEffect, useState } from "react";

import { helpOpening } from "./help-opening.ts";

const ShortcutsDialog = lazy(() => import("./shortcuts-dialog.tsx"));

/** Shows the shortcuts on `?` and when a button asks for them. */
export function ShortcutsHelp() {
  const [opened, setOpened] = useState(false);
  useShortcuts({ "?": () => setOpened(true) });

  // Synchronises with the buttons that ask for help from elsewhere.
  useEffect(() => {
    const open = () => setOpened(true);
    helpOpening.addEventListener("open", open);
    return () => helpOpening.removeEventListener("open", open);
  }, []);

  return (
    <Suspense>{opened ? <ShortcutsDialog onClose={() => setOpened(false)} /> : null}</Suspense>
  );
}
