import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Comments } from "../../shared/comments/comments.tsx";
import { Failure } from "../../shared/failure.tsx";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { formatInstant } from "../../shared/time.ts";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { UnknownPolicy } from "../../shared/unknown-policy.tsx";
import classes from "./version-page.module.css";

/** `/platforms/:slug/history/:number`: one published version, and what people say of it. */
export function Component() {
  const { slug = "", number = "" } = useParams();
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const versions = useQuery(
    api.version.list.queryOptions(
      { platformId: platform.data?.id ?? "" },
      { enabled: platform.data != null },
    ),
  );
  const failed = [platform, versions].find(({ isError }) => isError);
  if (failed !== undefined)
    return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  if (platform.data === undefined || versions.data === undefined) return <SkeletonRows rows={8} />;
  const version = versions.data.find((one) => String(one.number) === number);
  return version === undefined ? (
    <UnknownPolicy kind="platform" name={`${slug}, ${number}`} />
  ) : (
    <OneVersion platform={platform.data} version={version} />
  );
}

interface OneVersionProps {
  platform: NonNullable<ApiOutputs["platform"]["bySlug"]>;
  version: ApiOutputs["version"]["list"][number];
}

function OneVersion({ platform, version }: OneVersionProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const [query] = useSearchParams();
  const { number } = version;
  const path = `/platforms/${platform.slug}`;

  return (
    <ToastStack>
      <PageBar
        title={t("one.title", { number })}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: path, label: platform.name },
          { to: `${path}/history`, label: t("history.title") },
        ]}
      />
      <div className={classes["page"]}>
        <dl className={classes["facts"]}>
          <dt>{t("history.published")}</dt>
          <dd>
            {t("one.published", {
              at: formatInstant(version.publishedAt, i18n.language),
              by: version.by,
            })}
          </dd>
          <dt>{t("history.kind")}</dt>
          <dd>{shared(`kind.${version.kind}`)}</dd>
          <dt>{t("history.note")}</dt>
          <dd>{version.note === "" ? shared("none") : version.note}</dd>
          <dt>{t("history.hash")}</dt>
          <dd>
            <Hash value={version.versionHash ?? version.contentHash} />
          </dd>
          <dt>{t("history.acts")}</dt>
          <dd>
            <a
              className="link"
              href={`${platform.publicUrl}/${version.locales[0] ?? ""}/v/${number}`}
              target="_blank"
              rel="noreferrer"
            >
              {t("history.open")}
            </a>
            <Link className="link" to={`${path}/history/${number}/restore`}>
              {t("history.restore")}
            </Link>
          </dd>
        </dl>
        <section aria-label={t("one.comments")} className={classes["comments"]}>
          <h2>{t("one.comments")}</h2>
          <Comments
            place={{ kind: "version", subject: { kind: "platform", id: platform.id }, number }}
            target={query.get("thread")}
          />
        </section>
      </div>
    </ToastStack>
  );
}
