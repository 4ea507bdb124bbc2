import { Button } from "@mantine/core";
import { IconShieldCheck, IconShieldOff } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import classes from "../account.module.css";

const SetUpDialog = lazy(() => import("./set-up-dialog.tsx"));
const SwitchOffDialog = lazy(() => import("./switch-off-dialog.tsx"));
const NewCodesDialog = lazy(() => import("./new-codes-dialog.tsx"));

/** From here on the account page says that new codes are needed. */
const few = 3;

/** Whether the sign-in asks for a second step, and the ways to change that. */
export function TwoStepPart({ account }: { account: ApiOutputs["account"]["get"] }) {
  const { t } = useTranslation("account");
  const api = useApi();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<"setUp" | "newCodes" | "switchOff">();
  const { twoFactor, recoveryCodesLeft: left, email } = account;
  const close = () => setDialog(undefined);
  const changed = () => void queries.invalidateQueries(api.account.pathFilter());
  const Icon = twoFactor ? IconShieldCheck : IconShieldOff;

  return (
    <section className={classes["part"]} aria-labelledby="two-step">
      <h2 id="two-step">{t("twoStep.title")}</h2>
      <p className="second">{t("twoStep.intro")}</p>
      <p className={classes["state"]} data-on={twoFactor || undefined}>
        <Icon size={16} stroke={1.6} aria-hidden />
        <b>{t(twoFactor ? "twoStep.on" : "twoStep.off")}</b>
      </p>
      {left === null ? null : (
        <p className={left <= few ? classes["few"] : "second"}>
          {t("twoStep.left", { count: left })} {left <= few ? t("twoStep.few") : null}
        </p>
      )}
      <div className={classes["acts"]}>
        {twoFactor ? (
          <>
            <Button onClick={() => setDialog("newCodes")}>{t("twoStep.newCodes")}</Button>
            <Button onClick={() => setDialog("switchOff")}>{t("twoStep.switchOff")}</Button>
          </>
        ) : (
          <Button onClick={() => setDialog("setUp")}>{t("twoStep.open")}</Button>
        )}
      </div>
      <Suspense>
        {dialog === "setUp" ? (
          <SetUpDialog email={email} onChanged={changed} onClose={close} />
        ) : null}
        {dialog === "newCodes" ? (
          <NewCodesDialog email={email} onChanged={changed} onClose={close} />
        ) : null}
        {dialog === "switchOff" ? <SwitchOffDialog onChanged={changed} onClose={close} /> : null}
      </Suspense>
    </section>
  );
}
