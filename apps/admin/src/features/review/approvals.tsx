import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { Hash } from "../../shared/hash.tsx";
import { State } from "../../shared/state.tsx";
import { formatInstant } from "../../shared/time.ts";
import classes from "./review.module.css";

type Review = ApiOutputs["review"]["byId"];

/** How many people have to approve, who said what when, and the content that it names. */
export function Approvals({ review }: { review: Review }) {
  const { t } = useTranslation("review");
  const { needed, given, decisions, contentHash } = review;
  return (
    <section>
      <h2>{t("approvals.title")}</h2>
      <p className="second">
        {needed === 0 ? t("approvals.none", { given }) : t("approvals.of", { given, needed })}
      </p>
      <Decisions decisions={decisions} />
      <p className="second">
        {t("approvals.content")} <Hash value={contentHash} />
      </p>
    </section>
  );
}

/** Each decision: who, what, when, and the reason where one was given. */
export function Decisions({ decisions }: Pick<Review, "decisions">) {
  const { i18n } = useTranslation("review");
  if (decisions.length === 0) return null;
  return (
    <ul className={classes["decisions"]}>
      {decisions.map(({ by, decision, reason, at }) => (
        <li key={`${by.id} ${at}`}>
          <p>
            <b>{by.name}</b>{" "}
            <State is={decision === "approve" ? "approved" : "changes_requested"} />{" "}
            <time className="quiet" dateTime={at}>
              {formatInstant(at, i18n.language)}
            </time>
          </p>
          {reason === "" ? null : (
            <blockquote className={classes["said"]} dir="auto">
              {reason}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
