import type { CategoryChange } from "@cookiedesk/domain/compare/compare-documents";
import { useTranslation } from "react-i18next";

import { ChangeHead } from "./change-head.tsx";
import { ComparedText } from "./compared-text.tsx";
import classes from "./compare.module.css";
import type { ListedChange } from "./listed-changes.ts";
import type { useViewed } from "./use-viewed.ts";

interface ComparedCategoriesProps {
  categories: readonly CategoryChange[];
  changes: readonly ListedChange[];
  locale: string;
  viewed: ReturnType<typeof useViewed>;
}

/** Categories whose title or description visitors read in other words. */
export function ComparedCategories({
  categories,
  changes,
  locale,
  viewed,
}: ComparedCategoriesProps) {
  const { t } = useTranslation("version");
  return changes
    .filter(({ kind }) => kind === "category")
    .map((change) => (
      <section key={change.id} className={classes["part"]} id={change.id} tabIndex={-1}>
        <ChangeHead
          change={change}
          name={change.heading ?? change.key}
          note={t("compare.category")}
          locale={locale}
          viewed={viewed}
        />
        {categories
          .find(({ key }) => key === change.key)
          ?.texts.map((text) => (
            <ComparedText key={text.field} text={text} locale={locale} />
          ))}
      </section>
    ));
}
