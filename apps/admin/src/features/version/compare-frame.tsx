import type { Comparison } from "@cookiedesk/domain/compare/compare-policies";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { EmptyState } from "../../shared/empty-state.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { CompareView } from "./compare-view.tsx";
import type { Side } from "./compared-sides.ts";
import { SidePicker } from "./side-picker.tsx";

interface CompareFrameProps {
  bar: (picker: ReactNode) => ReactNode;
  failure: ReactNode | null;
  pair: string;
  versions: readonly { number: number; current: boolean }[] | undefined;
  sides: { a: Side; b: Side } | null;
  comparison: Comparison | undefined;
}

/** What the comparisons of platforms and of base policies have in common: the pickers and the states of loading. */
export function CompareFrame({
  bar,
  failure,
  pair,
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
        {bar(null)}
        <EmptyState title={t("compare.noVersions")} text={t("compare.noVersionsText")} />
      </>
    );
  }
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
    const next = new URLSearchParams(query);
    next.set("a", a);
    next.set("b", b);
    setQuery(next, { replace: true });
  };

  return (
    <>
      {bar(
        sides === null ? null : (
          <SidePicker sides={options} a={String(sides.a)} b={String(sides.b)} change={change} />
        ),
      )}
      {failure}
      {failure === null && comparison === undefined ? <SkeletonRows rows={10} height={44} /> : null}
      {comparison === undefined || sides === null ? null : (
        <CompareView key={pair} comparison={comparison} to={label(sides.b)} pair={pair} />
      )}
    </>
  );
}
