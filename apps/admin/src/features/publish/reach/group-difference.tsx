import { compareWords } from "@cookiedesk/domain/compare/compare-words";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { fieldName, partName } from "../../../shared/field-name.ts";
import { fieldValue } from "../../../shared/field-value.ts";
import { languageName } from "../../../shared/language-name.ts";
import { WordChanges } from "../../../shared/word-changes.tsx";
import classes from "../publish.module.css";

type Group = ApiOutputs["reach"]["ofDraft"]["groups"][number];
type Place = Group["merged"][number]["place"];

/** What one group gets that is not just what the base says, word by word, and everyone in it by name. */
export function GroupDifference({ group }: { group: Group }) {
  const { t } = useTranslation("publish");
  const { changes, merged, conflicts, some, platforms } = group;
  const merges = new Set(merged.map(({ place }) => keyOf(place)));
  const others = changes.flatMap((change) =>
    change.asBase || merges.has(keyOf(change)) ? [] : [change],
  );
  const asBase = changes.filter((change) => change.asBase);

  return (
    <div className={classes["differenceParts"]}>
      {asBase.length > 0 ? <p className="second">{t("who.asBase")}</p> : null}
      {others.map((change) => (
        <Changed key={keyOf(change)} place={change} before={change.before} after={change.after} />
      ))}
      {merged.map(({ place, own, merged: after }) => (
        <Changed
          key={keyOf(place)}
          place={place}
          before={own}
          after={after}
          note={t("who.ownMerged")}
        />
      ))}
      {conflicts.length > 0 ? (
        <p className={classes["stop"]}>{t("who.decideBelow", { count: conflicts.length })}</p>
      ) : null}
      {platforms > 3 ? (
        <p className={classes["names"]}>
          {some.map(({ slug }) => (
            <Link key={slug} className="link" to={`/platforms/${slug}`}>
              {slug}
            </Link>
          ))}
          {platforms > some.length ? t("who.more", { count: platforms - some.length }) : null}
        </p>
      ) : null}
    </div>
  );
}

interface ChangedProps {
  place: Place;
  before: Group["merged"][number]["own"];
  after: Group["merged"][number]["own"];
  note?: string;
}

function Changed({ place, before, after, note }: ChangedProps) {
  const { t, i18n } = useTranslation("shared");
  const text = (value: ChangedProps["before"]) => fieldValue(t, place.field, value, i18n.language);
  const locale = place.locale ?? i18n.language;
  return (
    <div>
      <p className={classes["names"]}>
        {partName(t, place.part)}: {fieldName(t, place.field)}
        {place.locale === null ? null : `, ${languageName(place.locale, i18n.language)}`}
        {note === undefined ? null : ` · ${note}`}
      </p>
      <WordChanges
        words={compareWords(text(before), text(after), locale)}
        locale={locale}
        className={classes["words"]}
      />
    </div>
  );
}

function keyOf({ part, field, locale }: Place): string {
  return [part.kind, part.key, field, locale].join("\n");
}
