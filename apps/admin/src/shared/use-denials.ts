import type { Act } from "@cookiedesk/domain/access/act";
import { may, type Target } from "@cookiedesk/domain/access/may";
import type { Locale } from "@cookiedesk/domain/locale";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "./api.ts";
import { explainDenial } from "./explain-denial.ts";

/** Says, for an act and the language that it writes, why the reader may not; undefined where they may. */
export type WhyNot = (act: Act, target: Target, locale?: Locale | null) => string | undefined;

/** Asks of many acts at once what `useDenial` asks of one. The server decides again. */
export function useDenials(): WhyNot {
  const { t, i18n } = useTranslation("shared");
  const api = useApi();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const grants = session.data?.account?.grants;
  const { language } = i18n;
  return useCallback(
    (act, target, locale = null) => {
      if (grants === undefined) return undefined;
      const written = target.kind === "somewhere" ? target : { ...target, locale };
      const permission = may(grants, act, written);
      return permission.ok ? undefined : explainDenial(t, permission.denial, language);
    },
    [grants, t, language],
  );
}
