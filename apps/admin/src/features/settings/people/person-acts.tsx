import { maySuspend, type Person } from "@cookiedesk/domain/access/administration";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { useFailureSentence } from "../../../shared/failure.tsx";
import { useToasts } from "../../../shared/undo/toasts.ts";
import classes from "./people.module.css";
import type { PersonLine } from "./person-table.tsx";
import { usePersonLinks } from "./use-person-links.ts";
import { useReinstate } from "./use-reinstate.ts";

const RolesDialog = lazy(() => import("./roles-dialog.tsx"));
const MadeLinkDialog = lazy(() => import("./made-link-dialog.tsx"));
const SuspendDialog = lazy(() => import("./suspend-dialog.tsx"));
const EndSessionsDialog = lazy(() => import("./end-sessions-dialog.tsx"));
const ResetTwoStepDialog = lazy(() => import("./reset-two-step-dialog.tsx"));

interface PersonActsProps {
  person: PersonLine;
  people: readonly PersonLine[];
  ownId: string;
}

/** What an administrator can do for a person. What would be refused is there too, and says why. */
export function PersonActs({ person, people, ownId }: PersonActsProps) {
  const { t } = useTranslation("settings");
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const [dialog, setDialog] = useState<"roles" | "suspend" | "endSessions" | "resetTwoFactor">();
  const links = usePersonLinks(person);
  const reinstate = useReinstate(person);
  const isOneself = person.id === ownId;
  const notSuspended = maySuspend({
    by: ownId,
    person: asPerson(person),
    people: people.map(asPerson),
  });
  const close = () => setDialog(undefined);
  const make = (request: Promise<void>) =>
    void request.catch((error: unknown) => toasts.show({ text: failureSentence(error) }));

  return (
    <>
      <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon aria-label={t("people.actsFor", { name: person.name })}>
            <IconDots size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog("roles")}>{t("people.act.roles")}</Menu.Item>
          {person.state === "invited" ? (
            <Menu.Item onClick={() => make(links.inviteAgain())}>
              {t("people.act.inviteAgain")}
            </Menu.Item>
          ) : null}
          {person.state === "active" ? (
            <>
              <Menu.Item onClick={() => make(links.makeResetLink())}>
                {t("people.act.resetLink")}
              </Menu.Item>
              <Menu.Item onClick={() => setDialog("endSessions")}>
                {t("people.act.endSessions")}
              </Menu.Item>
            </>
          ) : null}
          {person.twoFactor ? (
            <Act
              label={t("people.act.resetTwoFactor")}
              why={isOneself ? t("people.why.ownTwoStep") : undefined}
              act={() => setDialog("resetTwoFactor")}
            />
          ) : null}
          {person.state === "suspended" ? (
            <Menu.Item onClick={() => make(reinstate())}>{t("people.act.reinstate")}</Menu.Item>
          ) : (
            <Act
              label={t("people.act.suspend")}
              why={notSuspended === null ? undefined : t(`people.why.${notSuspended}`)}
              act={() => setDialog("suspend")}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog === "roles" ? <RolesDialog person={person} onClose={close} /> : null}
        {dialog === "suspend" ? <SuspendDialog person={person} onClose={close} /> : null}
        {dialog === "endSessions" ? <EndSessionsDialog person={person} onClose={close} /> : null}
        {dialog === "resetTwoFactor" ? (
          <ResetTwoStepDialog person={person} onClose={close} />
        ) : null}
        {links.made === undefined ? null : (
          <MadeLinkDialog {...links.made} name={person.name} onClose={links.forget} />
        )}
      </Suspense>
    </>
  );
}

function Act({ label, why, act }: { label: string; why: string | undefined; act: () => void }) {
  return (
    <Menu.Item
      onClick={act}
      disabled={why !== undefined}
      className={classes[why === undefined ? "grave" : "refused"] ?? ""}
    >
      {label}
      {why === undefined ? null : <span className={classes["why"]}>{why}</span>}
    </Menu.Item>
  );
}

function asPerson({ id, state, grants }: PersonLine): Person {
  return {
    id,
    isSuspended: state === "suspended",
    hasPassword: state !== "invited",
    // Languages have no part in who administers.
    grants: grants.map(({ role, group }) => ({ role, group: group?.id ?? null, locales: [] })),
  };
}
