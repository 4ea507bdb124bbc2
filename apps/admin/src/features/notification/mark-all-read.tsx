import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useApi } from "../../shared/api.ts";

/** Marks everything as read that was there when this was drawn: what comes meanwhile stays unread. */
export function MarkAllRead({ newest }: { newest: string | undefined }) {
  const { t } = useTranslation("notification");
  const api = useApi();
  const queries = useQueryClient();
  const unread = useQuery(api.notification.unreadCount.queryOptions());
  const markAll = useMutation(
    api.notification.markAllRead.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.notification.pathFilter()),
    }),
  );
  if (newest === undefined || (unread.data?.count ?? 0) === 0) return null;
  return (
    <Button loading={markAll.isPending} onClick={() => markAll.mutate({ upTo: newest })}>
      {t("markAllRead")}
    </Button>
  );
}
