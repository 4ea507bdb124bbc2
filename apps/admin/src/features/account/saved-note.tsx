import type { ReactNode } from "react";

import classes from "./account.module.css";

/** Says beside its button that something is saved; screen readers hear it when it appears. */
export function SavedNote({ shown, children }: { shown: boolean; children: ReactNode }) {
  return (
    <span className={classes["saved"]} role="status">
      {shown ? children : null}
    </span>
  );
}
