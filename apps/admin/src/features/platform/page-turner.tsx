import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiInputs } from "../../shared/api.ts";
import { pageSize } from "./list-address.ts";
import classes from "./platforms-page.module.css";

interface PageTurnerProps {
  input: ApiInputs["platform"]["list"];
  matching: number;
  change: (changes: Readonly<Record<string, string | null>>) => void;
}

export function PageTurner({ input, matching, change }: PageTurnerProps) {
  const { t } = useTranslation("platform");
  if (matching <= pageSize) return null;
  const page = input.offset / pageSize + 1;
  const to = Math.min(input.offset + pageSize, matching);
  return (
    <div className={classes["turner"]}>
      <span>{t("list.page", { from: input.offset + 1, to, matching })}</span>
      {page > 1 ? (
        <Button onClick={() => change({ page: page === 2 ? null : String(page - 1) })}>
          {t("list.earlier")}
        </Button>
      ) : null}
      {to < matching ? (
        <Button onClick={() => change({ page: String(page + 1) })}>{t("list.later")}</Button>
      ) : null}
    </div>
  );
}
