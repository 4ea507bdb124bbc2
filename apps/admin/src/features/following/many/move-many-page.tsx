import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useSearchParams } from "react-router";

import { type ApiInputs, useApi, useApiClient } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { ToastStack } from "../../../shared/undo/toast-stack.tsx";
import { useDenial } from "../../../shared/use-denial.ts";
import { readBaseChoice, writeBaseChoice } from "../base-address.ts";
import { MoveMany } from "./move-many.tsx";

type Selection = ApiInputs["platform"]["select"]["selection"];
const mostAtOnce = 1000;

/** `/move-platforms`: what moving the platforms that were ticked in the list to one base would do. */
export function Component() {
  return (
    <ToastStack>
      <MoveManyPage />
    </ToastStack>
  );
}

function MoveManyPage() {
  const { t } = useTranslation("following");
  const { t: shared } = useTranslation("shared");
  const denial = useDenial("edit", { kind: "somewhere" });
  const api = useApi();
  const client = useApiClient();
  const selection = useSelection();
  const bases = useQuery(api.basePolicy.names.queryOptions());
  const ids = useQuery({
    queryKey: ["move-many", "ids", selection],
    queryFn: () => (selection === null ? null : client.platform.select.mutate({ selection })),
    enabled: selection !== null && denial === undefined,
    staleTime: Infinity,
  });

  if (denial !== undefined)
    return <NothingToMove title={shared("failure.forbidden.title")} text={denial} />;
  if (bases.isError) return <Failure error={bases.error} retry={() => void bases.refetch()} />;
  if (ids.isError) return <Failure error={ids.error} retry={() => void ids.refetch()} />;
  if (selection === null || ids.data === null || ids.data?.ok === false)
    return <NothingToMove text={t("many.emptyText")} />;
  if (ids.data === undefined || bases.data === undefined) return <SkeletonRows rows={12} />;
  if (ids.data.ids.length > mostAtOnce)
    return <NothingToMove text={t("many.tooMany", { count: ids.data.ids.length })} />;
  return <ChosenMove selection={selection} ids={ids.data.ids} bases={bases.data} />;
}

function NothingToMove({ title, text }: { title?: string; text: string }) {
  const { t } = useTranslation("following");
  return (
    <EmptyState
      title={title ?? t("many.emptyTitle")}
      text={text}
      act={
        <Link className="link" to="/platforms">
          {t("many.toList")}
        </Link>
      }
    />
  );
}

interface ChosenMoveProps {
  selection: Selection;
  ids: readonly string[];
  bases: readonly { readonly id: string; readonly key: string; readonly name: string }[];
}

function ChosenMove({ selection, ids, bases }: ChosenMoveProps) {
  const client = useApiClient();
  const [query, setQuery] = useSearchParams();
  const stand = { key: bases[0]?.key ?? "", following: "follows" } as const;
  const choice = readBaseChoice(query, stand);
  const base = bases.find(({ key }) => key === choice.base) ?? bases[0];
  const request = {
    basePolicyId: base?.id ?? "",
    following: choice.following,
    number: choice.version,
  };
  const preview = useQuery({
    queryKey: ["move-many", "preview", ids, request],
    queryFn: () => client.platform.previewMoveMany.mutate({ platformIds: [...ids], ...request }),
    enabled: base !== undefined,
    staleTime: Infinity,
    retry: false,
  });

  if (base === undefined) return <NothingToMove text="" />;
  if (preview.isError)
    return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  return (
    <MoveMany
      count={ids.length}
      bases={bases}
      base={base}
      choice={choice}
      choose={(next) =>
        setQuery(writeBaseChoice(next, stand), { replace: true, state: { selection } })
      }
      request={request}
      preview={preview.data}
      lookAgain={() => void preview.refetch()}
    />
  );
}

/** What the list handed over; nothing where the address was opened without it. */
function useSelection(): Selection | null {
  const state: unknown = useLocation().state;
  return isHandedOver(state) ? state.selection : null;
}

function isHandedOver(state: unknown): state is { selection: Selection } {
  return typeof state === "object" && state !== null && "selection" in state;
}
