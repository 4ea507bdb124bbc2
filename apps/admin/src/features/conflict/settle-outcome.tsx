import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { placeName } from "../../shared/place-name.ts";
import classes from "./conflicts-page.module.css";

/** What a decision did, and what it met that was not there any more. */
export function Settled({ settled }: { settled: ApiOutputs["conflict"]["settle"] }) {
  const { t } = useTranslation("conflict");
  return (
    <p className={classes["outcome"]}>
      {settled.settled > 0 ? t("settled", { count: settled.settled }) : null}{" "}
      {settled.gone.length > 0 ? t("gone", { count: settled.gone.length }) : null}{" "}
      {settled.homeless > 0 ? t("homeless", { count: settled.homeless }) : null}{" "}
      {settled.invalid.length > 0 ? t("invalid", { count: settled.invalid.length }) : null}
    </p>
  );
}

/** What taking decisions back did, and each text that somebody has written since. */
export function Undone({ undone }: { undone: ApiOutputs["conflict"]["undo"] }) {
  const { t, i18n } = useTranslation("conflict");
  const { t: shared } = useTranslation("shared");
  return (
    <>
      <p className={classes["outcome"]}>
        {undone.undone > 0 ? t("undone", { count: undone.undone }) : null}{" "}
        {undone.left.length > 0 ? t("left", { count: undone.left.length }) : null}
      </p>
      {undone.left.length === 0 ? null : (
        <ul className={classes["left"]}>
          {undone.left.map(({ platform, part, field, locale, by }) => (
            <li key={[platform.id, part.kind, part.key, field, locale].join("/")}>
              <Link className="link" to={`/platforms/${platform.slug}`}>
                {platform.slug}
              </Link>{" "}
              <bdi>{placeName(shared, { part, field, locale }, i18n.language)}</bdi>{" "}
              <span className="second">({t("leftBy", { by })})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
