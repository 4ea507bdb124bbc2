import { ActionIcon, Popover } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { useApi } from "../shared/api.ts";
import { SkeletonRows } from "../shared/skeleton-rows.tsx";
import classes from "./bell.module.css";

// What is behind the bell is not part of the first load.
const NotificationPanel = lazy(() => import("../features/notification/notification-panel.tsx"));

/** How long a person who looks on waits at most to be told. */
const lookAgainAfter = 30_000;

/** How much the reader has not read, and the newest of it. */
export function Bell({ atSide = false }: { atSide?: boolean }) {
  const { t } = useTranslation("app");
  const api = useApi();
  const [isOpen, setOpen] = useState(false);
  const unread = useQuery(
    api.notification.unreadCount.queryOptions(undefined, { refetchInterval: lookAgainAfter }),
  );
  const count = unread.data?.count ?? 0;
  const shown = count > 99 ? "99+" : String(count);

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position={atSide ? "right-end" : "bottom-end"}
      width={380}
      shadow="md"
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <ActionIcon
          className={classes["bell"] ?? ""}
          aria-label={count === 0 ? t("bell.none") : t("bell.count", { count, shown })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconBell size={16} stroke={1.6} aria-hidden />
          {count === 0 ? null : (
            <span className={classes["count"]} aria-hidden>
              {shown}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes["panel"] ?? ""} aria-label={t("bell.none")}>
        <Suspense fallback={<SkeletonRows rows={4} height={64} />}>
          <NotificationPanel onLeave={() => setOpen(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
