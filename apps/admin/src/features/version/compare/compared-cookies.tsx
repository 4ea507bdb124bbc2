import type { CookieChange } from "@cookiedesk/domain/compare/compare-documents";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { ComparedCookieRow } from "./compared-cookie-row.tsx";
import classes from "./compare.module.css";
import { useCompareLayout } from "./use-compare-layout.ts";

const columns = [
  "provider",
  "functionAndLocation",
  "purpose",
  "category",
  "party",
  "retention",
] as const;

/** The cookie table stays a table: a column says same, changed, added or removed. */
export function ComparedCookies({
  cookies,
  locale,
}: {
  cookies: readonly CookieChange[];
  locale: string;
}) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { hidesSame, setHidesSame } = useCompareLayout();
  const count = (state: CookieChange["state"]) =>
    cookies.filter((cookie) => cookie.state === state).length;
  const isSame = ({ state, moved }: CookieChange) => state === "same" && !moved;

  if (cookies.length === 0) return null;
  return (
    <>
      <div className={classes["head"]}>
        <span>
          {t("compare.rows", {
            changed: count("changed"),
            added: count("added"),
            removed: count("removed"),
            same: cookies.filter(isSame).length,
          })}
        </span>
        <span className={classes["headActs"]}>
          <button type="button" onClick={() => setHidesSame(!hidesSame)}>
            {hidesSame ? t("compare.showSame") : t("compare.hideSame")}
          </button>
        </span>
      </div>
      <div className={classes["grid"]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("compare.change")}</th>
              <th scope="col">{fieldName(shared, "names")}</th>
              {columns.map((field) => (
                <th key={field} scope="col">
                  {fieldName(shared, field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cookies
              .filter((cookie) => !hidesSame || !isSame(cookie))
              .map((cookie) => (
                <ComparedCookieRow
                  key={cookie.key}
                  cookie={cookie}
                  columns={columns}
                  locale={locale}
                />
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
