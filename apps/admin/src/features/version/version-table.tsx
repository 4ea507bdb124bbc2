import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import type { ApiOutputs } from "../../shared/api.ts";
import { Hash } from "../../shared/hash.tsx";
import { State } from "../../shared/state.tsx";
import { formatInstant } from "../../shared/time.ts";
import { VersionApproval } from "../../shared/version-approval.tsx";
import { AcceptedWarnings } from "./accepted-warnings.tsx";
import { instantInAddress } from "./as-of/as-of-instant.ts";
import classes from "./version-table.module.css";

interface VersionTableProps {
  versions: ApiOutputs["version"]["list"];
  /** `/platforms/babel` or `/bases/standard`. */
  path: string;
  /** Where visitors find a version; a base has no page of its own. */
  publicUrl: string | null;
}

/** Versions, the newest first: when, who, why, under which hash. */
export function VersionTable({ versions, path, publicUrl }: VersionTableProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const isPlatform = path.startsWith("/platforms/");
  const sorted = versions.toSorted((a, b) => b.number - a.number);

  return (
    <div className={classes["scroll"]}>
      <table className={classes["versions"]}>
        <thead>
          <tr>
            <th scope="col">{t("history.number")}</th>
            <th scope="col">{t("history.published")}</th>
            <th scope="col">{t("history.by")}</th>
            <th scope="col">{t("history.kind")}</th>
            <th scope="col">{t("history.note")}</th>
            {isPlatform ? <th scope="col">{t("history.base")}</th> : null}
            <th scope="col">{t("history.languages")}</th>
            <th scope="col">{t("history.hash")}</th>
            <th scope="col">{t("history.acts")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((version, index) => {
            const before = sorted[index + 1]?.number;
            return (
              <tr key={version.number}>
                <th scope="row">
                  {version.number} {version.current ? <State is="live" /> : null}
                </th>
                <td data-label={t("history.published")}>
                  <time dateTime={version.publishedAt}>
                    {formatInstant(version.publishedAt, i18n.language)}
                  </time>
                </td>
                <td data-label={t("history.by")}>{version.by}</td>
                <td data-label={t("history.kind")}>{shared(`kind.${version.kind}`)}</td>
                <td className={classes["note"]} data-label={t("history.note")}>
                  {version.note === "" ? (
                    <span className="quiet">{t("history.noNote")}</span>
                  ) : (
                    version.note
                  )}
                  {version.restoredFrom === null ? null : (
                    <p className="second">
                      {t("history.restoredFrom", { number: version.restoredFrom })}
                    </p>
                  )}
                  <VersionApproval {...version} />
                  <AcceptedWarnings accepted={version.accepted} />
                </td>
                {isPlatform ? <td data-label={t("history.base")}>{version.baseVersion}</td> : null}
                <td data-label={t("history.languages")}>{version.locales.join(" ")}</td>
                <td data-label={t("history.hash")}>
                  <Hash value={version.versionHash ?? version.contentHash} />
                </td>
                <td>
                  <div className={classes["acts"]}>
                    {publicUrl === null ? null : (
                      <a
                        className="link"
                        href={`${publicUrl}/${version.locales[0] ?? ""}/v/${version.number}`}
                        target="_blank"
                        rel="noreferrer"
                      >
                        {t("history.open")}
                      </a>
                    )}
                    {isPlatform ? (
                      <>
                        <Link className="link" to={asOfAddress(path, version)}>
                          {t("history.asOf")}
                        </Link>
                        <Link className="link" to={`${path}/history/${version.number}/restore`}>
                          {t("history.restore")}
                        </Link>
                      </>
                    ) : null}
                    <Link
                      className="link"
                      to={`${path}/${isPlatform ? "history" : "versions"}/${version.number}`}
                    >
                      {t("history.comments")}
                    </Link>
                    {before === undefined ? null : (
                      <Link className="link" to={compareWithin(path, before, version.number)}>
                        {t("history.compare", { number: before })}
                      </Link>
                    )}
                    {index === 0 ? (
                      <Link className="link" to={compareWithin(path, version.number, "draft")}>
                        {t("history.compareDraft")}
                      </Link>
                    ) : null}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function asOfAddress(path: string, { effectiveAt }: VersionTableProps["versions"][number]): string {
  const at = instantInAddress(effectiveAt);
  return `${path}/history/as-of?${new URLSearchParams({ at }).toString()}`;
}
