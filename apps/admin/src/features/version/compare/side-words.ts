import type { TFunction } from "i18next";

import type { SideAddress } from "../../../shared/compare-address.ts";

/** A side in the words of a sentence: "Version 8", and with its name where the two are of different policies. */
export function sideWords(
  t: TFunction<"version">,
  { kind, at }: SideAddress,
  name: string | null,
): string {
  const side = atWords(t, kind, at);
  return name === null ? side : t("compare.side.of", { name, side: lowerFirst(side) });
}

function atWords(t: TFunction<"version">, kind: SideAddress["kind"], at: SideAddress["at"]) {
  if (at === "live") return t("compare.side.live");
  if (kind === "base")
    return at === "draft"
      ? t("compare.side.baseDraft")
      : t("compare.side.baseVersion", { number: at });
  return at === "draft" ? t("compare.side.draft") : t("compare.side.version", { number: at });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
