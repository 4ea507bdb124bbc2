import { ActionIcon } from "@mantine/core";
import { IconArrowsLeftRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { type ApiInputs, useApi } from "../../../shared/api.ts";
import {
  readSide,
  type SideAddress,
  writeQuery,
  writeSide,
} from "../../../shared/compare-address.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { PageBar } from "../../../shared/page-bar.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { UnknownPolicy } from "../../../shared/unknown-policy.tsx";
import { CompareActs } from "./compare-acts.tsx";
import { CompareView } from "./compare-view.tsx";
import classes from "./compare.module.css";
import { SidePicker } from "./side-picker.tsx";
import { sideWords } from "./side-words.ts";
import { type ComparedSubject, useComparedSubject } from "./use-compared-subject.ts";

/** `/compare?a=babel:v7&b=babel:draft` */
export function Component() {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const [query, setQuery] = useSearchParams();
  const api = useApi();
  const a = readSide(query.get("a"));
  const b = readSide(query.get("b"));
  const from = useComparedSubject(a);
  const to = useComparedSubject(b);
  const sides = inputOf(a, from.subject, b, to.subject);
  const compared = useQuery(
    api.version.compare.queryOptions(sides ?? nothing, { enabled: sides !== null }),
  );

  for (const [side, { subject }] of [[a, from] as const, [b, to] as const]) {
    if (side !== null && subject === null)
      return <UnknownPolicy kind={side.kind} name={side.key} />;
  }

  const change = (sideA: SideAddress | null, sideB: SideAddress | null) => {
    const next = new URLSearchParams(query);
    next.delete("lang");
    if (sideA !== null) next.set("a", writeSide(sideA));
    if (sideB !== null) next.set("b", writeSide(sideB));
    setQuery(writeQuery(Object.fromEntries(next)), { replace: true });
  };
  const failed = [from.failed, to.failed, compared.isError ? compared : undefined].find(
    (one) => one !== undefined,
  );
  const isOneSubject = a !== null && a.kind === b?.kind && a.key === b.key;
  const title = isOneSubject ? (to.subject?.name ?? a.key) : null;
  const path = b === null ? null : subjectPath(b);

  return (
    <>
      <PageBar
        title={t("compare.title")}
        crumbs={
          title === null || path === null
            ? []
            : [
                {
                  to: a?.kind === "base" ? "/bases" : "/platforms",
                  label: shared(a?.kind === "base" ? "nouns.bases" : "nouns.platforms"),
                },
                { to: path, label: title },
              ]
        }
        acts={
          b?.at === "draft" && path !== null ? (
            <CompareActs path={path} next={(to.subject?.versions[0]?.number ?? 0) + 1} />
          ) : undefined
        }
      />
      <div className={classes["pickers"]}>
        <SidePicker
          labels={{ subject: t("compare.subjectFrom"), version: t("compare.from") }}
          side={a}
          subject={from.subject ?? null}
          change={(side) => change(side, b)}
        />
        <ActionIcon aria-label={t("compare.swap")} onClick={() => change(b, a)}>
          <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
        <SidePicker
          labels={{ subject: t("compare.subjectTo"), version: t("compare.to") }}
          side={b}
          subject={to.subject ?? null}
          change={(side) => change(a, side)}
        />
      </div>
      {a === null || b === null ? (
        <EmptyState title={t("compare.pick")} text={t("compare.pickText")} />
      ) : failed !== undefined ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : compared.data === undefined ? (
        <SkeletonRows rows={12} height={44} />
      ) : (
        <CompareView
          key={`${writeSide(a)} ${writeSide(b)}`}
          compared={compared.data}
          to={sideWords(t, b, isOneSubject ? null : compared.data.b.name)}
          pair={`${writeSide(a)} ${writeSide(b)}`}
        />
      )}
    </>
  );
}

type CompareInput = ApiInputs["version"]["compare"];

/** Never asked for: it stands in while a side is not known. */
const nothing: CompareInput = {
  a: { kind: "draft", platformId: "" },
  b: { kind: "draft", platformId: "" },
};

function inputOf(
  a: SideAddress | null,
  from: ComparedSubject | null | undefined,
  b: SideAddress | null,
  to: ComparedSubject | null | undefined,
): CompareInput | null {
  return a === null || b === null || from == null || to == null
    ? null
    : { a: sideInput(a, from.id), b: sideInput(b, to.id) };
}

function sideInput(side: SideAddress, id: string): CompareInput["a"] {
  if (side.kind === "base") return { kind: "base", basePolicyId: id, number: side.at };
  return typeof side.at === "number"
    ? { kind: "version", platformId: id, number: side.at }
    : { kind: side.at, platformId: id };
}

function subjectPath({ kind, key }: SideAddress): string {
  return kind === "base" ? `/bases/${key}` : `/platforms/${key}`;
}
