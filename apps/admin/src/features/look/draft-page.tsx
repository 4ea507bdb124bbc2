import type { PublicFacts } from "@cookiedesk/domain/platform/platform";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import { renderDraft } from "@cookiedesk/render/render-draft";
import { useComputedColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { inScheme } from "../../shared/in-scheme.ts";
import { ownLanguageName } from "../../shared/language-name.ts";

/** The page of one language by the renderer that publishes it, at the width of the window. */
export function DraftPage({
  document,
  platform,
}: {
  document: PolicyDocument;
  platform: PublicFacts;
}) {
  const { t } = useTranslation("look");
  const scheme = useComputedColorScheme();
  return (
    <iframe
      title={t("frame", { language: ownLanguageName(document.locale) })}
      // No script, no form, no way out; the own origin only lets it load the page's fonts.
      sandbox="allow-same-origin"
      srcDoc={inScheme(renderDraft(document, platform), scheme)}
    />
  );
}
