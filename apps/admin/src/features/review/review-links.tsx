import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { compareWithin } from "../../shared/compare-address.ts";
import { subjectPath } from "./subject-path.ts";

/** The ways on from a review: look at the draft, compare it whole, mend it, publish it once it is approved. */
export function ReviewLinks({ review }: { review: ApiOutputs["review"]["byId"] }) {
  const { t } = useTranslation("review");
  const [subject] = review.subjects;
  if (subject === undefined) return null;
  const path = subjectPath(subject);
  const isOpen = review.outcome === null;
  const isOne = review.subjects.length + review.hidden === 1;
  const isReady = isOpen && review.state === "approved" && !subject.isMoved;
  return (
    <>
      {isOpen && isOne && subject.comparedWith !== null ? (
        <Button component={Link} to={compareWithin(path, subject.comparedWith, "draft")}>
          {t("links.compare", { number: subject.comparedWith })}
        </Button>
      ) : null}
      <Button component={Link} to={`${path}/edit?view=preview`}>
        {t("links.preview")}
      </Button>
      {isOpen && isOne && review.isMine ? (
        <Button component={Link} to={`${path}/edit`}>
          {t("links.edit")}
        </Button>
      ) : null}
      {isReady ? (
        <Button
          component={Link}
          to={isOne ? `${path}/publish` : "/platforms?state=approved"}
          variant="filled"
        >
          {isOne ? t("links.publish") : t("links.publishMany")}
        </Button>
      ) : null}
    </>
  );
}
