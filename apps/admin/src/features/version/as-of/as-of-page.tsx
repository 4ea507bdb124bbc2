import { localeSchema } from "@cookiedesk/domain/locale";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";

import { useApi } from "../../../shared/api.ts";
import { Failure } from "../../../shared/failure.tsx";
import { PageBar } from "../../../shared/page-bar.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { formatUtc } from "../../../shared/time.ts";
import { UnknownPolicy } from "../../../shared/unknown-policy.tsx";
import { AsOfAnswer } from "./as-of-answer.tsx";
import { readInstant } from "./as-of-instant.ts";
import { AsOfPicker } from "./as-of-picker.tsx";
import { TimeBar } from "./time-bar.tsx";

/** `/platforms/:slug/history/as-of?at=2026-11-20T14:02&locale=fr`: what visitors saw at an instant, in UTC. */
export function Component() {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const [query, setQuery] = useSearchParams();
  const [now] = useState(() => new Date());
  const api = useApi();
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const at = readInstant(query.get("at"), now);
  const locale = localeSchema.safeParse(query.get("locale") ?? platform.data?.defaultLocale).data;
  const asOf = useQuery(
    api.version.asOf.queryOptions(
      {
        platformId: platform.data?.id ?? "",
        at: at.toISOString(),
        locale: locale ?? localeSchema.parse("en"),
      },
      // What was shown before stays until the next answer is there.
      { enabled: platform.data != null, placeholderData: (before) => before },
    ),
  );

  if (platform.data === null) return <UnknownPolicy kind="platform" name={slug} />;
  const path = `/platforms/${slug}`;
  const failed = [platform, asOf].find(({ isError }) => isError);
  const change = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) next.set(name, value);
    setQuery(next, { replace: true });
  };

  return (
    <>
      <PageBar
        title={t("asOf.title", { instant: formatUtc(at, i18n.language) })}
        crumbs={[
          { to: "/platforms", label: shared("nouns.platforms") },
          { to: path, label: platform.data?.name ?? slug },
          { to: `${path}/history`, label: t("history.title") },
        ]}
      />
      {failed === undefined ? null : (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      )}
      {failed === undefined && (platform.data === undefined || asOf.data === undefined) ? (
        <SkeletonRows rows={14} height={44} />
      ) : null}
      {failed !== undefined || platform.data === undefined || asOf.data === undefined ? null : (
        <>
          <AsOfPicker
            at={at}
            locale={locale ?? platform.data.defaultLocale}
            locales={[
              ...new Set([
                ...platform.data.locales.map((one) => one.locale),
                ...(asOf.data.live?.locales ?? []),
              ]),
            ]}
            change={change}
          />
          <TimeBar
            periods={asOf.data.periods}
            at={at}
            now={now}
            path={`${path}/history/as-of`}
            query={query}
          />
          <AsOfAnswer
            live={asOf.data.live}
            periods={asOf.data.periods}
            isToCome={at > now}
            locale={locale ?? platform.data.defaultLocale}
            slug={slug}
            query={query}
          />
        </>
      )}
    </>
  );
}
