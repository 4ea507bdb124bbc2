import { Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import type { SideAddress } from "../../../shared/compare-address.ts";

type Subject = Pick<SideAddress, "kind" | "key">;

interface SubjectSearchProps {
  label: string;
  subject: (Subject & { readonly name: string }) | null;
  choose: (subject: Subject) => void;
}

/** Finds a platform or a base policy by its name; the server searches, so that thousands of platforms are no burden. */
export function SubjectSearch({ label, subject, choose }: SubjectSearchProps) {
  const { t } = useTranslation("version");
  const api = useApi();
  const [search, setSearch] = useState<string | null>(null);
  const words = useDeferredValue(search === subject?.name ? "" : (search ?? ""));

  const platforms = useQuery(
    api.platform.list.queryOptions(
      { search: words, sort: "name", direction: "asc", offset: 0, limit: 20 },
      { enabled: search !== null, placeholderData: keepPreviousData },
    ),
  );
  const bases = useQuery(api.basePolicy.list.queryOptions(undefined, { enabled: search !== null }));

  const found = [
    {
      group: t("compare.platforms"),
      items: (platforms.data?.rows ?? []).map(({ slug, name }) => option("platform", slug, name)),
    },
    {
      group: t("compare.bases"),
      items: (bases.data ?? [])
        .filter(({ name }) => name.toLocaleLowerCase().includes(words.toLocaleLowerCase()))
        .map(({ key, name }) => option("base", key, name)),
    },
  ];
  const value = subject === null ? null : valueOf(subject);
  const isListed = found.some(({ items }) => items.some((one) => one.value === value));
  const chosen =
    subject === null || isListed ? [] : [option(subject.kind, subject.key, subject.name)];

  return (
    <Select
      aria-label={label}
      placeholder={t("compare.searchSubject")}
      data={[...chosen, ...found.filter(({ items }) => items.length > 0)]}
      value={value}
      onChange={(picked) => {
        const [kind, ...key] = picked?.split("/") ?? [];
        if (kind === "platform" || kind === "base") choose({ kind, key: key.join("/") });
      }}
      searchable
      searchValue={search ?? subject?.name ?? ""}
      onSearchChange={setSearch}
      onDropdownOpen={() => setSearch("")}
      onDropdownClose={() => setSearch(null)}
      filter={({ options }) => options}
      nothingFoundMessage={t("compare.noSubject")}
      allowDeselect={false}
      maxDropdownHeight={320}
    />
  );
}

function option(kind: Subject["kind"], key: string, name: string) {
  return { value: valueOf({ kind, key }), label: name };
}

function valueOf({ kind, key }: Subject): string {
  return `${kind}/${key}`;
}
