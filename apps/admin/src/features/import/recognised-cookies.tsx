import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { categoryName, retentionText } from "../../shared/cookie-value.ts";
import { fieldName } from "../../shared/field-name.ts";
import { LocalText } from "../../shared/local-text.tsx";
import type { ImportedDocument } from "./explain-import.ts";
import classes from "./import.module.css";

type Cookie = ImportedDocument["cookies"][number];

const fields = [
  "names",
  "provider",
  "functionAndLocation",
  "purpose",
  "category",
  "retention",
  "party",
] as const;
const surely = 0.75;

/** Each row with how sure each of its fields is, and the raw text that it came from. */
export function RecognisedCookies({
  cookies,
  locale,
}: {
  cookies: readonly Cookie[];
  locale: string;
}) {
  const { t } = useTranslation("import");
  if (cookies.length === 0) return <p className="second">{t("unread")}</p>;
  return (
    <ul className={classes["cookies"]}>
      {cookies.map((cookie, index) => (
        <li key={index}>
          <dl className={classes["facts"]}>
            {fields.map((field) => (
              <Field key={field} cookie={cookie} field={field} locale={locale} />
            ))}
          </dl>
          <details>
            <summary>{t("rawOf")}</summary>
            <pre className={classes["rawRow"]}>{cookie.raw}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface FieldProps {
  cookie: Cookie;
  field: (typeof fields)[number];
  locale: string;
}

function Field({ cookie, field, locale }: FieldProps) {
  const { t, i18n } = useTranslation("import");
  const { t: shared } = useTranslation("shared");
  const value = valueOf(shared, cookie, field, i18n.language);
  const confidence = cookie.confidence[field];
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" });
  return (
    <>
      <dt>{fieldName(shared, field)}</dt>
      <dd>
        {value === null ? (
          <span className="quiet">{t("notFound")}</span>
        ) : (
          <Text value={value} field={field} locale={locale} />
        )}
        {value === null || confidence === undefined ? null : (
          <span className={classes["confidence"]} data-unsure={confidence < surely || undefined}>
            {t("confidence", { percent: percent.format(confidence) })}
          </span>
        )}
      </dd>
    </>
  );
}

function Text({
  value,
  field,
  locale,
}: {
  value: string;
  field: FieldProps["field"];
  locale: string;
}) {
  if (field === "names") return <code>{value}</code>;
  return field === "functionAndLocation" || field === "purpose" ? (
    <LocalText locale={locale}>{value}</LocalText>
  ) : (
    value
  );
}

function valueOf(
  t: TFunction<"shared">,
  cookie: Cookie,
  field: FieldProps["field"],
  shownIn: string,
): string | null {
  switch (field) {
    case "names":
      return cookie.names.length === 0 ? null : cookie.names.join(", ");
    case "category":
      return cookie.category === null ? null : categoryName(t, cookie.category);
    case "retention":
      return cookie.retention === null ? null : retentionText(t, cookie.retention, shownIn);
    case "party":
      return cookie.party === null ? null : t(`party.${cookie.party}`);
    case "provider":
    case "functionAndLocation":
    case "purpose":
      return cookie[field];
  }
}
