import type { ReactNode } from "react";

import classes from "./door-page.module.css";

/** The pages before the sign-in: one sheet on the desk. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes["door"]}>
      <p className={classes["mark"]}>Cookiedesk</p>
      <div className={classes["sheet"]}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
