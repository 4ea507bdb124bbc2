import { Button } from "@mantine/core";
import { useShortcuts } from "@cookiedesk/ui/use-shortcuts";
import { IconEye, IconGitCompare, IconPencil } from "@tabler/icons-react";
import { type MouseEvent, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { compareWithin } from "../../shared/compare-address.ts";
import { Host } from "../../shared/host.tsx";
import { PageBar } from "../../shared/page-bar.tsx";
import { State } from "../../shared/state.tsx";
import { useEditor } from "./editor-context.ts";
import classes from "./editor-desk.module.css";
import { SaveChip } from "./save-chip.tsx";
import { whenSettled } from "./saving/when-settled.ts";
import { useAddress } from "./use-address.ts";

const icon = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** What is open, whether it is saved, and where it goes from here. */
export function EditorBar() {
  const { t } = useTranslation("editor");
  const { view, saver } = useEditor();
  const address = useAddress();
  const navigate = useNavigate();
  const isBase = view.subject.kind === "base";
  const place = isBase ? `/bases/${view.slug}` : `/platforms/${view.slug}`;
  const isLive = view.live !== null && view.live.contentHash === view.contentHash;
  const isUndecided = useSyncExternalStore(
    saver.subscribe,
    () => saver.summary().state === "conflict",
  );
  const publishWords = isBase
    ? t("bar.publishBase", { number: view.nextNumber })
    : t("bar.publish", { number: view.nextNumber, slug: view.slug });

  /** What is published is what was written: the plan is made once everything typed has arrived. */
  async function goToPublish() {
    await whenSettled(saver);
    if (saver.summary().state !== "conflict") void navigate(`${place}/publish`);
  }

  useShortcuts({
    "mod+s": () => saver.saveNow(),
    "mod+Enter": () => void goToPublish(),
  });

  return (
    <PageBar
      title={view.name}
      crumbs={[
        isBase
          ? { to: "/bases", label: t("bar.bases") }
          : { to: "/platforms", label: t("bar.platforms") },
      ]}
      beside={
        <>
          <Link className={classes["host"]} to={place}>
            {view.url === null ? t("bar.toBase") : <Host url={view.url} />}
          </Link>
          <State is={isLive ? "live" : "draft"} />
          <SaveChip />
        </>
      }
      acts={
        <>
          <Button
            variant="subtle"
            color="gray"
            aria-pressed={address.isPreview}
            leftSection={address.isPreview ? <IconPencil {...icon} /> : <IconEye {...icon} />}
            onClick={() => address.setPreview(!address.isPreview)}
          >
            {address.isPreview ? t("bar.write") : t("bar.preview")}
          </Button>
          {view.live === null ? null : (
            <Button
              component={Link}
              to={compareWithin(place, view.live.number, "draft")}
              leftSection={<IconGitCompare {...icon} />}
            >
              {t(isBase ? "bar.compareBase" : "bar.compare", { number: view.live.number })}
            </Button>
          )}
          {isUndecided ? (
            <>
              <span id="undecided" className="second">
                {t("bar.undecided")}
              </span>
              <Button disabled aria-describedby="undecided">
                {publishWords}
              </Button>
            </>
          ) : (
            <Button
              component={Link}
              variant="filled"
              to={`${place}/publish`}
              onClick={(event: MouseEvent<HTMLAnchorElement>) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                void goToPublish();
              }}
            >
              {publishWords}
            </Button>
          )}
        </>
      }
    />
  );
}
