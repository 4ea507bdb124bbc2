import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { formatDay } from "../../shared/time.ts";
import { useBringBack } from "./bulk/use-bring-back.ts";
import classes from "./platform-page.module.css";
import side from "./side-form.module.css";

const ArchiveDialog = lazy(() => import("./bulk/archive-dialog.tsx"));

type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;

/** The way to take a platform out of use. */
export function ArchiveForm({ platform }: { platform: Platform }) {
  const { t } = useTranslation("platform");
  const [asking, setAsking] = useState(false);
  if (platform.archived !== null) return null;
  return (
    <section className={side["part"]}>
      <h2>{t("archive.heading")}</h2>
      <p className="second">{t("archive.intro")}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t("archive.open")}</Button>
      </div>
      <Suspense>
        {asking ? (
          <ArchiveDialog
            selection={{ ids: [platform.id] }}
            count={1}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}

/** Says that a platform is archived, since when, by whom and why, and brings it back; nothing where it is in use. */
export function ArchivedNotice({ platform }: { platform: Platform }) {
  const { t, i18n } = useTranslation("platform");
  const bringBack = useBringBack();
  const { archived } = platform;
  if (archived === null) return null;
  const day = formatDay(archived.since, i18n.language);
  return (
    <div className={classes["notice"]}>
      <p>
        {t(`archive.isArchived.${archived.page}`, { day, by: archived.by })}{" "}
        {archived.reason === "" ? null : <q>{archived.reason}</q>}
      </p>
      <Button
        loading={bringBack.isSending}
        onClick={() => void bringBack.send({ ids: [platform.id] })}
      >
        {t("archive.bringBack")}
      </Button>
      {bringBack.problem === undefined ? null : <p role="alert">{bringBack.problem}</p>}
    </div>
  );
}
