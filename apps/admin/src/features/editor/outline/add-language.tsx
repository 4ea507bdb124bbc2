import { canonicalLocale } from "@cookiedesk/domain/locale";
import { Button, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { languageName, ownLanguageName } from "../../../shared/language-name.ts";
import { useEditor } from "../editor-context.ts";
import { useAddress } from "../use-address.ts";
import { findLocale, offeredLocales } from "../../../shared/find-locale.ts";
import classes from "./outline-pane.module.css";
import { useLanguageActs } from "./use-language-acts.ts";

/** A language by its tag or its name; it starts in preparation, visitors see nothing of it. */
export function AddLanguage({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const acts = useLanguageActs();
  const address = useAddress();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const listId = useId();
  const tag = findLocale(text, [i18n.language, "en"]);

  async function add() {
    if (tag === null || canonicalLocale(tag) === null) {
      setProblem(shared("problem.unknown_locale"));
      return;
    }
    if (view.locales.some((one) => one.locale === tag)) {
      setProblem(t("language.exists"));
      return;
    }
    const refused = await acts.trySet(tag, false);
    if (refused !== null) {
      setProblem(refused);
      return;
    }
    onClose();
    address.translate(tag, locale);
  }

  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextInput
        label={t("language.new")}
        description={
          tag === null ? t("language.newHint") : `${languageName(tag, i18n.language)} (${tag})`
        }
        autoFocus
        list={listId}
        spellCheck={false}
        value={text}
        error={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <datalist id={listId}>
        {offeredLocales.map((one) => (
          <option key={one} value={one}>
            {`${languageName(one, i18n.language)} · ${ownLanguageName(one)}`}
          </option>
        ))}
      </datalist>
      <div className={classes["formActs"]}>
        <Button type="submit">{t("language.addAct")}</Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );
}
