import { stepFocus } from "@cookiedesk/ui/step-focus";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";
import { reviewStateName } from "../../shared/review-state.ts";
import { FindingCounts, State } from "../../shared/state.tsx";
import { formatInstant } from "../../shared/time.ts";
import { reviewName } from "./review-name.ts";
import classes from "./reviews-page.module.css";

type Row = ApiOutputs["review"]["list"]["rows"][number];

/** Reviews, one a line: what, why, who, since when, how far it reaches. `j` and `k` walk, Enter opens. */
export function ReviewTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("review");
  useShortcuts({
    j: () => stepFocus("[data-row-link]", 1),
    k: () => stepFocus("[data-row-link]", -1),
  });
  return (
    <table className={`${list["table"] ?? ""} ${classes["reviews"] ?? ""}`}>
      <thead>
        <tr>
          <th scope="col">{t("list.what")}</th>
          <th scope="col">{t("list.why")}</th>
          <th scope="col">{t("list.who")}</th>
          <th scope="col">{t("list.since")}</th>
          <th scope="col">{t("list.reach")}</th>
          <th scope="col">{t("list.state")}</th>
          <th scope="col">{t("list.approvals")}</th>
          <th scope="col">{t("list.findings")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReviewRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ReviewRow({ row }: { row: Row }) {
  const { t, i18n } = useTranslation("review");
  const drafts = row.subject.kind === "base" ? 1 : row.platforms;
  return (
    <tr>
      <td className={classes["what"]}>
        <Link to={`/reviews/${row.id}`} data-row-link>
          {reviewName(t, { subject: row.subject, drafts })}
        </Link>
      </td>
      <td className={classes["why"]} title={row.note} data-label={t("list.why")}>
        {row.note === "" ? <span className="quiet">{t("noNote")}</span> : row.note}
      </td>
      <td data-label={t("list.who")}>{row.isMine ? t("you") : row.author.name}</td>
      <td data-label={t("list.since")}>
        <time dateTime={row.submittedAt}>{formatInstant(row.submittedAt, i18n.language)}</time>
      </td>
      <td data-label={t("list.reach")} title={row.locales.join(" ")}>
        {t("reach.platforms", { count: row.platforms })},{" "}
        {t("reach.languages", { count: row.locales.length })}
      </td>
      <td data-label={t("list.state")}>
        <span className={classes["states"]}>
          <State is={reviewStateName(row)} />
          {row.moved === 0 ? null : <State is="moved" />}
        </span>
      </td>
      <td data-label={t("list.approvals")}>
        {row.needed === 0 && row.given === 0 ? (
          <span className="quiet">{t("list.noneNeeded")}</span>
        ) : (
          t("list.given", { given: row.given, needed: row.needed })
        )}
      </td>
      <td data-label={t("list.findings")}>
        <FindingCounts findings={row.findings} />
      </td>
    </tr>
  );
}
