import type { CookieChange } from "@cookiedesk/domain/compare/compare-documents";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { State } from "../../../shared/state.tsx";
import { ComparedValue } from "./compared-value.tsx";
import classes from "./compare.module.css";
import { changeId } from "./listed-changes.ts";

interface ComparedCookieRowProps {
  cookie: CookieChange;
  columns: readonly string[];
  locale: string;
}

/** One row of the table; what has changed and has no column of its own stands below the name. */
export function ComparedCookieRow({ cookie, columns, locale }: ComparedCookieRowProps) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { state, moved, from, to } = cookie;
  const isSame = state === "same" && !moved;
  const changed = new Set(
    state === "changed" ? [...cookie.values, ...cookie.texts].map(({ field }) => field) : [],
  );
  const others = [...changed].filter(
    (field) => !columns.includes(field) && field !== "names" && field !== "retentionNote",
  );
  const hasNote = [cookie.before, cookie.after].some((side) => side?.retentionNote !== undefined);

  return (
    <tr data-state={state} id={isSame ? undefined : changeId("cookie", cookie.key)} tabIndex={-1}>
      <td>
        {isSame ? shared("state.same") : <State is={state === "same" ? "moved" : state} />}
        {moved ? <small>{t("compare.movedFrom", { from, to })}</small> : null}
      </td>
      <th scope="row">
        <code>
          <ComparedValue cookie={cookie} field="names" locale={locale} />
        </code>
        {others.map((field) => (
          <small key={field}>
            {fieldName(shared, field)}:{" "}
            <ComparedValue cookie={cookie} field={field} locale={locale} />
          </small>
        ))}
      </th>
      {columns.map((field) => (
        <td
          key={field}
          data-label={fieldName(shared, field)}
          data-changed={changed.has(field) || undefined}
        >
          <div className={classes["value"]}>
            <ComparedValue cookie={cookie} field={field} locale={locale} />
            {field === "retention" && hasNote ? (
              <small>
                <ComparedValue cookie={cookie} field="retentionNote" locale={locale} />
              </small>
            ) : null}
          </div>
        </td>
      ))}
    </tr>
  );
}
