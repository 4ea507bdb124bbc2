import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";

export type Notification = ApiOutputs["notification"]["list"]["rows"][number];

/** A notification in one sentence. */
export function explainNotification(t: TFunction<"notification">, news: Notification): string {
  const facts = { by: news.by, what: nameOf(t, news) };
  switch (news.kind) {
    case "review_requested":
      return t("kind.review_requested", facts);
    case "review_assigned":
      return t("kind.review_assigned", facts);
    case "review_approved":
      return t("kind.review_approved", facts);
    case "changes_requested":
      return t("kind.changes_requested", facts);
    case "review_withdrawn":
      return t("kind.review_withdrawn", facts);
    case "review_published":
      return t("kind.review_published", facts);
    case "emergency_published":
      return t("kind.emergency_published", facts);
    case "mentioned":
      return t("kind.mentioned", facts);
    case "replied":
      return t("kind.replied", facts);
    case "commented":
      return t("kind.commented", facts);
  }
}

function nameOf(t: TFunction<"notification">, { platform, base, review, comment }: Notification) {
  const name = platform ?? base;
  if (name === null)
    return review === null ? t("something") : t("policies", { count: review.subjects });
  const number = comment?.versionNumber ?? null;
  return number === null ? name : t("version", { name, number });
}
