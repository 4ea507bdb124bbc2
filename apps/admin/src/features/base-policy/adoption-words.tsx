import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";

type Base = Pick<
  ApiOutputs["basePolicy"]["list"][number],
  "platforms" | "adoption" | "pinned" | "waiting"
>;
const named = 3;

/** Which versions visitors see, in a line: "812 on 12, 402 on 11", and what holds platforms back. */
export function AdoptionWords({ base }: { base: Base }) {
  const { t, i18n } = useTranslation("base-policy");
  const number = new Intl.NumberFormat(i18n.language);
  const live = base.adoption.filter((one) => one.version !== null && one.live > 0);
  const parts = live
    .slice(0, named)
    .map((one) => t("adoption.on", { platforms: number.format(one.live), version: one.version }));
  const rest = live.slice(named).reduce((sum, one) => sum + one.live, 0);
  if (rest > 0) parts.push(t("adoption.older", { platforms: number.format(rest) }));
  const held = [
    ...(base.pinned > 0 ? [t("adoption.pinned", { count: base.pinned })] : []),
    ...(base.waiting > 0 ? [t("adoption.waiting", { count: base.waiting })] : []),
  ];

  if (base.platforms === 0) return <span className="quiet">{t("adoption.none")}</span>;
  return (
    <>
      {parts.length === 0 ? (
        <span className="second">{t("adoption.notLive")}</span>
      ) : (
        parts.join(", ")
      )}
      {held.length === 0 ? null : <span className="second"> · {held.join(", ")}</span>}
    </>
  );
}
