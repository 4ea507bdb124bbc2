import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { languageName } from "../../shared/language-name.ts";
import classes from "./base-policy.module.css";

type Result = ApiOutputs["basePolicy"]["setLocale"];

/** The languages of a base: a live one must be complete to be published. */
export function BaseLanguages({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const setLocale = useMutation(api.basePolicy.setLocale.mutationOptions());
  const removeLocale = useMutation(api.basePolicy.removeLocale.mutationOptions());
  const [problem, setProblem] = useState<string>();
  const [typed, setTyped] = useState("");
  const basePolicyId = base.id;

  const act = async (request: Promise<Result>): Promise<boolean> => {
    try {
      const result = await request;
      const explain = (code: string) =>
        code === "last_live" ? t("page.last_live") : explainFieldProblem(shared, code);
      setProblem(result.ok ? undefined : explain(result.code));
      if (result.ok) await queries.invalidateQueries();
      return result.ok;
    } catch (error) {
      setProblem(failureSentence(error));
      return false;
    }
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === "") return;
    if (await act(setLocale.mutateAsync({ basePolicyId, locale: typed, live: false })))
      setTyped("");
  };

  return (
    <>
      <h2>{t("page.languages")}</h2>
      <ul>
        {base.locales.map(({ locale, live }) => (
          <li key={locale} className={classes["row"]}>
            <span>
              {languageName(locale, i18n.language)} <code className="quiet">{locale}</code>{" "}
              <span className={live ? "second" : "quiet"}>
                {live ? t("page.live") : t("page.preparation")}
              </span>
            </span>
            <Button
              onClick={() => void act(setLocale.mutateAsync({ basePolicyId, locale, live: !live }))}
            >
              {live ? t("page.prepare") : t("page.goLive")}
            </Button>
            {live ? null : (
              <Button onClick={() => void act(removeLocale.mutateAsync({ basePolicyId, locale }))}>
                {t("page.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem}
        </p>
      )}
      <form className={classes["add"]} onSubmit={(event) => void add(event)}>
        <TextInput
          label={t("page.add")}
          description={t("page.addHint")}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t("page.addAct")}</Button>
      </form>
    </>
  );
}
