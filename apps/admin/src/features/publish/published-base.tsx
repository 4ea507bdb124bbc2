import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { PageBar } from "../../shared/page-bar.tsx";
import classes from "./publish.module.css";

interface PublishedBaseProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  number: number;
  reach: ApiOutputs["reach"]["ofDraft"] | undefined;
  settled: Extract<ApiOutputs["basePolicy"]["publish"], { ok: true }>["settled"];
}

/** The base version is out; the platforms it concerns are drafts now, to be published one by one. */
export function PublishedBase({ base, number, reach, settled }: PublishedBaseProps) {
  const { t } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  const open = Math.max(0, (reach?.conflicts ?? 0) - (settled?.settled ?? 0));
  return (
    <>
      <PageBar
        title={t("delivery.title", { number })}
        crumbs={[
          { to: "/bases", label: shared("nouns.bases") },
          { to: `/bases/${base.key}`, label: base.name },
        ]}
      />
      <div className={classes["done"]}>
        <p className={classes["reach"]} role="status">
          {t("baseDone", { number, name: base.name, count: reach?.platforms ?? 0 })}
        </p>
        {settled === null || settled.settled === 0 ? null : (
          <p>{t("conflicts.settled", { count: settled.settled })}</p>
        )}
        {open === 0 ? null : (
          <p>
            {t("conflicts.open", { count: open })}{" "}
            <Link className="link" to={`/bases/${base.key}/conflicts`}>
              {t("conflicts.goDecide")}
            </Link>
          </p>
        )}
        <Button
          component={Link}
          to={`/platforms?base=${base.key}&state=draft`}
          variant="filled"
          size="lg"
        >
          {t("toDrafts")}
        </Button>
        <Link className="link" to={`/bases/${base.key}/submit`}>
          {t("many.open")}
        </Link>
        <Link className="link" to={`/bases/${base.key}`}>
          {t("delivery.back", { name: base.name })}
        </Link>
      </div>
    </>
  );
}
