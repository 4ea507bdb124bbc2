import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { ApprovalsSelect } from "./approvals-select.tsx";
import { GroupRow } from "./group-row.tsx";
import classes from "./groups.module.css";
import { useGroupApprovals, useOrganisationApprovals } from "./use-approvals.ts";

export type GroupLine = ApiOutputs["group"]["list"][number];

interface GroupTableProps {
  groups: readonly GroupLine[];
  /** How many have to approve what is in no group. */
  organisation: number;
}

/** What is in no group first, then every group on a line. */
export function GroupTable({ groups, organisation }: GroupTableProps) {
  const { t } = useTranslation("settings");
  const setOrganisation = useOrganisationApprovals();
  const setGroup = useGroupApprovals();

  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("groups.group")}</th>
          <th scope="col" className={classes["number"]}>
            {t("groups.platforms")}
          </th>
          <th scope="col">{t("groups.approvals")}</th>
          <th scope="col">
            <span className="sr">{t("people.acts")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("groups.rest")}</th>
          <td className={`${classes["number"] ?? ""} ${classes["nothing"] ?? ""}`}>
            <span className="quiet" aria-hidden>
              –
            </span>
          </td>
          <td colSpan={2} data-label={t("groups.approvals")}>
            <ApprovalsSelect
              name={t("groups.rest")}
              value={organisation}
              save={(approvals) => setOrganisation(approvals, organisation)}
            />
          </td>
        </tr>
        {groups.map((group) => (
          <GroupRow key={group.id} group={group}>
            <ApprovalsSelect
              name={group.name}
              value={group.approvals}
              save={(approvals) => setGroup(group.id, approvals, group.approvals)}
            />
          </GroupRow>
        ))}
      </tbody>
    </table>
  );
}
