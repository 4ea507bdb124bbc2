import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";

import { useApi } from "../../../shared/api.ts";
import { ChangesTable } from "../../../shared/changes-table.tsx";
import { Failure, useFailureSentence } from "../../../shared/failure.tsx";
import { GatedButton } from "../../../shared/gated-button.tsx";
import { PageBar } from "../../../shared/page-bar.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../../shared/unknown-policy.tsx";
import { RestoreEffect } from "./restore-effect.tsx";
import classes from "./restore.module.css";

/** `/platforms/:slug/history/:number/restore`: what restoring a version would change, and the button that does it. */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "", number: text = "" } = useParams();
  const number = Number.parseInt(text, 10) || 1;
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const plan = useQuery(
    api.version.previewRestore.queryOptions(
      { platformId: platform.data?.id ?? "", number },
      // What is restored is what was looked at: it does not change under the reader's eyes.
      { enabled: platform.data != null, staleTime: Infinity, gcTime: 0, refetchOnMount: "always" },
    ),
  );
  const history = `/platforms/${slug}/history`;
  const restore = useMutation(
    api.version.restore.mutationOptions({
      onSuccess: (result) => {
        if (!result.ok) return void plan.refetch();
        void queries.invalidateQueries();
        void navigate(history);
      },
    }),
  );

  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  const failed = [platform, plan].find(({ isError }) => isError);
  const { data } = plan;
  const act = () => {
    if (platform.data != null && data !== undefined && !restore.isPending)
      restore.mutate({ platformId: platform.data.id, number, editRevision: data.editRevision });
  };

  return (
    <>
      <PageBar
        title={t("restore.title", { number })}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: `/platforms/${slug}`, label: platform.data?.name ?? slug },
          { to: history, label: t("history.title") },
        ]}
      />
      {failed === undefined ? null : (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      )}
      {failed === undefined && data === undefined ? <SkeletonRows rows={12} /> : null}
      {failed !== undefined || data === undefined ? null : (
        <div className={classes["sheet"]}>
          <p className={classes["lead"]}>
            {data.comparison.locales.length === 0
              ? t("restore.same", { number })
              : t("restore.lead", { number })}
          </p>
          <RestoreEffect plan={data} />
          {data.comparison.locales.length === 0 ? null : (
            <section>
              <h2>{t("restore.changes")}</h2>
              <ChangesTable
                comparison={data.comparison}
                first={platform.data?.defaultLocale ?? "en"}
              />
            </section>
          )}
          <div className={classes["act"]}>
            <p className="second">{t("restore.undoable")}</p>
            {restore.data?.ok === false ? (
              <p className={classes["stop"]} role="alert">
                {t("restore.editedMeanwhile")}
              </p>
            ) : null}
            {restore.isError ? (
              <p className={classes["stop"]} role="alert">
                {failureSentence(restore.error)}
              </p>
            ) : null}
            <div>
              <GatedButton
                act="edit"
                target={{
                  kind: "platform",
                  groups: (platform.data?.groups ?? []).map(({ id }) => id),
                }}
                variant="filled"
                size="lg"
                loading={restore.isPending}
                onClick={act}
              >
                {t("restore.act", { number })}
              </GatedButton>
              <Button component={Link} to={history} size="lg">
                {shared("cancel")}
              </Button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
