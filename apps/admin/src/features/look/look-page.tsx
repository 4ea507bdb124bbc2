import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

import { useApi } from "../../shared/api.ts";
import { DoorPage } from "../../shared/door-page.tsx";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import classes from "./look.module.css";
import { SharedDraft } from "./shared-draft.tsx";

/** What a link for reading shows to somebody without an account: a draft, and what it changes. Nothing here can be edited. */
export function Component() {
  const { t } = useTranslation("look");
  const api = useApi();
  const { search } = useLocation();
  const [token] = useState(() => new URLSearchParams(search).get("token") ?? "");
  const shared = useQuery(api.previewLink.open.queryOptions({ token }, { staleTime: Infinity }));
  const title = shared.data?.name;
  useEffect(() => {
    // The document's title is the browser's.
    if (title !== undefined) document.title = t("documentTitle", { name: title });
  }, [title, t]);

  if (shared.isError) return <Failure error={shared.error} retry={() => void shared.refetch()} />;
  if (shared.isPending) {
    return (
      <main className={classes["page"]}>
        <SkeletonRows rows={12} />
      </main>
    );
  }
  if (shared.data === null) {
    return (
      <DoorPage title={t("dead.title")}>
        <p className="second">{t("dead.text")}</p>
      </DoorPage>
    );
  }
  return <SharedDraft draft={shared.data} />;
}
