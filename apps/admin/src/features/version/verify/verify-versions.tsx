import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useFailureSentence } from "../../../shared/failure.tsx";
import { Hash } from "../../../shared/hash.tsx";
import { languageName } from "../../../shared/language-name.ts";
import { State } from "../../../shared/state.tsx";
import { useVerification, type VerifiedVersion } from "./use-verification.ts";
import classes from "./verify.module.css";

/** Looks at every published version on demand: all proved, or which one is damaged, and where. */
export function VerifyVersions({ platformId, total }: { platformId: string; total: number }) {
  const { t } = useTranslation("version");
  const failureSentence = useFailureSentence();
  const { verification: progress, verify } = useVerification(platformId);
  const damaged = progress?.versions.filter(({ problems }) => problems.length > 0) ?? [];
  const files = progress?.versions.reduce((sum, version) => sum + version.files, 0) ?? 0;

  return (
    <section className={classes["verify"]} aria-label={t("verify.title")}>
      <Button loading={progress?.isRunning ?? false} onClick={() => void verify()}>
        {t("verify.act", { count: total })}
      </Button>
      <div role="status">
        {progress?.isRunning === true ? (
          <progress max={total} value={progress.versions.length} aria-label={t("verify.title")} />
        ) : null}
        {progress === null ? (
          <span className="quiet">{t("verify.hint")}</span>
        ) : progress.isRunning ? (
          t("verify.progress", { done: progress.versions.length, total })
        ) : progress.fault === undefined && damaged.length === 0 ? (
          <>
            <State is="intact" /> {t("verify.all", { count: progress.versions.length, files })}
          </>
        ) : progress.fault === undefined ? (
          <>
            <State is="damaged" /> {t("verify.damaged", { count: damaged.length })}
          </>
        ) : (
          failureSentence(progress.fault)
        )}
      </div>
      <ul>
        {damaged.map((version) => (
          <li key={version.number}>
            <b>{t("asOf.version", { number: version.number })}</b>
            <ProblemLines problems={version.problems} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemLines({ problems }: { problems: VerifiedVersion["problems"] }) {
  const { t, i18n } = useTranslation("version");
  return (
    <ul>
      {problems.map(({ what, state, locale, format, hash }) => (
        <li key={`${what} ${locale ?? ""} ${format ?? ""} ${hash ?? ""}`}>
          {t(`verify.what.${what}`)}
          {locale === null ? null : `, ${languageName(locale, i18n.language)}`}
          {format === null ? null : <code> {format}</code>}: {t(`verify.state.${state}`)}{" "}
          {hash === null ? null : <Hash value={hash} />}
        </li>
      ))}
    </ul>
  );
}
