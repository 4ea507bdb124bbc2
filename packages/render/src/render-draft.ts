import type { PublicFacts } from "@cookiedesk/domain/platform/platform";
import { direction } from "@cookiedesk/domain/locale";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";

import { renderPolicyPage } from "./policy-page.ts";
import type { Reader } from "./reader.ts";
import { wordsFor } from "./words.ts";
import { en } from "./words/en.ts";

/**
 * The page as it would be published, marked as a draft: no number, no date, no hash.
 * Where the language has no words yet, the page's own are English; publishing refuses such a locale.
 */
export function renderDraft(document: PolicyDocument, platform: PublicFacts): string {
  return renderPolicyPage(document, readerOf(document, platform), null);
}

/** The page that a published base version makes for a platform which does nothing of its own: nobody's draft. */
export function renderSample(document: PolicyDocument, platform: PublicFacts): string {
  return renderPolicyPage(document, readerOf(document, platform), null, { isSample: true });
}

function readerOf({ locale }: PolicyDocument, platform: PublicFacts): Reader {
  return { locale, direction: direction(locale), words: wordsFor(locale) ?? en, platform };
}
