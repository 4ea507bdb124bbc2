import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import classes from "./publish.module.css";

type Platforms = ApiOutputs["basePolicy"]["publishPlan"]["platforms"];
const named = 12;

/** Who gets the change: platforms with the same outcome are one group. */
export function ReachTable({ platforms }: { platforms: Platforms }) {
  const { t } = useTranslation("publish");
  const groups = [
    { name: "conflict", members: platforms.filter(({ conflicts }) => conflicts > 0) },
    {
      name: "changes",
      members: platforms.filter(({ conflicts, changes }) => conflicts === 0 && changes),
    },
    {
      name: "same",
      members: platforms.filter(({ conflicts, changes }) => conflicts === 0 && !changes),
    },
  ] as const;

  return (
    <div className={`${classes["full"] ?? ""} ${classes["reachTable"] ?? ""}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("who.what")}</th>
            <th scope="col">{t("who.platforms")}</th>
            <th scope="col">{t("who.which")}</th>
          </tr>
        </thead>
        <tbody>
          {groups
            .filter(({ members }) => members.length > 0)
            .map(({ name, members }) => (
              <tr key={name}>
                <th scope="row" className={name === "conflict" ? classes["stop"] : undefined}>
                  {t(`who.${name}`)}
                </th>
                <td>{members.length}</td>
                <td className="second">
                  {members.slice(0, named).map(({ slug }, index) => (
                    <span key={slug}>
                      {index > 0 ? ", " : null}
                      <Link className="link" to={`/platforms/${slug}`}>
                        {slug}
                      </Link>
                    </span>
                  ))}
                  {members.length > named
                    ? ` ${t("who.more", { count: members.length - named })}`
                    : null}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
