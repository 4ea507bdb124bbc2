import { retentionSchema } from "@cookiedesk/domain/policy/retention";
import { Checkbox } from "@mantine/core";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { retentionText } from "../../shared/cookie-value.ts";
import { editorAddress } from "../../shared/editor-address.ts";
import { fieldName, partName } from "../../shared/field-name.ts";
import { languageName } from "../../shared/language-name.ts";
import classes from "./fix-page.module.css";

type Group = ApiOutputs["fix"]["preview"]["groups"][number];

/** More of them are folded. */
const mostUnfolded = 3;

interface FixGroupProps {
  group: Group;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}

/** One change, before and after, and every draft that it would be made in. */
export function FixGroup({ group, isChosen, choose }: FixGroupProps) {
  const { t } = useTranslation("fix");
  const { t: shared, i18n } = useTranslation("shared");
  const { before, after, places } = group;
  const [first] = places;
  if (first === undefined) return null;
  const what = [
    partName(shared, first.part),
    fieldName(shared, first.field),
    ...(first.locale === null ? [] : [languageName(first.locale, i18n.language)]),
  ].join(", ");

  return (
    <li className={classes["group"]}>
      <Checkbox
        label={what}
        checked={isChosen}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <p className={classes["change"]} lang={first.locale ?? undefined}>
        <span className="sr">{t("before")}</span>
        {before === null ? (
          <span className="quiet">{t("nothing")}</span>
        ) : (
          <del>{valueText(shared, before, i18n.language)}</del>
        )}
        <span aria-hidden> → </span>
        <span className="sr">{t("after")}</span>
        <ins>{valueText(shared, after, i18n.language)}</ins>
      </p>
      <details open={places.length <= mostUnfolded}>
        <summary>{t("places", { count: places.length })}</summary>
        <ul>
          {places.map((place) => (
            <li key={place.subject.id}>
              <Link
                className="link"
                to={editorAddress(
                  place.subject.kind === "base"
                    ? `/bases/${place.slug}`
                    : `/platforms/${place.slug}`,
                  place,
                )}
              >
                {place.name}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function valueText(t: TFunction<"shared">, value: Group["after"], shownIn: string): string {
  if (value === "first" || value === "third") return t(`party.${value}`);
  const retention = retentionSchema.safeParse(value);
  if (retention.success) return retentionText(t, retention.data, shownIn);
  return typeof value === "string" ? value : JSON.stringify(value);
}
