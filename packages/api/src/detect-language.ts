import type { DetectLanguage } from "@cookiedesk/domain/check/finding";
import { eld } from "eld";

/** Texts are checked again and again while one of them is edited. */
const keptAnswers = 5000;

/** Loads the detector, which takes about half a second. It answers only where it is sure. */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  if (!("load" in eld)) throw new Error("the language detector has no loader");
  await eld.load("medium");
  const answers = new Map<string, string | null>();
  return (text) => {
    const kept = answers.get(text);
    if (kept !== undefined) return kept;
    const result = eld.detect(text);
    const answer = result.language !== "" && result.isReliable() ? result.language : null;
    if (answers.size >= keptAnswers) answers.delete(answers.keys().next().value ?? text);
    answers.set(text, answer);
    return answer;
  };
}
