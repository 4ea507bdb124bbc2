import type { SamplesOf } from "./sample.ts";

export const auditSamples: SamplesOf<"audit"> = {
  list: ({ ctx }) => ({ by: ctx.actor.id, before: null, limit: 50 }),
  entry: async ({ api }) => {
    const { rows } = await api.audit.list({ before: null, limit: 1 });
    const [newest] = rows;
    if (newest === undefined) throw new Error("nothing has happened in this world");
    return { id: newest.id, after: null };
  },
  actors: () => {},
};
