import { Radio } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import {
  type InterfaceLanguage,
  interfaceLanguages,
  ownInterfaceNames,
  useChangeLanguage,
} from "../../shared/interface-language.ts";
import classes from "./account.module.css";
import { SavedNote } from "./saved-note.tsx";

const preferences = ["at_once", "daily", "never"] as const;

/** In which language the back office and its mails speak, and when mails come; each choice holds at once. */
export function PreferencesPart({ account }: { account: ApiOutputs["account"]["get"] }) {
  const { t, i18n } = useTranslation("account");
  const api = useApi();
  const queries = useQueryClient();
  const changeLanguage = useChangeLanguage();
  const failureSentence = useFailureSentence();
  const onSuccess = () => queries.invalidateQueries(api.account.get.queryFilter());
  const setMail = useMutation(api.account.setMail.mutationOptions({ onSuccess }));
  const setLanguage = useMutation(api.account.setLanguage.mutationOptions({ onSuccess }));
  const error = setMail.error ?? setLanguage.error;
  const chooseLanguage = (language: InterfaceLanguage) => {
    void changeLanguage(language);
    setLanguage.mutate({ language });
  };

  return (
    <section className={classes["part"]} aria-labelledby="preferences">
      <h2 id="preferences">{t("account.preferences.title")}</h2>
      <Radio.Group label={t("account.preferences.language")} value={i18n.language}>
        <div className={classes["choices"]}>
          {interfaceLanguages.map((language) => (
            <Radio
              key={language}
              value={language}
              label={<span lang={language}>{ownInterfaceNames[language]}</span>}
              onChange={() => chooseLanguage(language)}
            />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t("account.preferences.mail")}
        description={t(
          account.canMail ? "account.preferences.mailHint" : "account.preferences.noMail",
        )}
        value={setMail.isPending ? setMail.variables.mail : account.mail}
      >
        <div className={classes["choices"]}>
          {preferences.map((mail) => (
            <Radio
              key={mail}
              value={mail}
              label={t(`account.preferences.${mail}`)}
              onChange={() => setMail.mutate({ mail })}
            />
          ))}
        </div>
      </Radio.Group>
      {error === null ? null : (
        <p className={classes["problem"]} role="alert">
          {failureSentence(error)}
        </p>
      )}
      <SavedNote shown={setMail.isSuccess || setLanguage.isSuccess}>
        {t("account.preferences.saved")}
      </SavedNote>
    </section>
  );
}
