import { useQuery } from "@tanstack/react-query";
import { IconGitMerge } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import classes from "./base-policy.module.css";

/** What waits for somebody to decide on the platforms of a base; nothing where nothing does. */
export function OpenConflicts({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t } = useTranslation("base-policy");
  const api = useApi();
  const conflicts = useQuery(api.conflict.list.queryOptions({ basePolicyId: base.id }));
  const count = conflicts.data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Link className={`link ${classes["conflicts"] ?? ""}`} to={`/bases/${base.key}/conflicts`}>
      <IconGitMerge size={16} stroke={1.6} aria-hidden />
      {t("page.conflicts", { count })}
    </Link>
  );
}
