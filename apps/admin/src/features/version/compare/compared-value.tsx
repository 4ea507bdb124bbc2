import type { CookieChange } from "@cookiedesk/domain/compare/compare-documents";
import { cookieProseFields } from "@cookiedesk/domain/policy/policy-field";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { cookieValue } from "../../../shared/cookie-value.ts";
import { LocalText } from "../../../shared/local-text.tsx";
import { PlainWords, WordChanges } from "../../../shared/word-changes.tsx";
import classes from "./compare.module.css";
import { useCompareLayout } from "./use-compare-layout.ts";

/** One value of a row: as it is, or what went and what came. Side by side, the two states stand whole. */
export function ComparedValue({
  cookie,
  field,
  locale,
}: {
  cookie: CookieChange;
  field: string;
  locale: string;
}) {
  const { t, i18n } = useTranslation("shared");
  const { isSplit } = useCompareLayout();
  const before = cookieValue(t, cookie.before, field, i18n.language);
  const after = cookieValue(t, cookie.after, field, i18n.language);
  const text = cookie.texts.find((one) => one.field === field);
  const isProse = cookieProseFields.some((one) => one === field);
  const shown = (value: string) =>
    isProse && value !== "" ? (
      <LocalText locale={locale}>
        <PlainWords text={value} />
      </LocalText>
    ) : (
      value
    );

  if (cookie.state === "same" || cookie.state === "added") return shown(after);
  if (cookie.state === "removed") return before === "" ? null : <Gone>{shown(before)}</Gone>;
  if (text !== undefined && !isSplit)
    return <WordChanges words={text.words} locale={locale} className={classes["cellWords"]} />;
  const isChanged = text !== undefined || cookie.values.some((value) => value.field === field);
  if (!isChanged) return shown(after);
  return (
    <>
      {before === "" ? null : (
        <div>
          <Gone>{shown(before)}</Gone>
        </div>
      )}
      {after === "" ? null : (
        <div>
          <ins>
            <span className="sr">{t("state.added")} </span>
            {shown(after)}
          </ins>
        </div>
      )}
    </>
  );
}

function Gone({ children }: { children: ReactNode }) {
  const { t } = useTranslation("shared");
  return (
    <del>
      <span className="sr">{t("state.removed")} </span>
      {children}
    </del>
  );
}
