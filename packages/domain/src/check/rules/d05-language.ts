import type { ResolvedPolicy } from "../../policy/resolve.ts";
import { parseProse } from "../../prose/parse-prose.ts";
import type { Inline, Prose } from "../../prose/prose.ts";
import { splitPlaceholders } from "../../prose/placeholder.ts";
import type { DetectLanguage, Found } from "../finding.ts";
import { otherLanguage } from "../function-words.ts";
import { type PolicyText, policyTexts } from "../policy-text.ts";

/** Shorter texts say too little about their language. */
const fewestLetters = 12;
/** Under this, detectors guess; only a function word of another language counts. */
const fewestLettersToDetect = 40;

/**
 * D5: a text is written in its locale's language. Names, links and placeholders are left out; short cells are held
 * against a list of function words. Rests on GDPR 12(1), "intelligible".
 */
export function findOtherLanguages(
  policy: ResolvedPolicy,
  detectLanguage: DetectLanguage,
): Found[] {
  const names = new Set(
    policy.cookies.flatMap((cookie) => [...cookie.names, cookie.provider?.name ?? ""]),
  );
  return policyTexts(policy).flatMap((text): Found[] => {
    const found = findOther(text, names, detectLanguage);
    return found === null
      ? []
      : [{ rule: "D5", code: "other_language", place: text.place, ...found }];
  });
}

function findOther(text: PolicyText, names: ReadonlySet<string>, detectLanguage: DetectLanguage) {
  const { locale } = text.place;
  for (const passage of passagesOf(text, names)) {
    const letters = passage.match(/\p{L}/gu)?.length ?? 0;
    if (letters < fewestLetters) continue;

    const foreign = otherLanguage(passage, locale);
    if (foreign !== null) return { looksLike: foreign.language, evidence: passage };
    const detected = letters < fewestLettersToDetect ? null : detectLanguage(passage);
    if (detected !== null && detected !== new Intl.Locale(locale).language) {
      return { looksLike: detected, evidence: passage };
    }
  }
  return null;
}

/** A text block by block, without what belongs to no language. */
function passagesOf({ text, markdown }: PolicyText, names: ReadonlySet<string>): string[] {
  const parsed = markdown ? parseProse(text) : null;
  const blocks =
    parsed?.ok === true ? blockWords(parsed.prose) : [wordsIn(splitPlaceholders(text))];
  return blocks.map((block) =>
    block
      .split(/\s+/u)
      .filter((word) => !names.has(word.replaceAll(/^[("“«]+|[)"”».,;:]+$/gu, "")))
      .join(" "),
  );
}

function blockWords(prose: Prose): string[] {
  return prose.flatMap((block) =>
    block.type === "list" ? block.items.flatMap(blockWords) : [wordsIn(block.content)],
  );
}

function wordsIn(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case "text":
          return inline.text.replaceAll(/https?:\/\/\S+/gu, " ");
        case "emphasis":
        case "strong":
          return wordsIn(inline.content);
        case "code":
        case "placeholder":
        case "link":
        case "break":
          return " ";
      }
    })
    .join("");
}
