import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { compareAddress } from "../../shared/compare-address.ts";
import { Failure } from "../../shared/failure.tsx";
import list from "../../shared/list.module.css";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { formatDay } from "../../shared/time.ts";
import { VersionApproval } from "../../shared/version-approval.tsx";
import classes from "./base-policy.module.css";

const shown = 6;

/** The latest versions of a base, each to be opened and compared with the draft. */
export function VersionList({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const versions = useQuery(api.basePolicy.versions.queryOptions({ basePolicyId: base.id }));
  if (versions.isPending) return <SkeletonRows rows={3} />;
  if (versions.isError)
    return <Failure error={versions.error} retry={() => void versions.refetch()} />;
  if (versions.data.length === 0)
    return <p className={`${classes["margin"] ?? ""} second`}>{t("page.unpublished")}</p>;

  return (
    <table className={`${list["table"] ?? ""} ${classes["versions"] ?? ""}`}>
      <thead>
        <tr>
          <th scope="col">{t("page.version")}</th>
          <th scope="col">{t("versions.kind")}</th>
          <th scope="col">{t("versions.note")}</th>
          <th scope="col">{t("versions.acts")}</th>
        </tr>
      </thead>
      <tbody>
        {versions.data.slice(0, shown).map(({ number, publishedAt, kind, note, ...approval }) => (
          <tr key={number}>
            <td>
              <Link className="link" to={`/bases/${base.key}/versions/${number}`}>
                {t("page.versionNumber", { number })}
              </Link>{" "}
              <time className="second" dateTime={publishedAt}>
                {formatDay(publishedAt, i18n.language)}
              </time>
            </td>
            <td data-label={t("versions.kind")}>{shared(`kind.${kind}`)}</td>
            <td title={note} data-label={t("versions.note")}>
              {note === "" ? <span className="quiet">{shared("none")}</span> : note}
              <VersionApproval {...approval} />
            </td>
            <td>
              <Link
                className="link"
                to={compareAddress(
                  { kind: "base", key: base.key, at: number },
                  { kind: "base", key: base.key, at: "draft" },
                )}
              >
                {t("versions.compare")}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
