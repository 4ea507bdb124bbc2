import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import list from "../../shared/list.module.css";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { formatInstant } from "../../shared/time.ts";
import classes from "./import.module.css";

/** What was imported before; each line opens the document beside what was recognised in it. */
export function EarlierImports() {
  const { t, i18n } = useTranslation("import");
  const api = useApi();
  const imports = useQuery(api.import.list.queryOptions());

  if (imports.isPending) return <SkeletonRows rows={5} />;
  if (imports.isError)
    return <Failure error={imports.error} retry={() => void imports.refetch()} />;
  return (
    <section>
      <h2 className={classes["heading"]}>{t("earlier")}</h2>
      {imports.data.length === 0 ? (
        <p className={`second ${classes["padded"] ?? ""}`}>{t("emptyTitle")}</p>
      ) : (
        <table className={`${list["table"] ?? ""} ${classes["earlier"] ?? ""}`}>
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              <th scope="col">{t("platform")}</th>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("by")}</th>
              <th scope="col" className={list["number"]}>
                {t("count")}
              </th>
              <th scope="col" className={list["number"]}>
                {t("warningCount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.data.map((row) => (
              <tr key={row.id}>
                <td>
                  <Link className="link" to={`/import/${row.id}`}>
                    {row.fileName}
                  </Link>
                </td>
                <td>
                  {row.platform === null ? (
                    <span className="quiet">
                      {row.url === null ? t("noPlatform") : t("noDraft", { url: row.url })}
                    </span>
                  ) : (
                    <Link className="link" to={`/platforms/${row.platform.slug}`}>
                      {row.platform.name}
                    </Link>
                  )}
                </td>
                <td>
                  <time dateTime={row.importedAt}>
                    {formatInstant(row.importedAt, i18n.language)}
                  </time>
                </td>
                <td>{row.by}</td>
                <td className={list["number"]}>{row.cookies}</td>
                <td className={list["number"]}>{row.warnings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
