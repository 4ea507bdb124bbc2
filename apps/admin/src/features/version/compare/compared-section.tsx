import type { SectionChange } from "@cookiedesk/domain/compare/compare-documents";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

import { fieldName } from "../../../shared/field-name.ts";
import { LocalText } from "../../../shared/local-text.tsx";
import { ChangeHead } from "./change-head.tsx";
import { ComparedText } from "./compared-text.tsx";
import classes from "./compare.module.css";
import { changeName, headingOf, type ListedChange } from "./listed-changes.ts";
import { formerPlaceId } from "./moved-away.tsx";
import type { useViewed } from "./use-viewed.ts";

interface ComparedSectionProps {
  section: SectionChange;
  locale: string;
  /** Undefined where the section stayed as it was. */
  change: ListedChange | undefined;
  viewed: ReturnType<typeof useViewed>;
  children: ReactNode;
}

/** One section with its changes; below the cookie table's stands the table. */
export function ComparedSection({
  section,
  locale,
  change,
  viewed,
  children,
}: ComparedSectionProps) {
  const { t: shared } = useTranslation("shared");
  const { key, texts, moved } = section;
  const heading = headingOf(section);
  const name = changeName(shared, { kind: "section", key, heading });
  const fields = texts.map(({ field }) => fieldName(shared, field)).join(", ");

  return (
    <section className={classes["part"]} id={change?.id} tabIndex={-1}>
      {change === undefined ? (
        <div className={classes["head"]}>
          <h2>{heading === null ? name : <LocalText locale={locale}>{name}</LocalText>}</h2>
        </div>
      ) : (
        <ChangeHead
          change={change}
          name={name}
          note={moved ? <MovedNote section={section} fields={fields} /> : fields}
          locale={locale}
          viewed={viewed}
        />
      )}
      {texts.map((text) => (
        <ComparedText key={text.field} text={text} locale={locale} />
      ))}
      {children}
    </section>
  );
}

/** Where a section came from, with the way there. */
function MovedNote({
  section: { key, from, to },
  fields,
}: {
  section: SectionChange;
  fields: string;
}) {
  const { t } = useTranslation("version");
  const { search } = useLocation();
  return (
    <>
      {t("compare.movedFrom", { from, to })}, {fields === "" ? t("compare.textUnchanged") : fields}{" "}
      <Link className="link" to={{ search, hash: formerPlaceId(key) }} replace>
        {t("compare.showWhere")}
      </Link>
    </>
  );
}
