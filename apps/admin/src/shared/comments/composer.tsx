import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../api.ts";
import { useFailureSentence } from "../failure.tsx";
import { type CommentPlace, type CommentSpot, placeName, spotName } from "./comment-place.ts";
import { CommentText } from "./comment-text.tsx";
import classes from "./comments.module.css";
import { labelPeople, toCommentBody } from "./mention-text.ts";
import { useKeptText } from "./use-kept-text.ts";

interface ComposerProps {
  place: CommentPlace;
  spot: CommentSpot | null;
  /** The thread that is answered; null: it begins one. */
  threadId: string | null;
  label: string;
  act: string;
  autoFocus?: boolean;
  onSent?: () => void;
  onCancel?: () => void;
}

/** Where a comment or an answer is written. What is not sent yet is kept in this browser. */
export function Composer({ place, spot, threadId, label, act, ...more }: ComposerProps) {
  const { t } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const explain = useFailureSentence();
  const hint = useId();
  const [text, setText] = useKeptText(
    `${placeName(place)}/${threadId === null ? `new/${spotName(spot)}` : threadId}`,
  );
  const [isUsed, setUsed] = useState(false);
  const peopleQuery = api.comment.people.queryOptions({ place }, { staleTime: 60_000 });
  const people = useQuery({ ...peopleQuery, enabled: isUsed });
  const write = useMutation(api.comment.write.mutationOptions());
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  const isEmpty = text.trim() === "";

  async function send() {
    if (isEmpty || write.isPending) return;
    // A text that was kept from before may name people who are not loaded yet.
    const known = labelPeople(await queries.ensureQueryData(peopleQuery));
    const body = toCommentBody(text, known);
    const written = await write.mutateAsync({ place, spot, threadId, body });
    if (!written.ok) {
      setStrangers(written.people.map((id) => known.find((one) => one.id === id)?.label ?? id));
      return;
    }
    setStrangers([]);
    setText("");
    await queries.invalidateQueries(api.comment.pathFilter());
    more.onSent?.();
  }

  return (
    <form
      className={classes["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => {});
      }}
    >
      <CommentText
        label={label}
        text={text}
        people={labelPeople(people.data ?? [])}
        describedBy={hint}
        autoFocus={more.autoFocus === true}
        onType={setText}
        onFocus={() => setUsed(true)}
        onSend={() => void send().catch(() => {})}
      />
      <div className={classes["acts"]}>
        <Button type="submit" disabled={isEmpty} loading={write.isPending}>
          {act}
        </Button>
        {more.onCancel === undefined ? null : (
          <Button variant="subtle" color="gray" onClick={more.onCancel}>
            {t("cancel")}
          </Button>
        )}
        <span id={hint} className="quiet">
          {t("comment.hint")}
        </span>
      </div>
      <p role="alert" className={classes["problem"]}>
        {write.isError ? explain(write.error) : null}
        {strangers.length > 0 ? t("comment.cannotSee", { people: strangers.join(", ") }) : null}
      </p>
    </form>
  );
}
