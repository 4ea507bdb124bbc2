import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { Failure } from "../../shared/failure.tsx";
import { SkeletonRows } from "../../shared/skeleton-rows.tsx";
import { formatDay } from "../../shared/time.ts";
import { HomeRow } from "./home-row.tsx";
import { HomeSection } from "./home-section.tsx";

const shown = 6;

/** The reviews that wait for the reader, or that came back to them: the oldest first. */
export function HomeReviews({ filter }: { filter: "to_review" | "returned" }) {
  const { t, i18n } = useTranslation("home");
  const api = useApi();
  const list = useQuery(api.review.list.queryOptions({ filter, limit: shown }));
  if (list.isPending) return <SkeletonRows rows={3} height={36} />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const { counts, rows } = list.data;

  return (
    <HomeSection
      title={t(`${filter}.title`)}
      count={counts[filter]}
      to={`/reviews?show=${filter}`}
      none={t(`${filter}.none`)}
      isEmpty={rows.length === 0}
    >
      <ul>
        {rows.map((review) => (
          <HomeRow
            key={review.id}
            to={`/reviews/${review.id}`}
            what={nameOf(review, (count) => t("platforms", { count }))}
            more={
              filter === "to_review"
                ? [review.author.name, review.note].filter((text) => text !== "").join(": ")
                : review.note
            }
            end={
              <time dateTime={review.submittedAt}>
                {formatDay(review.submittedAt, i18n.language)}
              </time>
            }
          />
        ))}
      </ul>
    </HomeSection>
  );
}

type ReviewRow = ApiOutputs["review"]["list"]["rows"][number];

function nameOf({ subject, platforms }: ReviewRow, several: (count: number) => string): string {
  return subject.kind === "base" || platforms === 1 ? subject.name : several(platforms);
}
