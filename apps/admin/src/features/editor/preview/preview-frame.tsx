import { localeSchema } from "@cookiedesk/domain/locale";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { renderDraft } from "@cookiedesk/render/render-draft";
import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import { useApi } from "../../../shared/api.ts";
import { EmptyState } from "../../../shared/empty-state.tsx";
import { Failure } from "../../../shared/failure.tsx";
import { languageName } from "../../../shared/language-name.ts";
import { SkeletonRows } from "../../../shared/skeleton-rows.tsx";
import { useEditor } from "../editor-context.ts";
import { inScheme } from "../../../shared/in-scheme.ts";
import { PreviewFacts } from "./preview-facts.tsx";
import classes from "./preview-frame.module.css";

const widths = ["390", "768", "1280"] as const;
const schemes = ["light", "dark"] as const;

/** The page as visitors would get it, by the renderer that publishes it; it follows each save. */
export function PreviewFrame() {
  const { t, i18n } = useTranslation("editor");
  const { subject, locale, view } = useEditor();
  const api = useApi();
  const [chosen, setWidth] = useState<string | null>(null);
  const [scheme, setScheme] = useState<(typeof schemes)[number]>("light");
  const [facts, setFacts] = useState<Facts>();
  const { ref, width: room } = useElementSize();
  const preview = useQuery(
    // Each edit has its own answer; the one before stays on screen until it is there.
    api.policy.preview.queryOptions(
      { subject, locale: localeSchema.parse(locale), ...(facts === undefined ? {} : { facts }) },
      { placeholderData: (before) => before },
    ),
  );
  // On a phone the page is seen as a phone shows it, until somebody asks otherwise.
  const width = chosen ?? (room > 0 && room < 600 ? "390" : "1280");
  const language = languageName(locale, i18n.language);
  const scale = room === 0 ? 1 : Math.min(1, (room - 32) / Number(width));

  return (
    <>
      <div className={classes["bar"]}>
        <SegmentedControl
          size="xs"
          aria-label={t("preview.width")}
          value={width}
          onChange={setWidth}
          data={widths.map((one) => ({ value: one, label: one }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t("preview.scheme")}
          value={scheme}
          onChange={(next) => setScheme(next === "dark" ? "dark" : "light")}
          data={schemes.map((one) => ({ value: one, label: t(`preview.${one}`) }))}
        />
        {subject.kind === "base" ? <PreviewFacts facts={facts} choose={setFacts} /> : null}
        <span className={classes["note"]}>{t("preview.note", { language })}</span>
      </div>
      <div className={classes["stage"]} ref={ref}>
        {preview.isError ? (
          <Failure error={preview.error} retry={() => void preview.refetch()} />
        ) : preview.isPending ? (
          <SkeletonRows rows={12} />
        ) : preview.data === null ? (
          <EmptyState
            title={t("preview.noneTitle")}
            text={t("preview.none", { name: view.base?.name ?? view.name })}
          />
        ) : (
          <div className={classes["page"]} style={{ inlineSize: Number(width) * scale }}>
            <iframe
              title={t("preview.frame", { language })}
              // No script, no form, no way out; the own origin only lets it load the page's fonts.
              sandbox="allow-same-origin"
              srcDoc={inScheme(renderDraft(preview.data.document, preview.data.platform), scheme)}
              style={{
                inlineSize: Number(width),
                blockSize: `calc(100% / ${scale})`,
                transform: `scale(${scale})`,
              }}
            />
          </div>
        )}
      </div>
    </>
  );
}
