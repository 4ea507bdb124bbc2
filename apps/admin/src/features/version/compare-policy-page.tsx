import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { CompareFrame } from "./compare-frame.tsx";
import { readSides } from "./compared-sides.ts";

/** `/platforms/:slug/compare?a=7&b=draft` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const { slug = "" } = useParams();
  const [query] = useSearchParams();
  const api = useApi();
  const path = `/platforms/${slug}`;
  const platform = useQuery(api.platform.bySlug.queryOptions({ slug }));
  const platformId = platform.data?.id ?? "";
  const versions = useQuery(
    api.version.list.queryOptions({ platformId }, { enabled: platform.data != null }),
  );
  const sides = versions.data === undefined ? null : readSides(query, versions.data);
  const comparison = useQuery(
    api.version.compare.queryOptions(
      { platformId, a: sides?.a ?? "draft", b: sides?.b ?? "draft" },
      { enabled: sides !== null },
    ),
  );
  const failed = [platform, versions, comparison].find(({ isError }) => isError);
  const next =
    (versions.data?.[0] === undefined
      ? 0
      : Math.max(...versions.data.map(({ number }) => number))) + 1;

  return (
    <CompareFrame
      bar={(picker) => (
        <PageBar
          title={t("compare.title")}
          crumbs={[
            { to: "/platforms", label: shared("nouns.platforms") },
            { to: path, label: platform.data?.name ?? slug },
          ]}
          beside={picker}
          acts={
            <>
              <Button component={Link} to={`${path}/edit`}>
                {t("compare.edit")}
              </Button>
              {sides?.b === "draft" ? (
                <Button component={Link} to={`${path}/publish`} variant="filled">
                  {t("compare.publish", { number: next })}
                </Button>
              ) : null}
            </>
          }
        />
      )}
      failure={
        failed === undefined ? null : (
          <Failure error={failed.error} retry={() => void failed.refetch()} />
        )
      }
      pair={`${path}:${String(sides?.a)}:${String(sides?.b)}`}
      {...{ versions: versions.data, sides, comparison: comparison.data }}
    />
  );
}
