import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { languageName } from "../../shared/language-name.ts";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { Severity } from "../../shared/state.tsx";
import { HomeRow } from "./home-row.tsx";
import { HomeSection } from "./home-section.tsx";

/** What the checks find in all drafts: texts that a language lacks, and findings by rule. */
export function HomeChecks() {
  const { t, i18n } = useTranslation("home");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const checks = useQuery(api.home.checks.queryOptions(undefined, { staleTime: 60_000 }));
  if (checks.isPending) return <SkeletonRows rows={8} height={36} />;
  if (checks.isError) return <Failure error={checks.error} retry={() => void checks.refetch()} />;
  const { missing, rules } = checks.data;

  return (
    <>
      <HomeSection
        title={t("missing.title")}
        none={t("missing.none")}
        isEmpty={missing.length === 0}
      >
        <ul>
          {missing.map(({ locale, platforms }) => (
            <HomeRow
              key={locale}
              to={`/platforms?missing=${encodeURIComponent(locale)}`}
              what={languageName(locale, i18n.language)}
              end={t("platforms", { count: platforms })}
            />
          ))}
        </ul>
      </HomeSection>
      <HomeSection title={t("rules.title")} none={t("rules.none")} isEmpty={rules.length === 0}>
        <ul>
          {rules.map(({ rule, severity, platforms }) => (
            <HomeRow
              key={rule}
              to={`/platforms?finding=${rule}`}
              what={
                <>
                  <Severity is={severity} /> {shared(`rule.${rule}`)}
                </>
              }
              more={<code>{rule}</code>}
              end={t("platforms", { count: platforms })}
            />
          ))}
        </ul>
      </HomeSection>
    </>
  );
}
