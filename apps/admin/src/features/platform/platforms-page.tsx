import { Button, NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { changeListAddress, readListAddress } from "./list-address.ts";
import { NoPlatforms } from "./no-platforms.tsx";
import { PageTurner } from "./page-turner.tsx";
import { PlatformTable } from "./platform-table.tsx";
import classes from "./platforms-page.module.css";
import { StateTabs } from "./state-tabs.tsx";

// The form and what checks it are not part of the first load.
const NewPlatformDialog = lazy(() => import("./new-platform-dialog.tsx"));

/** Every platform, one line each; filter, sort and search are the server's and stand in the address. */
export function Component() {
  const { t, i18n } = useTranslation("platform");
  const api = useApi();
  const [query, setQuery] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const input = readListAddress(query);
  const list = useQuery(
    api.platform.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const bases = useQuery(api.basePolicy.list.queryOptions());

  const change = (changes: Readonly<Record<string, string | null>>) =>
    setQuery(changeListAddress(query, changes), { replace: true });
  const number = new Intl.NumberFormat(i18n.language);

  return (
    <>
      <title>{`${t("list.title")} · Cookiedesk`}</title>
      <header className={classes["bar"]}>
        <h1>{t("list.title")}</h1>
        <StateTabs
          state={input.state}
          total={input.state === undefined ? list.data?.matching : undefined}
        />
        <span className={classes["count"]} role="status">
          {list.data === undefined
            ? null
            : t("list.count", {
                matching: number.format(list.data.matching),
                total: number.format(list.data.total),
              })}
        </span>
        {(bases.data?.length ?? 0) > 1 ? (
          <NativeSelect
            aria-label={t("new.base")}
            data={[
              { value: "", label: t("list.base_any") },
              ...(bases.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
            ]}
            value={input.base ?? ""}
            onChange={(event) => change({ base: event.currentTarget.value })}
          />
        ) : null}
        <Button onClick={() => setCreating(true)}>{t("list.new")}</Button>
      </header>
      {list.isPending ? <SkeletonRows rows={21} /> : null}
      {list.isError ? <Failure error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data === undefined ? null : list.data.rows.length === 0 ? (
        <NoPlatforms total={list.data.total} clear={() => setQuery({}, { replace: true })} />
      ) : (
        <>
          <PlatformTable rows={list.data.rows} input={input} change={change} />
          <PageTurner input={input} matching={list.data.matching} change={change} />
        </>
      )}
      <Suspense>
        {creating ? (
          <NewPlatformDialog bases={bases.data ?? []} onClose={() => setCreating(false)} />
        ) : null}
      </Suspense>
    </>
  );
}
