import { Button, Checkbox } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { GatedButton } from "../../shared/gated-button.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { useDenial } from "../../shared/use-denial.ts";
import {
  changeListAddress,
  readFilter,
  readGroupsColumn,
  readListAddress,
} from "./list-address.ts";
import { ListFilters } from "./list-filters.tsx";
import { ListNarrowings } from "./list-narrowings.tsx";
import { PlatformList } from "./platform-list.tsx";
import classes from "./platforms-page.module.css";
import { StateTabs } from "./state-tabs.tsx";

// The forms and what checks them are not part of the first load.
const NewPlatformDialog = lazy(() => import("./new-platform-dialog.tsx"));

/** A new platform stands in no group yet. */
const everywhere = { kind: "everywhere" } as const;

/** Every platform, one line each; filter, sort and search are the server's and stand in the address. */
export function Component() {
  const { t, i18n } = useTranslation("platform");
  const api = useApi();
  const [query, setQuery] = useSearchParams();
  const [dialog, setDialog] = useState<"new">();
  const input = readListAddress(query);
  const filter = readFilter(query);
  const list = useQuery(
    api.platform.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const bases = useQuery(api.basePolicy.list.queryOptions());
  const groups = useQuery(api.group.list.queryOptions());
  const mayNotAdminister = useDenial("administer", everywhere);

  const change = (changes: Readonly<Record<string, string | null>>) =>
    setQuery(changeListAddress(query, changes), { replace: true });
  const number = new Intl.NumberFormat(i18n.language);
  const hasGroups = readGroupsColumn(query);
  const isAll = Object.keys(filter).length === 0;

  return (
    <ToastStack>
      <title>{`${t("list.title")} · Cookiedesk`}</title>
      <header className={classes["bar"]}>
        <h1>{t("list.title")}</h1>
        <StateTabs filter={filter} total={isAll ? list.data?.matching : undefined} />
        <div className={classes["acts"]}>
          {mayNotAdminister === undefined ? (
            <Button component={Link} to="/settings/groups">
              {t("groups.manage")}
            </Button>
          ) : null}
          <GatedButton act="edit" target={everywhere} to="/platforms/new-from-file">
            {t("file.open")}
          </GatedButton>
          <GatedButton act="edit" target={everywhere} onClick={() => setDialog("new")}>
            {t("list.new")}
          </GatedButton>
        </div>
      </header>
      <div className={classes["bar"]}>
        <ListFilters
          filter={filter}
          bases={bases.data ?? []}
          groups={groups.data ?? []}
          change={change}
        />
        <ListNarrowings filter={filter} change={change} />
        {(groups.data?.length ?? 0) === 0 ? null : (
          <Checkbox
            className={classes["column"] ?? ""}
            label={t("list.groupsColumn")}
            checked={hasGroups}
            onChange={() =>
              change({ columns: hasGroups ? null : "groups", page: query.get("page") })
            }
          />
        )}
        <span className={classes["count"]} role="status">
          {list.data === undefined
            ? null
            : t("list.count", {
                matching: number.format(list.data.matching),
                total: number.format(list.data.total),
              })}
        </span>
      </div>
      {list.isPending ? <SkeletonRows rows={21} /> : null}
      {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data === undefined ? null : (
        <PlatformList
          key={JSON.stringify(filter)}
          list={list.data}
          input={input}
          filter={filter}
          change={change}
          clear={() => setQuery({}, { replace: true })}
          hasGroups={hasGroups}
        />
      )}
      <Suspense>
        {dialog === "new" ? (
          <NewPlatformDialog bases={bases.data ?? []} onClose={() => setDialog(undefined)} />
        ) : null}
      </Suspense>
    </ToastStack>
  );
}
