import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";

import { useApi } from "../../shared/api.ts";
import { useEditor } from "./editor-context.ts";
import { type OpenThreads, OpenThreadsContext } from "./open-threads.ts";
import { type EditorField, fieldKey } from "./saving/field-key.ts";

/** Others write meanwhile. */
const lookAgainAfter = 60_000;

/** Knows where in the draft threads are open: asked for once, for all fields. */
export function OpenThreadsProvider({
  show,
  children,
}: {
  show: (field: EditorField) => void;
  children: ReactNode;
}) {
  const { subject } = useEditor();
  const api = useApi();
  const { data } = useQuery(
    api.comment.count.queryOptions({ subject }, { refetchInterval: lookAgainAfter }),
  );
  const threads = useMemo(
    (): OpenThreads => ({
      total: (data ?? []).reduce((sum, { open }) => sum + open, 0),
      byField: new Map(
        (data ?? []).flatMap(({ spot, open }) =>
          spot === null || spot.field === null
            ? []
            : [[fieldKey({ ...spot, field: spot.field }), open] as const],
        ),
      ),
      show,
    }),
    [data, show],
  );
  return <OpenThreadsContext value={threads}>{children}</OpenThreadsContext>;
}
