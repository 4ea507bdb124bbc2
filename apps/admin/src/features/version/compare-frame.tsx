import { Button } from "@mantine/core";
import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { EmptyState } from "../../shared/empty-state.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { CompareView } from "./compare-view.tsx";
import type { Side } from "./compared-sides.ts";
import { SidePicker } from "./side-picker.tsx";

interface CompareFrameProps {
  crumbs: readonly { to: string; label: string }[];
  /** `/platforms/babel` or `/bases/standard`. */
  path: string;
  /** The number that the draft would take. */
  next: number;
  failure: ReactNode | null;
  versions: readonly { number: number; current: boolean }[] | undefined;
  sides: { a: Side; b: Side } | null;
  comparison: Comparison | undefined;
}

/** What the comparisons of platforms and of base policies have in common: the pickers and the states of loading. */
export function CompareFrame({
  crumbs,
  path,
  next,
  failure,
  versions,
  sides,
  comparison,
}: CompareFrameProps) {
  const { t } = useTranslation("version");
  const [query, setQuery] = useSearchParams();
  const label = (side: Side) =>
    side === "draft" ? t("compare.theDraft") : t("compare.version", { number: side });

  if (versions !== undefined && sides === null) {
    return (
      <>
        <PageBar title={t("compare.title")} crumbs={crumbs} />
        <EmptyState title={t("compare.noVersions")} text={t("compare.noVersionsText")} />
      </>
    );
  }
  const pair = `${path}:${String(sides?.a)}:${String(sides?.b)}`;
  const options = [
    { value: "draft", label: t("compare.draft") },
    ...(versions ?? [])
      .toSorted((a, b) => b.number - a.number)
      .map(({ number, current }) => ({
        value: String(number),
        label: current ? t("compare.versionLive", { number }) : t("compare.version", { number }),
      })),
  ];
  const change = (a: string, b: string) => {
    const changed = new URLSearchParams(query);
    changed.set("a", a);
    changed.set("b", b);
    setQuery(changed, { replace: true });
  };

  return (
    <>
      <PageBar
        title={t("compare.title")}
        crumbs={crumbs}
        beside={
          sides === null ? null : (
            <SidePicker sides={options} a={String(sides.a)} b={String(sides.b)} change={change} />
          )
        }
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
      {failure}
      {failure === null && comparison === undefined ? <SkeletonRows rows={10} height={44} /> : null}
      {comparison === undefined || sides === null ? null : (
        <CompareView key={pair} comparison={comparison} to={label(sides.b)} pair={pair} />
      )}
    </>
  );
}
