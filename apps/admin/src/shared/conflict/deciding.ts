import type { ApiInputs, ApiOutputs } from "../api.ts";

/** What there is to decide, the same on one or more platforms: base-old, base-new and own. */
export type Conflict = Omit<ApiOutputs["conflict"]["list"][number], "pieces">;

/** What becomes of own words in conflict. */
export type Choice = ApiInputs["conflict"]["settle"]["decisions"][number]["choice"];
