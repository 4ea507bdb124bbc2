import { ActionIcon } from "@mantine/core";
import { IconArrowsLeftRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";

import { type SideAddress, writeQuery, writeSide } from "../../../shared/compare-address.ts";
import { PageBar } from "../../../shared/page-bar.tsx";
import { CompareActs } from "./compare-acts.tsx";
import classes from "./compare.module.css";
import { SidePicker } from "./side-picker.tsx";
import type { ComparedSubject } from "./use-compared-subject.ts";

interface CompareBarProps {
  a: SideAddress | null;
  b: SideAddress | null;
  /** What the sides are of; null while that is not known. */
  from: ComparedSubject | null;
  to: ComparedSubject | null;
}

/** Which two are compared, the way to choose others or to swap them, and what can be done with the second. */
export function CompareBar({ a, b, from, to }: CompareBarProps) {
  const { t } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const [query] = useSearchParams();
  const navigate = useNavigate();

  const change = (sideA: SideAddress | null, sideB: SideAddress | null) => {
    const view = query.get("view");
    const search = writeQuery({
      ...(sideA === null ? {} : { a: writeSide(sideA) }),
      ...(sideB === null ? {} : { b: writeSide(sideB) }),
      ...(view === null ? {} : { view }),
    });
    void navigate({ search }, { replace: true });
  };
  const isOneSubject = a !== null && a.kind === b?.kind && a.key === b.key;
  const newest = to?.versions?.[0]?.number ?? 0;

  return (
    <PageBar
      title={t("compare.title")}
      crumbs={
        !isOneSubject
          ? []
          : [
              {
                to: a.kind === "base" ? "/bases" : "/platforms",
                label: shared(a.kind === "base" ? "nouns.bases" : "nouns.platforms"),
              },
              { to: subjectPath(a), label: to?.name ?? a.key },
            ]
      }
      beside={
        <div className={classes["pickers"]}>
          <SidePicker
            labels={{ subject: t("compare.subjectFrom"), version: t("compare.from") }}
            side={a}
            subject={from}
            change={(side) => change(side, b)}
          />
          <ActionIcon
            aria-label={t("compare.swap")}
            className={classes["swap"]}
            onClick={() => change(b, a)}
          >
            <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <SidePicker
            labels={{ subject: t("compare.subjectTo"), version: t("compare.to") }}
            side={b}
            subject={to}
            change={(side) => change(a, side)}
          />
        </div>
      }
      acts={
        isOneSubject && b.at === "draft" && to?.versions !== undefined ? (
          <CompareActs path={subjectPath(b)} next={newest + 1} />
        ) : undefined
      }
    />
  );
}

function subjectPath({ kind, key }: SideAddress): string {
  return kind === "base" ? `/bases/${key}` : `/platforms/${key}`;
}
