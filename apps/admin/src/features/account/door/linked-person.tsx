import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import { DoorPage } from "../../../shared/door-page.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";

export type LinkedPerson = NonNullable<ApiOutputs["account"]["checkLink"]>;

interface LinkedPersonPageProps {
  kind: LinkedPerson["kind"];
  children: (link: { token: string; person: LinkedPerson }) => ReactNode;
}

/** A page to which a one-time link leads: what is in it for the person that the link is for, or why the link is dead. */
export function LinkedPersonPage({ kind, children }: LinkedPersonPageProps) {
  const { t } = useTranslation("account");
  const api = useApi();
  const { search, hash } = useLocation();
  const [token] = useState(() => new URLSearchParams(search).get("token") ?? hash.slice(1));
  // Asked once: the link is used up by the form below, which goes on standing there.
  const check = useQuery(api.account.checkLink.queryOptions({ token }, { staleTime: Infinity }));

  if (check.isError) return <Failure error={check.error} retry={() => void check.refetch()} />;
  if (check.isPending) {
    return (
      <DoorPage title={t(`${kind}.title`)}>
        <SkeletonRows rows={3} height={48} />
      </DoorPage>
    );
  }
  if (check.data?.kind !== kind) {
    return (
      <DoorPage title={t("deadLink.title")}>
        <p className="second">{t(`deadLink.${kind}`)}</p>
        <a className="link" href={kind === "reset" ? "/forgotten" : "/sign-in"}>
          {t(kind === "reset" ? "deadLink.newReset" : "toSignIn")}
        </a>
      </DoorPage>
    );
  }
  return <DoorPage title={t(`${kind}.title`)}>{children({ token, person: check.data })}</DoorPage>;
}
