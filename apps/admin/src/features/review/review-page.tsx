import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { Hash } from "../../shared/hash.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { reviewStateName } from "../../shared/review-state.ts";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { State } from "../../shared/state.tsx";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import { ReviewLinks } from "./review-links.tsx";
import { reviewName } from "./review-name.ts";
import { ReviewSheet } from "./review-sheet.tsx";
import { ReviewSide } from "./review-side.tsx";
import classes from "./review.module.css";

/** Others decide, comment and go on writing meanwhile. */
const lookAgainAfter = 30_000;

/** `/reviews/:id`: what deciding on a review needs, and the acts. */
export function Component() {
  const { id = "" } = useParams();
  const api = useApi();
  const review = useQuery(
    api.review.byId.queryOptions({ reviewId: id }, { refetchInterval: lookAgainAfter }),
  );

  if (review.isPending) return <SkeletonRows rows={12} />;
  if (review.isError) return <Failure error={review.error} retry={() => void review.refetch()} />;
  return (
    <ToastStack key={id}>
      <ReviewPage review={review.data} />
    </ToastStack>
  );
}

function ReviewPage({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t } = useTranslation("review");
  const [subject] = review.subjects;
  if (subject === undefined) return null;
  return (
    <>
      <PageBar
        title={reviewName(t, { subject, drafts: review.subjects.length + review.hidden })}
        crumbs={[{ to: "/reviews", label: t("list.title") }]}
        beside={
          <>
            <State is={reviewStateName(review)} />
            <span className="quiet">
              {t("approvals.content")} <Hash value={review.contentHash} />
            </span>
          </>
        }
        acts={<ReviewLinks review={review} />}
      />
      <div className={classes["columns"]}>
        <ReviewSheet review={review} />
        <ReviewSide review={review} />
      </div>
    </>
  );
}
