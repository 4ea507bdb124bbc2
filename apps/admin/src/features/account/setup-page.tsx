import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

import { useApi } from "../../shared/api.ts";
import { DoorPage } from "../../shared/door-page.tsx";
import { Failure } from "../../shared/failure.tsx";
import { FirstAccountForm } from "./first-account-form.tsx";

/** Where the one-time link leads: it makes the first account and signs it in. */
export function Component() {
  const { t } = useTranslation("account");
  const api = useApi();
  const { search, hash } = useLocation();
  const [token] = useState(() => new URLSearchParams(search).get("token") ?? hash.slice(1));
  const check = useQuery(api.setup.check.queryOptions({ token }, { staleTime: Infinity }));

  if (check.isError) return <Failure error={check.error} retry={() => void check.refetch()} />;
  if (check.isPending) return <DoorPage title={t("setup.title")}>{null}</DoorPage>;
  if (!check.data.valid) {
    return (
      <DoorPage title={t("setup.invalid")}>
        <p className="second">{t("setup.invalidText")}</p>
        <a className="link" href="/">
          {t("toSignIn")}
        </a>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t("setup.title")}>
      <p className="second">{t("setup.text")}</p>
      <FirstAccountForm token={token} />
    </DoorPage>
  );
}
