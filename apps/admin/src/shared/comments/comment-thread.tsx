import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../api.ts";
import { useFailureSentence } from "../failure.tsx";
import { formatInstant } from "../time.ts";
import { useToasts } from "../undo/toasts.ts";
import { CommentBody } from "./comment-body.tsx";
import type { CommentPlace, Thread } from "./comment-place.ts";
import classes from "./comments.module.css";
import { Composer } from "./composer.tsx";

interface CommentThreadProps {
  place: CommentPlace;
  thread: Thread;
  nameOf: (id: string) => string;
  /** Where it stands, in words; with a way there. */
  spot: { readonly words: string; readonly go?: () => void } | null;
  /** The address leads here. */
  isTarget: boolean;
  /** Why the reader may not comment here; null: they may. */
  denial: string | null;
}

/** One thread: what was said, an answer, and whether it is settled. */
export function CommentThread({
  place,
  thread,
  nameOf,
  spot,
  isTarget,
  denial,
}: CommentThreadProps) {
  const { t, i18n } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const explain = useFailureSentence();
  const [isAnswering, setAnswering] = useState(false);
  const onSuccess = () => queries.invalidateQueries(api.comment.pathFilter());
  const resolve = useMutation(api.comment.resolve.mutationOptions({ onSuccess }));
  const reopen = useMutation(api.comment.reopen.mutationOptions({ onSuccess }));
  const remove = useMutation(api.comment.remove.mutationOptions({ onSuccess }));
  const restore = useMutation(api.comment.restore.mutationOptions({ onSuccess }));
  const failed = [resolve, reopen, remove, restore].find(({ isError }) => isError);
  const first = thread.comments[0];

  const takeAway = (commentId: string) =>
    remove.mutate(
      { place, commentId },
      {
        onSuccess: () =>
          toasts.show({
            text: t("comment.removed"),
            undo: () => restore.mutate({ place, commentId }),
          }),
      },
    );

  return (
    <article
      id={`thread-${thread.id}`}
      className={classes["thread"]}
      data-target={isTarget || undefined}
      tabIndex={-1}
      aria-label={t("comment.threadBy", { name: first?.by.name ?? "" })}
    >
      {spot === null ? null : spot.go === undefined ? (
        <p className={classes["spot"]}>{spot.words}</p>
      ) : (
        <button type="button" className={`link ${classes["spot"] ?? ""}`} onClick={spot.go}>
          {spot.words}
        </button>
      )}
      <ol>
        {thread.comments.map((comment) => (
          <li key={comment.id} className={classes["comment"]}>
            <p className={classes["who"]}>
              <b>{comment.by.name}</b>
              <time dateTime={comment.at}>{formatInstant(comment.at, i18n.language)}</time>
              {comment.isMine && !comment.isRemoved && denial === null ? (
                <button type="button" className="link" onClick={() => takeAway(comment.id)}>
                  {t("comment.remove")}
                </button>
              ) : null}
            </p>
            {comment.isRemoved ? (
              <p className="quiet">{t("comment.wasRemoved")}</p>
            ) : (
              <CommentBody body={comment.body} nameOf={nameOf} />
            )}
          </li>
        ))}
      </ol>
      {thread.resolved === null ? null : (
        <p className={classes["settled"]}>
          {t("comment.resolvedBy", {
            name: thread.resolved.by,
            at: formatInstant(thread.resolved.at, i18n.language),
          })}
        </p>
      )}
      {denial !== null ? null : isAnswering ? (
        <Composer
          place={place}
          spot={null}
          threadId={thread.id}
          label={t("comment.answerLabel")}
          act={t("comment.answer")}
          autoFocus
          onSent={() => setAnswering(false)}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className={classes["acts"]}>
          <Button onClick={() => setAnswering(true)}>{t("comment.answer")}</Button>
          {thread.resolved === null ? (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => resolve.mutate({ place, threadId: thread.id })}
            >
              {t("comment.resolve")}
            </Button>
          ) : (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => reopen.mutate({ place, threadId: thread.id })}
            >
              {t("comment.reopen")}
            </Button>
          )}
        </div>
      )}
      <p role="alert" className={classes["problem"]}>
        {failed === undefined ? null : explain(failed.error)}
      </p>
    </article>
  );
}
