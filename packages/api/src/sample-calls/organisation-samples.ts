import type { SamplesOf } from "./sample.ts";

export const organisationSamples: SamplesOf<"organisation"> = {
  approvals: () => {},
  setApprovals: async ({ api }) => {
    const { approvals } = await api.organisation.approvals();
    return { approvals: approvals === 0 ? 1 : 0, seen: approvals };
  },
};
