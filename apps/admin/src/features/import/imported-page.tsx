import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import classes from "./import.module.css";
import { RecognisedDocument } from "./recognised-document.tsx";

/** `/import/:id`: an earlier import, the document beside what was recognised in it. */
export function Component() {
  const { t } = useTranslation("import");
  const { id = "" } = useParams();
  const api = useApi();
  const imported = useQuery(api.import.byId.queryOptions({ id }));

  return (
    <>
      <PageBar
        title={imported.data?.fileName ?? t("title")}
        crumbs={[{ to: "/import", label: t("title") }]}
      />
      {imported.isPending ? <SkeletonRows rows={12} /> : null}
      {imported.isError ? (
        <Failure error={imported.error} retry={() => void imported.refetch()} />
      ) : null}
      {imported.data === undefined ? null : (
        <div className={classes["padded"]}>
          <RecognisedDocument document={imported.data.recognised} raw={imported.data.rawText} />
        </div>
      )}
    </>
  );
}
