import { useMutation, useQueryClient } from "@tanstack/react-query";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";

/** What became of a number of approvals: saved, or what somebody else set meanwhile. */
export type SavedApprovals = ApiOutputs["organisation"]["setApprovals"];

/** Sets how many people have to approve what is in no group. */
export function useOrganisationApprovals() {
  const api = useApi();
  const queries = useQueryClient();
  const set = useMutation(api.organisation.setApprovals.mutationOptions());
  return async (approvals: number, seen: number): Promise<SavedApprovals> => {
    const saved = await set.mutateAsync({ approvals, seen });
    await queries.invalidateQueries();
    return saved;
  };
}

/** Sets how many people have to approve what is in a group. */
export function useGroupApprovals() {
  const api = useApi();
  const queries = useQueryClient();
  const set = useMutation(api.group.setApprovals.mutationOptions());
  return async (groupId: string, approvals: number, seen: number): Promise<SavedApprovals> => {
    const saved = await set.mutateAsync({ groupId, approvals, seen });
    await queries.invalidateQueries();
    return saved;
  };
}
