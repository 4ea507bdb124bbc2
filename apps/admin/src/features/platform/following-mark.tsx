import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { State } from "../../shared/state.tsx";

/** How a platform follows its base: quiet where it has the newest version, marked where it holds one back. */
export function FollowingMark({
  base,
}: {
  base: ApiOutputs["platform"]["list"]["rows"][number]["base"];
}) {
  const { t } = useTranslation("platform");
  if (base.following === "pinned") return <State is="pinned" />;
  if (base.heldBack !== null) return <State is="waits" />;
  return <span className="second">{t("list.follows")}</span>;
}
