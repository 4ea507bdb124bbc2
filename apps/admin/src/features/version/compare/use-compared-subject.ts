import { useQuery } from "@tanstack/react-query";

import { useApi } from "../../../shared/api.ts";
import type { SideAddress } from "../../../shared/compare-address.ts";

/** What a side is of, with the versions that it could be. */
export interface ComparedSubject {
  readonly kind: SideAddress["kind"];
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The newest first; undefined while they are loaded. */
  readonly versions: readonly { readonly number: number; readonly current: boolean }[] | undefined;
}

/** Looks up what the address names: undefined while it is looked up, null where there is no such platform or base. */
export function useComparedSubject(side: SideAddress | null) {
  const api = useApi();
  const isPlatform = side?.kind === "platform";
  const isBase = side?.kind === "base";
  const key = side?.key ?? "";

  const platform = useQuery(
    api.platform.bySlug.queryOptions({ slug: key }, { enabled: isPlatform }),
  );
  const base = useQuery(api.basePolicy.byKey.queryOptions({ key }, { enabled: isBase }));
  const named = isPlatform ? platform.data : base.data;
  const versions = useQuery(
    api.version.list.queryOptions(
      { platformId: platform.data?.id ?? "" },
      { enabled: isPlatform && platform.data != null },
    ),
  );
  const baseVersions = useQuery(
    api.basePolicy.versions.queryOptions(
      { basePolicyId: base.data?.id ?? "" },
      { enabled: isBase && base.data != null },
    ),
  );

  const rows = isPlatform ? versions.data : baseVersions.data;
  return {
    subject: subjectOf(side, named, rows),
    failed: [platform, base, versions, baseVersions].find(({ isError }) => isError),
  };
}

function subjectOf(
  side: SideAddress | null,
  named: { id: string; name: string } | null | undefined,
  rows: readonly { number: number; current: boolean }[] | undefined,
): ComparedSubject | null | undefined {
  if (side === null || named === undefined) return undefined;
  if (named === null) return null;
  const { id, name } = named;
  const { kind, key } = side;
  const versions = rows
    ?.map(({ number, current }) => ({ number, current }))
    .toSorted((one, other) => other.number - one.number);
  return { kind, id, key, name, versions };
}
