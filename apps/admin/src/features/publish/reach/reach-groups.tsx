import { IconGitMerge, IconPinned } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { fieldName, partName } from "../../../shared/field-name.ts";
import classes from "../publish.module.css";
import { GroupDifference } from "./group-difference.tsx";

type Reach = ApiOutputs["reach"]["ofDraft"];
type Group = Reach["groups"][number];

const named = 3;

/** Who gets which change: platforms for which it comes to the same are one group. */
export function ReachGroups({ reach }: { reach: Reach }) {
  const { t } = useTranslation("publish");
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (at: number) => {
    const next = new Set(open);
    if (!next.delete(at)) next.add(at);
    setOpen(next);
  };

  return (
    <>
      <div className={`${classes["full"] ?? ""} ${classes["groups"] ?? ""}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("who.group")}</th>
              <th scope="col">{t("who.platforms")}</th>
              <th scope="col">{t("who.what")}</th>
              <th scope="col">
                <span className="sr">{t("who.difference")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {reach.groups.map((group, index) => (
              <Fragment key={group.some[0]?.id}>
                <tr data-stop={group.conflicts.length > 0 || undefined}>
                  <th scope="row">
                    {group.conflicts.length > 0 ? (
                      <IconGitMerge size={16} stroke={1.6} aria-hidden />
                    ) : null}
                    {letter(index)}
                  </th>
                  <td>
                    {group.platforms}{" "}
                    <span className={classes["onPhone"]}>{t("who.platforms")}</span>
                  </td>
                  <td>
                    <GroupSummary group={group} />
                    <Names group={group} />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-expanded={open.has(index)}
                      onClick={() => toggle(index)}
                    >
                      {t("who.see")} <span className="sr">{letter(index)}</span>
                    </button>
                  </td>
                </tr>
                {open.has(index) ? (
                  <tr className={classes["difference"]}>
                    <td colSpan={4}>
                      <GroupDifference group={group} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={classes["staying"]}>
        {reach.moreGroups > 0 ? <li>{t("who.moreGroups", { count: reach.moreGroups })}</li> : null}
        {reach.unchanged > 0 ? <li>{t("who.unchanged", { count: reach.unchanged })}</li> : null}
        {reach.pinned > 0 ? (
          <li>
            <IconPinned size={14} stroke={1.6} aria-hidden />
            {t("who.pinned", { count: reach.pinned })}
          </li>
        ) : null}
        {reach.waiting > 0 ? (
          <li>
            <IconPinned size={14} stroke={1.6} aria-hidden />
            {t("who.waiting", { count: reach.waiting })}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function GroupSummary({ group }: { group: Group }) {
  const { t, i18n } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const { changes, merged, conflicts } = group;
  const places = [
    ...new Set(
      changes.map(({ part, kind, field }) =>
        kind === "changes"
          ? `${partName(shared, part)}: ${fieldName(shared, field)}`
          : t(`who.${kind}`, { part: partName(shared, part) }),
      ),
    ),
  ];
  const shown = places.slice(0, named);
  const list = new Intl.ListFormat(i18n.language).format(
    places.length > named
      ? [...shown, t("who.moreChanges", { count: places.length - named })]
      : shown,
  );
  return (
    <p>
      {places.length === 0 ? null : <b>{list}</b>} {merged.length > 0 ? t("who.merged") : null}{" "}
      {conflicts.length > 0 ? t(places.length > 0 ? "who.alsoConflict" : "who.conflict") : null}
    </p>
  );
}

function Names({ group: { some, platforms } }: { group: Group }) {
  const { t } = useTranslation("publish");
  const shown = some.slice(0, named);
  return (
    <p className={classes["names"]}>
      {shown.map(({ slug }, index) => (
        <Fragment key={slug}>
          {index > 0 ? ", " : null}
          <Link className="link" to={`/platforms/${slug}`}>
            {slug}
          </Link>
        </Fragment>
      ))}
      {platforms > shown.length ? ` ${t("who.more", { count: platforms - shown.length })}` : null}
    </p>
  );
}

/** A, B … Z, AA, AB …, as a sheet names its columns. */
function letter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
