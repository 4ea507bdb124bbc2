import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "./api.ts";

interface HeldBackProps {
  slug: string;
  base: NonNullable<ApiOutputs["platform"]["bySlug"]>["base"];
}

/** What a platform holds back of its base, in a sentence with the way to look at it; nothing where it has the newest. */
export function HeldBack({ slug, base }: HeldBackProps) {
  const { t } = useTranslation("shared");
  const { heldBack, version, name, following } = base;
  if (heldBack === null || version === null) return null;
  const { count, newest, material } = heldBack;
  const sentence =
    following === "except_material" && material !== null
      ? t("heldBack.waits", { base: name, material, version })
      : t("heldBack.pinned", { base: name, count, version });
  return (
    <>
      <span>{sentence}</span>{" "}
      <Link className="link" to={`/platforms/${slug}/base?version=${newest}`}>
        {t("heldBack.see", { newest })}
      </Link>
    </>
  );
}
