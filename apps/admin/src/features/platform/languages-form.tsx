import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { defaultFirst } from "../../shared/default-first.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { languageName } from "../../shared/language-name.ts";
import classes from "./side-form.module.css";
import { useSavedField } from "./use-saved-field.ts";

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;
type Result = ApiOutputs["platform"]["setLocale"];

/** Which languages the platform speaks: those that visitors see, and those in preparation. */
export function LanguagesForm({ platform }: { platform: Platform }) {
  const { t, i18n } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const setLocale = useMutation(api.platform.setLocale.mutationOptions());
  const removeLocale = useMutation(api.platform.removeLocale.mutationOptions());
  const defaultLocale = useSavedField(platform, "defaultLocale");
  const [problem, setProblem] = useState<string>();

  const act = async (request: Promise<Result>): Promise<boolean> => {
    try {
      const result = await request;
      setProblem(result.ok ? undefined : explain(result.code));
      if (result.ok) await queries.invalidateQueries();
      return result.ok;
    } catch (error) {
      setProblem(failureSentence(error));
      return false;
    }
  };
  const explain = (code: string) =>
    code === "last_live" ? t("languages.last_live") : explainFieldProblem(shared, code);

  return (
    <section className={classes["part"]}>
      <h2>{t("page.languages")}</h2>
      <ul>
        {defaultFirst(platform.locales, platform.defaultLocale).map(({ locale, live }) => (
          <li key={locale} className={classes["row"]}>
            <span>
              {languageName(locale, i18n.language)} <code className="quiet">{locale}</code>{" "}
              <span className={live ? "second" : "quiet"}>
                {[
                  live ? t("languages.live") : t("languages.preparation"),
                  ...(locale === platform.defaultLocale ? [t("languages.default")] : []),
                ].join(", ")}
              </span>
            </span>
            <Button
              onClick={() =>
                void act(setLocale.mutateAsync({ platformId: platform.id, locale, live: !live }))
              }
            >
              {live ? t("languages.prepare") : t("languages.goLive")}
            </Button>
            {locale === platform.defaultLocale ? null : (
              <>
                {live ? (
                  <Button onClick={() => void defaultLocale.save(locale)}>
                    {t("languages.makeDefault")}
                  </Button>
                ) : (
                  <Button
                    onClick={() =>
                      void act(removeLocale.mutateAsync({ platformId: platform.id, locale }))
                    }
                  >
                    {t("languages.remove")}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {problem === undefined && defaultLocale.problem === undefined ? null : (
        <p className={classes["problem"]} role="alert">
          {problem ?? defaultLocale.problem}
        </p>
      )}
      <AddLanguage
        add={(locale) =>
          act(setLocale.mutateAsync({ platformId: platform.id, locale, live: false }))
        }
      />
    </section>
  );
}

function AddLanguage({ add }: { add: (locale: string) => Promise<boolean> }) {
  const { t } = useTranslation("platform");
  const [locale, setTyped] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (locale.trim() !== "" && (await add(locale))) setTyped("");
  };
  return (
    <form className={classes["add"]} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t("languages.add")}
        description={t("languages.addHint")}
        value={locale}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t("languages.addAct")}</Button>
    </form>
  );
}
