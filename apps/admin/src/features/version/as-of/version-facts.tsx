import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ApiOutputs } from "../../../shared/api.ts";
import { Hash } from "../../../shared/hash.tsx";
import { State } from "../../../shared/state.tsx";
import { formatUtc } from "../../../shared/time.ts";
import { VersionApproval } from "../../../shared/version-approval.tsx";
import classes from "./as-of.module.css";
import { instantInAddress } from "./as-of-instant.ts";
import { StoredFiles } from "./stored-files.tsx";

type AsOf = ApiOutputs["version"]["asOf"];

interface VersionFactsProps {
  live: NonNullable<AsOf["live"]>;
  periods: AsOf["periods"];
  slug: string;
  locale: string;
  query: URLSearchParams;
}

/** Which version it was: from when to when, by whom and why, made from what, and every hash that proves it. */
export function VersionFacts({ live, periods, slug, locale, query }: VersionFactsProps) {
  const { t, i18n } = useTranslation("version");
  const { t: shared } = useTranslation("shared");
  const at = periods.findIndex(({ number }) => number === live.number);
  const when = (instant: string) => formatUtc(new Date(instant), i18n.language);

  return (
    <aside className={classes["facts"]} aria-label={t("asOf.facts")}>
      <h2>
        {t("asOf.version", { number: live.number })}{" "}
        <State is={live.until === null ? "live" : "superseded"} />
      </h2>
      <dl>
        <Fact name={t("asOf.from")}>{when(live.effectiveAt)}</Fact>
        <Fact name={t("asOf.until")}>
          {live.until === null ? t("asOf.stillLive") : when(live.until)}
        </Fact>
        <Fact name={t("asOf.publishedBy")}>{live.by}</Fact>
        <Fact name={t("asOf.publishedAt")}>{when(live.publishedAt)}</Fact>
        {live.approvedBy.length === 0 && live.emergency === null ? null : (
          <Fact name={t("asOf.approval")}>
            <VersionApproval {...live} />
          </Fact>
        )}
        <Fact name={t("history.kind")}>{shared(`kind.${live.kind}`)}</Fact>
        <Fact name={t("history.note")}>
          {live.note === "" ? <span className="quiet">{t("history.noNote")}</span> : live.note}
        </Fact>
        <Fact name={t("asOf.base")}>
          <Link className="link" to={`/bases/${live.base.key}/history`}>
            {t("asOf.baseVersion", { name: live.base.name, number: live.base.number })}
          </Link>
        </Fact>
        <Fact name={t("asOf.address")}>
          <bdi>{live.platform.url}</bdi>
        </Fact>
      </dl>
      <nav className={classes["neighbours"]} aria-label={t("asOf.neighbours")}>
        <Neighbour period={periods[at - 1]} word="previous" query={query} />
        <Neighbour period={periods[at + 1]} word="next" query={query} />
      </nav>
      <h3>{t("asOf.hashes")}</h3>
      <dl>
        <Fact name={t("asOf.hash.version")}>
          <Hash value={live.versionHash} />
        </Fact>
        <Fact name={t("asOf.hash.content")}>
          <Hash value={live.contentHash} />
        </Fact>
        <Fact name={t("asOf.hash.leaf")}>
          <Hash value={live.leafHash} />
        </Fact>
        {live.page === null ? null : (
          <>
            <Fact name={t("asOf.hash.document")}>
              <Hash value={live.page.documentHash} />
            </Fact>
            <Fact name={t("asOf.hash.visibleText")}>
              <Hash value={live.page.visibleTextHash} />
            </Fact>
          </>
        )}
        <Fact name={t("asOf.renderer")}>{live.renderer}</Fact>
      </dl>
      {live.page === null ? null : (
        <StoredFiles files={live.page.files} name={`${slug}-${locale}-v${live.number}`} />
      )}
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Neighbour({
  period,
  word,
  query,
}: {
  period: AsOf["periods"][number] | undefined;
  word: "previous" | "next";
  query: URLSearchParams;
}) {
  const { t } = useTranslation("version");
  if (period === undefined) return null;
  const next = new URLSearchParams(query);
  next.set("at", instantInAddress(period.from));
  return (
    <Link className="link" to={{ search: next.toString() }} replace>
      {t(`asOf.${word}`, { number: period.number })}
    </Link>
  );
}
