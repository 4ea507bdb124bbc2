import { Button, Textarea } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { IconLock } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { type ChangeKind, KindChoice } from "./kind-choice.tsx";
import classes from "./publish.module.css";
import { goToMissingReason } from "./warnings/use-acceptance.ts";

interface PublishChoice {
  readonly kind: ChangeKind;
  readonly note: string;
  /** Why it goes out without the approvals that it needs. */
  readonly emergency?: { readonly reason: string };
}

export interface PublishFormProps {
  proposedKind: ChangeKind;
  proposedBecause: readonly string[];
  isFirst: boolean;
  /** Why there is nothing to press; the reasons themselves stand on the sheet. */
  isBlocked: boolean;
  label: string;
  /** How many warnings still want a reason; the button then leads to them. */
  missingReasons: number;
  back: string;
  isPublishing: boolean;
  failure: string | null;
  cannotBeUndone: ReactNode;
  /** Told when the person chooses, for what depends on it. */
  onKind?: (kind: ChangeKind) => void;
  publish: (choice: PublishChoice) => void;
}

/** Material or minor, a note, what cannot be undone, and the one act of the page. */
export function PublishForm({
  whyNot,
  ...props
}: PublishFormProps & {
  /** Why the reader may not publish, whatever the draft says. */
  whyNot: string | undefined;
}) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const { proposedKind, isPublishing, missingReasons, publish } = props;
  const [chosen, setChosen] = useState<ChangeKind>();
  const [note, setNote] = useState("");
  const kind = chosen ?? proposedKind;
  const isBlocked = props.isBlocked || whyNot !== undefined;

  const act = () => {
    if (isBlocked || isPublishing) return;
    if (missingReasons > 0) goToMissingReason();
    else publish({ kind, note });
  };
  useShortcuts({ "mod+Enter": act });

  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <KindChoice
        kind={kind}
        proposedKind={proposedKind}
        proposedBecause={props.proposedBecause}
        isFirst={props.isFirst}
        choose={(next) => {
          setChosen(next);
          props.onKind?.(next);
        }}
      />
      <Textarea
        label={t("note.label")}
        description={t("note.hint")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes["never"]}>
        <h2>
          <IconLock size={16} stroke={1.6} aria-hidden />
          {t("never.title")}
        </h2>
        {props.cannotBeUndone}
        <div className={classes["act"]}>
          {isBlocked ? <p className={classes["stop"]}>{whyNot ?? t("blocked")}</p> : null}
          {props.failure === null ? null : (
            <p className={classes["stop"]} role="alert">
              {props.failure}
            </p>
          )}
          <div>
            <Button
              type="submit"
              variant="filled"
              size="lg"
              disabled={isBlocked}
              loading={isPublishing}
            >
              {missingReasons > 0 && !isBlocked
                ? t("warnings.give", { count: missingReasons })
                : props.label}
            </Button>
            <Button component={Link} to={props.back} size="lg">
              {shared("cancel")}
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}
