import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { actWords } from "./act-words.ts";
import { actGroups, type AuditFilter, changeAuditAddress } from "./audit-address.ts";
import classes from "./audit.module.css";

interface AuditFiltersProps {
  filter: AuditFilter;
  /** What the one thing is called that the list is about; null where no entry tells. */
  aboutName: string | null;
}

/** Who, what and when: each is in the address. */
export function AuditFilters({ filter, aboutName }: AuditFiltersProps) {
  const { t } = useTranslation("audit");
  const [query, setQuery] = useSearchParams();
  const api = useApi();
  const actors = useQuery(api.audit.actors.queryOptions());
  const change = (changes: Readonly<Record<string, string | null>>) =>
    setQuery(changeAuditAddress(query, changes), { replace: true });
  return (
    <div className={classes["filters"]} role="group" aria-label={t("filters")}>
      <NativeSelect
        aria-label={t("by")}
        data={[
          { value: "", label: t("by_any") },
          ...(actors.data ?? []).map(({ id, name }) => ({ value: id, label: name ?? id })),
        ]}
        value={filter.by ?? ""}
        onChange={(event) => change({ by: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t("group")}
        data={[
          { value: "", label: t("group_any") },
          ...actGroups.map((value) => ({ value, label: t(`groups.${value}`) })),
        ]}
        value={filter.group ?? ""}
        onChange={(event) => change({ group: event.currentTarget.value, act: null })}
      />
      <label className={classes["day"]}>
        {t("from")}
        <TextInput
          type="date"
          value={query.get("from") ?? ""}
          max={query.get("to") ?? undefined}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
      </label>
      <label className={classes["day"]}>
        {t("to")}
        <TextInput
          type="date"
          value={query.get("to") ?? ""}
          min={query.get("from") ?? undefined}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </label>
      {filter.act === undefined ? null : (
        <OnlyOne text={t("onlyAct", { act: actWords(t, filter.act) })} drop={{ act: null }} />
      )}
      {filter.subject === undefined ? null : (
        <OnlyOne
          text={t("onlyAbout", { name: aboutName ?? t("theOne") })}
          drop={{ subject: null }}
        />
      )}
    </div>
  );
}

function OnlyOne({ text, drop }: { text: string; drop: Readonly<Record<string, null>> }) {
  const { t } = useTranslation("audit");
  const [query] = useSearchParams();
  return (
    <span className={classes["only"]}>
      {text}{" "}
      <Link className="link" to={`?${changeAuditAddress(query, drop).toString()}`} replace>
        {t("dropFilter")}
      </Link>
    </span>
  );
}
