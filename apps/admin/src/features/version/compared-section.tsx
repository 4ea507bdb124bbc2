import type { SectionChange } from "@cookiedesk/domain/compare/compare-documents";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { fieldName, partName } from "../../shared/field-name.ts";
import { LocalText } from "../../shared/local-text.tsx";
import { WordChanges } from "../../shared/word-changes.tsx";
import { ChangeHead } from "./change-head.tsx";
import classes from "./compare.module.css";
import { changeId, headingOf, type ListedChange } from "./listed-changes.ts";
import type { useViewed } from "./use-viewed.ts";

interface ComparedSectionProps {
  section: SectionChange;
  locale: string;
  changes: readonly ListedChange[];
  viewed: ReturnType<typeof useViewed>;
  children: ReactNode;
}

export function ComparedSection({
  section,
  locale,
  changes,
  viewed,
  children,
}: ComparedSectionProps) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const id = changeId("section", section.key);
  const change = changes.find((one) => one.id === id);
  const heading = headingOf(section);
  const name = heading ?? partName(shared, { kind: "section", key: section.key });
  const fields = section.texts.map(({ field }) => fieldName(shared, field)).join(", ");
  const note = section.moved
    ? [
        t("compare.movedFrom", { from: section.from, to: section.to }),
        fields || t("compare.textUnchanged"),
      ].join(", ")
    : fields;

  return (
    <section className={classes["part"]} id={change?.id} tabIndex={-1}>
      {change === undefined ? (
        <div className={classes["head"]}>
          <h2>{heading === null ? name : <LocalText locale={locale}>{name}</LocalText>}</h2>
        </div>
      ) : (
        <ChangeHead change={change} name={name} note={note} locale={locale} viewed={viewed} />
      )}
      {section.texts.map(({ field, words }) => (
        <WordChanges
          key={field}
          words={words}
          locale={locale}
          className={`${classes["prose"] ?? ""} ${field === "heading" ? (classes["proseHeading"] ?? "") : ""}`}
        />
      ))}
      {section.key === cookiesKey ? children : null}
    </section>
  );
}
