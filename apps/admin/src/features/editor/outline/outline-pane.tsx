import type { EditorPart } from "@cookiedesk/api/policy/view";
import { IconPlus } from "@tabler/icons-react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { languageName } from "../../../shared/language-name.ts";
import { Severity } from "../../../shared/state.tsx";
import { useEditor } from "../editor-context.ts";
import { partId, whyNotId } from "../field-id.ts";
import { isCookiesPart, usePartWords } from "../part-words.ts";
import { AddSection } from "./add-section.tsx";
import { LanguageList } from "./language-list.tsx";
import classes from "./outline-pane.module.css";
import { SubjectNotes } from "./subject-notes.tsx";

/** The parts in page order, the languages, and what stands behind the policy. */
export function OutlinePane({ onGo }: { onGo: () => void }) {
  const { t, i18n } = useTranslation("editor");
  const { view, locale, whyNot } = useEditor();
  const isDenied = whyNot(null) !== undefined;
  const [isAdding, setAdding] = useState(false);

  return (
    <>
      <h2 className={classes["head"]}>
        {t("outline.title")} <span>{languageName(locale, i18n.language)}</span>
      </h2>
      <nav aria-label={t("outline.title")}>
        <ul className={classes["list"]}>
          {view.parts.map((part) => (
            <li key={`${part.ref.kind}/${part.ref.key}`}>
              <OutlineEntry part={part} onGo={onGo} />
            </li>
          ))}
        </ul>
      </nav>
      {isAdding ? (
        <AddSection onClose={() => setAdding(false)} />
      ) : (
        <Button
          variant="subtle"
          color="gray"
          className={classes["add"]}
          disabled={isDenied}
          aria-describedby={isDenied ? whyNotId : undefined}
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t("outline.addSection")}
        </Button>
      )}
      <hr className={classes["rule"]} />
      <LanguageList />
      <hr className={classes["rule"]} />
      <SubjectNotes />
    </>
  );
}

function OutlineEntry({ part, onGo }: { part: EditorPart; onGo: () => void }) {
  const { t } = useTranslation("editor");
  const { view, locale } = useEditor();
  const wordsOf = usePartWords();
  const isTable = isCookiesPart(part.ref);
  const findings = view.findings.filter(
    ({ place, severity }) =>
      severity !== "hint" &&
      (place.locale ?? locale) === locale &&
      ((place.part.kind === part.ref.kind && place.part.key === part.ref.key) ||
        (isTable && place.part.kind === "cookie")),
  );
  const worst = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  const isOwn =
    part.origin === "own" ||
    Object.values(part.prose).some((byLocale) => byLocale?.[locale]?.own === true);
  const go = () => {
    onGo();
    // The pane of the text may only now come into view.
    requestAnimationFrame(() => {
      const element = document.getElementById(partId(part.ref));
      element?.scrollIntoView({ block: "start" });
      element?.focus({ preventScroll: true });
    });
  };

  return (
    <button type="button" className={classes["entry"]} onClick={go}>
      <span lang={locale}>{wordsOf(view, part.ref, locale)}</span>
      {part.hidden.value === true || !part.applies ? (
        <span className="quiet">
          {part.hidden.value === true ? t("part.hidden") : t("part.notShown")}
        </span>
      ) : findings.length > 0 ? (
        <Severity is={worst} count={findings.length} />
      ) : isOwn && view.subject.kind === "platform" ? (
        <span className={classes["own"]}>{t("part.ownText")}</span>
      ) : null}
    </button>
  );
}
