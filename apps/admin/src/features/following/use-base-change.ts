import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { useExplainBaseChange } from "./explain-base-change.ts";

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;
export type BaseRequest = Pick<
  ApiInputs["platform"]["moveBase"],
  "basePolicyId" | "following" | "number"
>;

/** Where the platform stood before a change, to go back to. */
export interface FormerStand {
  readonly request: BaseRequest;
  readonly name: string;
  readonly version: number | null;
}

/** Changes what a platform's draft is made from, and takes it back. */
export function useBaseChange(platform: Platform) {
  const { t } = useTranslation("following");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const explain = useExplainBaseChange();
  const setFollowing = useMutation(api.platform.setFollowing.mutationOptions());
  const takeBaseVersion = useMutation(api.platform.takeBaseVersion.mutationOptions());
  const moveBase = useMutation(api.platform.moveBase.mutationOptions());
  const [problem, setProblem] = useState<string>();
  const [former, setFormer] = useState<FormerStand>();
  const platformId = platform.id;

  const send = ({ basePolicyId, following, number }: BaseRequest, seen: Seen) => {
    const change = { platformId, ...seen };
    if (basePolicyId !== platform.base.id)
      return moveBase.mutateAsync({ ...change, basePolicyId, following, number });
    return number === null || following === "follows"
      ? setFollowing.mutateAsync({ ...change, following })
      : takeBaseVersion.mutateAsync({ ...change, following, number });
  };

  const change = async (request: BaseRequest, seen: Seen): Promise<boolean> => {
    try {
      const result = await send(request, seen);
      setProblem(result.ok ? undefined : explain(result));
      await queries.invalidateQueries();
      return result.ok;
    } catch (error) {
      setProblem(failureSentence(error));
      return false;
    }
  };

  return {
    problem,
    former,
    isBusy: setFollowing.isPending || takeBaseVersion.isPending || moveBase.isPending,
    async make(request: BaseRequest, seen: Seen) {
      const stood = standOf(platform);
      if (await change(request, seen)) setFormer(stood);
    },
    /** Goes back only to what was there before: where the base published more meanwhile, that is said instead. */
    async undo({ request, version }: FormerStand) {
      try {
        const asked = { platformId, ...request };
        const preview = await queries.fetchQuery({
          ...api.platform.previewMove.queryOptions(asked),
          staleTime: 0,
        });
        if (preview.outcome.to.version !== version) return setProblem(t("undo.moved"));
        const seen = { revision: preview.revision, seen: version };
        if (await change(request, seen)) setFormer(undefined);
      } catch (error) {
        setProblem(failureSentence(error));
      }
    },
  };
}

interface Seen {
  readonly revision: number;
  readonly seen: number | null;
}

function standOf({ base }: Platform): FormerStand {
  const number = base.following === "follows" ? null : base.version;
  return {
    request: { basePolicyId: base.id, following: base.following, number },
    name: base.name,
    version: base.version,
  };
}
