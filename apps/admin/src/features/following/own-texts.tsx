import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { fieldName, partName } from "../../shared/field-name.ts";
import { languageName } from "../../shared/language-name.ts";
import { State } from "../../shared/state.tsx";
import classes from "./following.module.css";

type Outcome = ApiOutputs["platform"]["previewMove"]["outcome"];
interface Place {
  readonly part: Outcome["clashes"][number];
  readonly field: string;
  readonly locale: string | null;
}

/** What becomes of the texts that the platform wrote over its base's. None of them goes by itself. */
export function OwnTexts({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation("following");
  const gone = outcome.conflicts.filter(({ partGone }) => partGone);
  const moved = outcome.conflicts.filter(({ partGone }) => !partGone);
  const groups = [
    { name: "conflicts", state: "conflict", places: moved },
    { name: "gone", state: "conflict", places: gone },
    { name: "merged", state: "changed", places: outcome.merged },
    { name: "redundant", state: "same", places: outcome.redundant },
  ] as const;
  const shown = groups.filter(({ places }) => places.length > 0);
  if (shown.length === 0) return null;

  return (
    <section>
      <h2 className={classes["heading"]}>{t("own.title")}</h2>
      {shown.map(({ name, state, places }) => (
        <div key={name} className={classes["group"]}>
          <State is={state} quiet />
          <div>
            <p>{t(`own.${name}`, { count: places.length, base: outcome.to.name })}</p>
            <PlaceList places={places} />
          </div>
        </div>
      ))}
    </section>
  );
}

function PlaceList({ places }: { places: readonly Place[] }) {
  const { t, i18n } = useTranslation("shared");
  return (
    <ul className={classes["places"]}>
      {places.map(({ part, field, locale }) => (
        <li key={JSON.stringify([part, field, locale])}>
          {part.kind === "cookie" ? <code>{part.key}</code> : partName(t, part)}
          {", "}
          {fieldName(t, field)}
          {locale === null ? null : `, ${languageName(locale, i18n.language)}`}
        </li>
      ))}
    </ul>
  );
}
