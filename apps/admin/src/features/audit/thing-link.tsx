import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";

type Entry = ApiOutputs["audit"]["list"]["rows"][number];
type Thing = NonNullable<Entry["about"]>;

/** What an act was about, by its name of today, with the way to it. */
export function ThingLink({ thing }: { thing: Thing }) {
  const { t } = useTranslation("audit");
  const { kind, name } = thing;
  const path = pathOf(thing);
  if (kind === "organisation" || kind === "other") return t(`thing.${kind}`);
  return (
    <>
      {name === null ? (
        <span className="quiet">{t("gone")}</span>
      ) : path === null ? (
        <bdi>{name}</bdi>
      ) : (
        <Link to={path} className="link">
          <bdi>{name}</bdi>
        </Link>
      )}{" "}
      <span className="quiet">{t(`thing.${kind}`)}</span>
    </>
  );
}

function pathOf({ kind, key }: Thing): string | null {
  if (key === null) return null;
  switch (kind) {
    case "platform":
      return `/platforms/${key}`;
    case "base":
      return `/bases/${key}`;
    case "review":
      return `/reviews/${key}`;
    case "group":
      return "/settings/groups";
    case "person":
      return "/settings/people";
    case "draft":
    case "provider":
    case "category":
    case "organisation":
    case "other":
      return null;
  }
}
