import { renderSample } from "@cookiedesk/render/render-draft";
import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../shared/api.ts";
import { Comments } from "../../shared/comments/comments.tsx";
import { compareAddress } from "../../shared/compare-address.ts";
import { Hash } from "../../shared/hash.tsx";
import { languageName } from "../../shared/language-name.ts";
import { PageBar } from "../../shared/page-bar.tsx";
import { formatDay } from "../../shared/time.ts";
import { ToastStack } from "../../shared/undo/toast-stack.tsx";
import classes from "./base-policy.module.css";
import { RestoreBase } from "./restore-base.tsx";

interface BaseVersionProps {
  base: NonNullable<ApiOutputs["basePolicy"]["byKey"]>;
  version: ApiOutputs["basePolicy"]["openVersion"];
  showLocale: (locale: string) => void;
  /** The thread that a notification leads to. */
  thread: string | null;
}

/** The version as a platform shows it that says nothing of its own; at the side what it is, and the way back to it. */
export function BaseVersion({ base, version, showLocale, thread }: BaseVersionProps) {
  const { t, i18n } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const { number, document } = version;
  const language = languageName(document.locale, i18n.language);
  const side = { kind: "base", key: base.key } as const;

  return (
    <ToastStack>
      <PageBar
        title={t("page.versionNumber", { number })}
        crumbs={[
          { to: "/bases", label: t("list.title") },
          { to: `/bases/${base.key}`, label: base.name },
        ]}
        beside={
          <NativeSelect
            aria-label={t("version.language")}
            data={version.locales.map((locale) => ({
              value: locale,
              label: languageName(locale, i18n.language),
            }))}
            value={document.locale}
            onChange={(event) => showLocale(event.currentTarget.value)}
          />
        }
        acts={
          <Button
            component={Link}
            to={compareAddress({ ...side, at: number }, { ...side, at: "draft" })}
          >
            {t("versions.compare")}
          </Button>
        }
      />
      <div className={classes["columns"]}>
        <div className={classes["page"]}>
          <iframe
            title={t("version.frame", { number, language })}
            // No script, no form, no way out; the own origin only lets it load the page's fonts.
            sandbox="allow-same-origin"
            srcDoc={renderSample(document, version.platform)}
          />
        </div>
        <div className={classes["side"]}>
          <dl className={classes["facts"]}>
            <dt>{t("version.published")}</dt>
            <dd>
              {t("version.by", {
                day: formatDay(version.publishedAt, i18n.language),
                by: version.by,
              })}
            </dd>
            <dt>{t("versions.kind")}</dt>
            <dd>{shared(`kind.${version.kind}`)}</dd>
            <dt>{t("versions.note")}</dt>
            <dd>{version.note === "" ? shared("none") : version.note}</dd>
            <dt>{t("version.hash")}</dt>
            <dd>
              <Hash value={version.contentHash} />
            </dd>
          </dl>
          <p className="second">{t("version.example", { host: version.platform.url })}</p>
          <RestoreBase base={base} number={number} />
          <section aria-label={t("version.comments")}>
            <h2>{t("version.comments")}</h2>
            <Comments
              place={{ kind: "version", subject: { kind: "base", id: base.id }, number }}
              target={thread}
            />
          </section>
        </div>
      </div>
    </ToastStack>
  );
}
