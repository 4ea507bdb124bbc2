import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation, useMatches } from "react-router";

import { useApi } from "../shared/api.ts";
import { Failure } from "../shared/failure.tsx";
import { FirstRun } from "./first-run.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { Rail } from "./rail.tsx";
import type { RouteHandle } from "./router.tsx";
import { SessionExpired } from "./session-expired.tsx";
import classes from "./shell.module.css";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame of every screen behind the sign-in: rail, search, help and the dialog that brings an ended session back. */
export function Shell() {
  const api = useApi();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const location = useLocation();

  if (session.isPending) return <div className={classes["shell"]} aria-busy="true" />;
  if (session.isError)
    return <Failure error={session.error} retry={() => void session.refetch()} />;
  if (!session.data.setUp) return <FirstRun />;
  if (session.data.account === null) {
    return (
      <Navigate
        to="/sign-in"
        replace
        state={{ from: location.pathname + location.search + location.hash }}
      />
    );
  }
  return <SignedIn account={session.data.account} />;
}

function SignedIn({ account }: { account: { name: string; email: string } }) {
  const { t } = useTranslation("app");
  const main = useRef<HTMLElement>(null);
  const slim = useMatches().some(({ handle }) => isSlim(handle));

  return (
    <div className={classes["shell"]} data-slim={slim || undefined}>
      <a
        className={classes["skip"]}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t("skip")}
      </a>
      <PhoneBar account={account} />
      <Rail slim={slim} account={account} />
      <div className={classes["desk"]}>
        {slim ? null : <TopBar account={account} />}
        <main className={classes["main"]} ref={main} id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ShortcutsHelp />
      <SessionExpired />
    </div>
  );
}

function isSlim(handle: unknown): handle is RouteHandle {
  return typeof handle === "object" && handle !== null && "slim" in handle;
}
