import type { EditorView } from "@cookiedesk/api/policy/view";

import type { ApiInputs } from "../../../shared/api.ts";

/** The base version that was on screen while something was written. */
export type SeenBase = NonNullable<ApiInputs["policy"]["saveField"]["base"]>;

/** The base version that the editor shows; null on a base's own draft, and before its base has a version. */
export function seenBase({ base }: Pick<EditorView, "base">): SeenBase | null {
  return base === null || base.version === null ? null : { id: base.id, version: base.version };
}
