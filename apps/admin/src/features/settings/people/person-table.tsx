import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../../shared/api.ts";
import classes from "./people.module.css";
import { PersonActs } from "./person-acts.tsx";
import { PersonRow } from "./person-row.tsx";

export type PersonLine = ApiOutputs["person"]["list"]["people"][number];

/** Everybody with an account or an invitation, one line each. */
export function PersonTable({ people }: { people: readonly PersonLine[] }) {
  const { t } = useTranslation("settings");
  const api = useApi();
  const session = useQuery(api.session.me.queryOptions(undefined, { staleTime: Infinity }));
  const ownId = session.data?.account?.id;

  return (
    <table className={classes["table"]}>
      <caption className="sr">{t("people.count", { count: people.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("people.name")}</th>
          <th scope="col">{t("people.state")}</th>
          <th scope="col">{t("people.roles")}</th>
          <th scope="col">{t("people.twoStep")}</th>
          <th scope="col">{t("people.lastSeen")}</th>
          <th scope="col">
            <span className="sr">{t("people.acts")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isOneself={person.id === ownId}>
            <PersonActs person={person} people={people} ownId={ownId ?? ""} />
          </PersonRow>
        ))}
      </tbody>
    </table>
  );
}
