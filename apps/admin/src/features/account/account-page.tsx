import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import classes from "./account.module.css";
import { NamePart } from "./name-part.tsx";
import { PasswordPart } from "./password-part.tsx";
import { PreferencesPart } from "./preferences-part.tsx";
import { SessionsPart } from "./sessions/sessions-part.tsx";
import { TwoStepPart } from "./two-step/two-step-part.tsx";

/** What somebody decides about their own account: name, password, second step, sessions, language and mail. */
export function Component() {
  const { t } = useTranslation("account");
  const api = useApi();
  const account = useQuery(api.account.get.queryOptions());

  return (
    <>
      <PageBar title={t("account.title")} />
      {account.isPending ? <SkeletonRows rows={12} height={36} /> : null}
      {account.isError ? (
        <Failure error={account.error} retry={() => void account.refetch()} />
      ) : null}
      {account.data === undefined ? null : (
        <div className={classes["sheet"]}>
          <div className={classes["parts"]}>
            <NamePart account={account.data} />
            <PasswordPart email={account.data.email} />
            <TwoStepPart account={account.data} />
            <SessionsPart />
            <PreferencesPart account={account.data} />
          </div>
        </div>
      )}
    </>
  );
}
