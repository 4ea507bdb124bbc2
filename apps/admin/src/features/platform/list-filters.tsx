import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { followings, type PlatformFilter } from "./list-address.ts";
import classes from "./platforms-page.module.css";

interface ListFiltersProps {
  filter: PlatformFilter;
  bases: ApiOutputs["basePolicy"]["list"];
  groups: ApiOutputs["group"]["list"];
  change: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What else narrows the list: its base, where there are several; a group, where there are any; how it follows. */
export function ListFilters({ filter, bases, groups, change }: ListFiltersProps) {
  const { t } = useTranslation("platform");
  return (
    <div className={classes["filters"]}>
      {bases.length > 1 ? (
        <NativeSelect
          aria-label={t("new.base")}
          data={[
            { value: "", label: t("list.base_any") },
            ...bases.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={filter.base ?? ""}
          onChange={(event) => change({ base: event.currentTarget.value })}
        />
      ) : null}
      {groups.length > 0 ? (
        <NativeSelect
          aria-label={t("groups.one")}
          data={[
            { value: "", label: t("list.group_any") },
            ...groups.map(({ key, name, platforms }) => ({
              value: key,
              label: t("list.groupWithCount", { name, count: platforms }),
            })),
          ]}
          value={filter.group ?? ""}
          onChange={(event) => change({ group: event.currentTarget.value })}
        />
      ) : null}
      <NativeSelect
        aria-label={t("list.following")}
        data={[
          { value: "", label: t("list.following_any") },
          ...followings.map((value) => ({ value, label: t(`list.followings.${value}`) })),
        ]}
        value={filter.following ?? ""}
        onChange={(event) => change({ following: event.currentTarget.value })}
      />
    </div>
  );
}
