import {
  IconArchive,
  IconArchiveOff,
  IconArrowsExchange,
  IconCalendarTime,
  IconTags,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { GatedButton } from "../../../shared/gated-button.tsx";
import type { PlatformFilter } from "../list-address.ts";
import classes from "./bulk-bar.module.css";
import { countOf, type Picked, selectionOf } from "./picked.ts";
import { useBringBack } from "./use-bring-back.ts";

// Dialogs are not part of the first load.
const ArchiveDialog = lazy(() => import("./archive-dialog.tsx"));
const GroupDialog = lazy(() => import("./group-dialog.tsx"));
const ReviewDialog = lazy(() => import("./review-dialog.tsx"));

interface BulkBarProps {
  picked: Picked;
  filter: PlatformFilter;
  matching: number;
  pickAll: () => void;
  clear: () => void;
}

/** Whether all that is ticked may be touched is known to the server only. */
const somewhere = { kind: "somewhere" } as const;

type Act = "group" | "review" | "archive";

/** Takes the pager's place while something is ticked: how much that is, how to make it all, and what to do with it. */
export function BulkBar({ picked, filter, matching, pickAll, clear }: BulkBarProps) {
  const { t, i18n } = useTranslation("platform");
  const [act, setAct] = useState<Act>();
  const bringBack = useBringBack();
  const number = new Intl.NumberFormat(i18n.language);
  const count = countOf(picked, matching);
  const selection = selectionOf(picked, filter, matching);
  const dialog = { selection, count, onClose: () => setAct(undefined), onDone: clear };
  const isArchive = filter.archived === "only";

  return (
    <section className={classes["bar"]} aria-label={t("bulk.title")}>
      <b role="status">{t("bulk.picked", { count, number: number.format(count) })}</b>
      {picked.all || matching <= count ? null : (
        <button type="button" className="link" onClick={pickAll}>
          {t("bulk.all", { count: matching, number: number.format(matching) })}
        </button>
      )}
      <div className={classes["acts"]}>
        <GatedButton
          act="administer"
          target={{ kind: "everywhere" }}
          leftSection={<IconTags size={16} stroke={1.6} aria-hidden />}
          onClick={() => setAct("group")}
        >
          {t("bulk.group")}
        </GatedButton>
        <GatedButton
          act="edit"
          target={somewhere}
          leftSection={<IconCalendarTime size={16} stroke={1.6} aria-hidden />}
          onClick={() => setAct("review")}
        >
          {t("bulk.review")}
        </GatedButton>
        {isArchive ? null : (
          <GatedButton
            act="edit"
            target={somewhere}
            to="/move-platforms"
            state={{ selection }}
            leftSection={<IconArrowsExchange size={16} stroke={1.6} aria-hidden />}
          >
            {t("bulk.move")}
          </GatedButton>
        )}
        {isArchive ? (
          <GatedButton
            act="publish"
            target={somewhere}
            leftSection={<IconArchiveOff size={16} stroke={1.6} aria-hidden />}
            loading={bringBack.isSending}
            onClick={() =>
              void bringBack.send(selection).then((done) => (done ? clear() : undefined))
            }
          >
            {t("archive.bringBack")}
          </GatedButton>
        ) : (
          <GatedButton
            act="publish"
            target={somewhere}
            leftSection={<IconArchive size={16} stroke={1.6} aria-hidden />}
            onClick={() => setAct("archive")}
          >
            {t("bulk.archive")}
          </GatedButton>
        )}
      </div>
      {bringBack.problem === undefined ? null : (
        <span className={classes["problem"]} role="alert">
          {bringBack.problem}
        </span>
      )}
      <button type="button" className={`link ${classes["clear"] ?? ""}`} onClick={clear}>
        {t("bulk.clear")} <kbd>Esc</kbd>
      </button>
      <Suspense>
        {act === "group" ? <GroupDialog {...dialog} /> : null}
        {act === "review" ? <ReviewDialog {...dialog} /> : null}
        {act === "archive" ? <ArchiveDialog {...dialog} /> : null}
      </Suspense>
    </section>
  );
}
