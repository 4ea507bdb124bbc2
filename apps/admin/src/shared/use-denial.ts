import type { Act } from "@cookiedesk/domain/access/act";
import { may, type Target } from "@cookiedesk/domain/access/may";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "./api.ts";
import { explainDenial } from "./explain-denial.ts";

/** The sentence that says why the reader may not do this there; undefined where they may. The server decides again. */
export function useDenial(act: Act, target: Target): string | undefined {
  const { t, i18n } = useTranslation("shared");
  const api = useApi();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const grants = session.data?.account?.grants;
  if (grants === undefined) return undefined;
  const permission = may(grants, act, target);
  return permission.ok ? undefined : explainDenial(t, permission.denial, i18n.language);
}
