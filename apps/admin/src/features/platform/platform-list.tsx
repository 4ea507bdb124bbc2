import { useState } from "react";

import type { ApiOutputs } from "../../shared/api.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { nothingPicked, type Picked } from "./bulk/picked.ts";
import type { ListInput, PlatformFilter } from "./list-address.ts";
import { NoPlatforms } from "./no-platforms.tsx";
import { PageTurner } from "./page-turner.tsx";
import { PlatformTable } from "./platform-table.tsx";

interface PlatformListProps {
  list: ApiOutputs["platform"]["list"];
  input: ListInput;
  filter: PlatformFilter;
  change: (changes: Readonly<Record<string, string | null>>) => void;
  clear: () => void;
  hasGroups: boolean;
}

/** The rows of one filter, with what is ticked among them: another filter starts with nothing ticked. */
export function PlatformList({ list, input, filter, change, clear, hasGroups }: PlatformListProps) {
  const [picked, setPicked] = useState<Picked>(nothingPicked);
  if (list.rows.length === 0)
    return <NoPlatforms total={list.total} filter={filter} clear={clear} />;

  const isPicking = picked.all || picked.ids.size > 0;
  return (
    <>
      <PlatformTable
        rows={list.rows}
        input={input}
        change={change}
        hasGroups={hasGroups}
        picked={picked}
        pick={setPicked}
      />
      {isPicking ? (
        <BulkBar
          picked={picked}
          filter={filter}
          matching={list.matching}
          pickAll={() => setPicked({ ids: picked.ids, all: true })}
          clear={() => setPicked(nothingPicked)}
        />
      ) : (
        <PageTurner input={input} matching={list.matching} change={change} />
      )}
    </>
  );
}
