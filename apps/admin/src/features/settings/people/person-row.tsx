import { IconBan, IconCheck, IconMail, type Icon } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDay, formatInstant } from "../../../shared/time.ts";
import { useGrantWords } from "./use-grant-words.ts";
import classes from "./people.module.css";
import type { PersonLine } from "./person-table.tsx";

interface PersonRowProps {
  person: PersonLine;
  isOneself: boolean;
  /** The acts at the end of the line. */
  children: ReactNode;
}

const stateIcons: Readonly<Record<PersonLine["state"], Icon>> = {
  invited: IconMail,
  active: IconCheck,
  suspended: IconBan,
};

/** One person: who, in which state, what they may do, when they were last here. */
export function PersonRow({ person, isOneself, children }: PersonRowProps) {
  const { t, i18n } = useTranslation("settings");
  const grantWords = useGrantWords();
  const { name, email, state, grants, twoFactor, lastSeenAt } = person;
  const Icon = stateIcons[state];

  return (
    <tr>
      <th scope="row">
        <span className={classes["name"]}>{name}</span>
        {isOneself ? <span className="quiet"> {t("people.you")}</span> : null}
        <br />
        <span className={classes["email"]}>{email}</span>
      </th>
      <td data-label={t("people.state")}>
        <span className={classes["state"]} data-state={state}>
          <Icon size={16} stroke={1.6} aria-hidden />
          <span>
            {t(`people.states.${state}`)}
            <Invitation person={person} />
          </span>
        </span>
      </td>
      <td data-label={t("people.roles")}>
        {grants.length === 0 ? (
          <span className="second">{t("people.noRoles")}</span>
        ) : (
          <ul className={classes["grants"]}>
            {grants.map((grant) => (
              <li key={`${grant.role} ${grant.group?.id ?? ""}`}>{grantWords(grant)}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t("people.twoStep")}>
        <span className={twoFactor ? undefined : "quiet"}>
          {t(twoFactor ? "people.twoStepOn" : "people.twoStepOff")}
        </span>
      </td>
      <td data-label={t("people.lastSeen")}>
        {lastSeenAt === null ? (
          <span className="quiet">{t("people.never")}</span>
        ) : (
          <time dateTime={lastSeenAt}>{formatInstant(lastSeenAt, i18n.language)}</time>
        )}
      </td>
      <td>{children}</td>
    </tr>
  );
}

function Invitation({ person: { state, invitation } }: { person: PersonLine }) {
  const { t, i18n } = useTranslation("settings");
  const [now] = useState(() => Date.now());
  if (state !== "invited") return null;
  const isOpen = invitation !== null && Date.parse(invitation.expiresAt) > now;
  return (
    <span className="quiet">
      {", "}
      {isOpen
        ? t("people.until", { day: formatDay(invitation.expiresAt, i18n.language) })
        : t("people.linkOver")}
    </span>
  );
}
