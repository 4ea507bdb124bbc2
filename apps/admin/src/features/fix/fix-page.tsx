import { fixableRules } from "@cookiedesk/domain/check/fixable-rules";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { EmptyState } from "../../shared/empty-state.tsx";
import { Failure } from "../../shared/failure.tsx";
import { Gated } from "../../shared/gated.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { FixForm } from "./fix-form.tsx";
import classes from "./fix-page.module.css";

type FixableRule = (typeof fixableRules)[number];

/** `/fixes/D1`: everything that a machine can mend of one rule's findings, in every draft. */
export function Component() {
  const { t } = useTranslation("fix");
  const { rule: asked = "" } = useParams();
  const rule = fixableRules.find((one) => one === asked);
  return (
    <ToastStack>
      {rule === undefined ? (
        <EmptyState title={t("unknown")} text={t("unknownText")} act={<ToPlatforms />} />
      ) : (
        <FixPage key={rule} rule={rule} />
      )}
    </ToastStack>
  );
}

function FixPage({ rule }: { rule: FixableRule }) {
  const { t } = useTranslation("fix");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const preview = useQuery(api.fix.preview.queryOptions({ rule }));
  return (
    <>
      <PageBar title={shared(`rule.${rule}`)} beside={<code className="quiet">{rule}</code>} />
      <div className={classes["sheet"]}>
        <p className="second">{t("intro")}</p>
        {preview.isPending ? <SkeletonRows rows={8} /> : null}
        {preview.isError ? (
          <Failure error={preview.error} retry={() => void preview.refetch()} />
        ) : null}
        {preview.data === undefined ? null : (
          <>
            {preview.data.open === 0 ? null : (
              <p className="second">{t("open", { count: preview.data.open })}</p>
            )}
            <Gated act="edit" target={{ kind: "somewhere" }}>
              <FixForm rule={rule} groups={preview.data.groups} />
            </Gated>
            {preview.data.groups.length === 0 ? (
              <EmptyState title={t("none")} text={t("noneText")} act={<ToPlatforms />} />
            ) : null}
          </>
        )}
      </div>
    </>
  );
}

function ToPlatforms() {
  const { t } = useTranslation("fix");
  return (
    <Link className="link" to="/platforms">
      {t("toPlatforms")}
    </Link>
  );
}
