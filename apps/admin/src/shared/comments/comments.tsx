import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../api.ts";
import { explainDenial } from "../explain-denial.ts";
import { Failure } from "../failure.tsx";
import { SkeletonRows } from "../skeleton-rows.tsx";
import type { CommentPlace, CommentSpot, ShownSpot, Thread } from "./comment-place.ts";
import { spotName } from "./comment-place.ts";
import { CommentThread } from "./comment-thread.tsx";
import classes from "./comments.module.css";
import { Composer } from "./composer.tsx";

/** Others write meanwhile. */
const lookAgainAfter = 30_000;

interface CommentsProps {
  place: CommentPlace;
  /** What a new thread is about; null: all of it. */
  spot?: CommentSpot | null;
  /** Where in the draft something stands, in words. */
  describeSpot?: (spot: ShownSpot) => string;
  onGo?: (spot: ShownSpot) => void;
  /** The thread that the address leads to. */
  target?: string | null;
}

/** The threads on a place and a field to begin one. Wrap it in a `ToastStack`, so that a removal can be taken back. */
export function Comments({ place, spot = null, describeSpot, onGo, target = null }: CommentsProps) {
  const { t } = useTranslation("shared");
  const api = useApi();
  const denial = useCommentDenial(place);
  const list = useQuery(
    api.comment.list.queryOptions(
      { place },
      { refetchInterval: lookAgainAfter, placeholderData: keepPreviousData },
    ),
  );
  const isLoaded = list.data !== undefined;

  // Synchronises the document's focus with the address, once the thread is there.
  useEffect(() => {
    if (target === null || !isLoaded) return;
    const element = document.getElementById(`thread-${target}`);
    element?.closest("details")?.setAttribute("open", "");
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  }, [target, isLoaded]);

  if (list.isError && !isLoaded)
    return <Failure error={list.error} retry={() => void list.refetch()} />;
  if (!isLoaded) return <SkeletonRows rows={4} height={64} />;

  const names = new Map(list.data.mentioned.map(({ id, name }) => [id, name]));
  const here = spotName(spot);
  const byNearness = list.data.threads.toSorted(
    (a, b) => Number(spotName(b.spot) === here) - Number(spotName(a.spot) === here),
  );
  const show = (thread: Thread) => (
    <CommentThread
      key={thread.id}
      place={place}
      thread={thread}
      nameOf={(id) => names.get(id) ?? id}
      spot={
        thread.spot === null || describeSpot === undefined
          ? null
          : wayTo(thread.spot, describeSpot, onGo)
      }
      isTarget={thread.id === target}
      denial={denial}
    />
  );
  const open = byNearness.filter(({ resolved }) => resolved === null);
  const settled = byNearness.filter(({ resolved }) => resolved !== null);

  return (
    <div className={classes["comments"]}>
      {denial !== null ? (
        <p className="second">{denial}</p>
      ) : (
        <Composer
          key={here}
          place={place}
          spot={spot}
          threadId={null}
          label={
            spot === null || describeSpot === undefined
              ? t("comment.label")
              : t("comment.labelOn", { spot: describeSpot(spot) })
          }
          act={t("comment.send")}
        />
      )}
      {list.data.threads.length === 0 ? <p className="second">{t("comment.none")}</p> : null}
      {open.map(show)}
      {settled.length === 0 ? null : (
        <details className={classes["resolved"]}>
          <summary>{t("comment.resolvedCount", { count: settled.length })}</summary>
          {settled.map(show)}
        </details>
      )}
    </div>
  );
}

function wayTo(
  spot: ShownSpot,
  describe: (spot: ShownSpot) => string,
  go: ((spot: ShownSpot) => void) | undefined,
) {
  const words = describe(spot);
  return go === undefined ? { words } : { words, go: () => go(spot) };
}

/** Why the reader may not comment here; null: they may, or it is not known yet and the server will say. */
function useCommentDenial(place: CommentPlace): string | null {
  const { t, i18n } = useTranslation("shared");
  const api = useApi();
  const asked =
    place.kind === "review"
      ? ({ kind: "somewhere" } as const)
      : place.subject.kind === "base"
        ? ({ kind: "everywhere" } as const)
        : ({ kind: "platform", platformId: place.subject.id } as const);
  const mine = useQuery(api.access.mine.queryOptions({ place: asked }, { staleTime: 60_000 }));
  const denial = mine.data?.comment ?? null;
  return denial === null ? null : explainDenial(t, denial, i18n.language);
}
