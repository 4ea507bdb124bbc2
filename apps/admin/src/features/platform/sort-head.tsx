import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ApiInputs } from "../../shared/api.ts";
import list from "../../shared/list.module.css";

type ListInput = ApiInputs["platform"]["list"];

interface SortHeadProps {
  by: ListInput["sort"];
  label: string;
  end?: boolean;
  input: ListInput;
  change: (changes: Readonly<Record<string, string | null>>) => void;
}

/** A column head that sorts, and says in which direction it does. */
export function SortHead({ by, label, end = false, input, change }: SortHeadProps) {
  const { t } = useTranslation("platform");
  const isCurrent = input.sort === by;
  const turned = isCurrent && input.direction === "asc" ? "desc" : "asc";
  const Arrow = input.direction === "asc" ? IconArrowUp : IconArrowDown;
  const ariaSort = input.direction === "asc" ? "ascending" : "descending";

  return (
    <th
      scope="col"
      className={end ? list["number"] : undefined}
      aria-sort={isCurrent ? ariaSort : undefined}
    >
      <button
        type="button"
        className={list["sort"]}
        title={t("list.sorted", { column: label })}
        onClick={() => change({ sort: by, direction: turned === "asc" ? null : "desc" })}
      >
        {label}
        {isCurrent ? <Arrow size={14} stroke={1.6} aria-hidden /> : null}
      </button>
    </th>
  );
}
