import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { partName } from "../../../shared/field-name.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";

type Preview = ApiOutputs["platform"]["previewFacts"];
type Part = Preview["appearing"][number];

interface FactsPreviewProps {
  /** What the chosen facts do; undefined while that is looked up. */
  preview: Preview | undefined;
  error: unknown;
  locale: string;
}

/** In words, before anything is saved: which rows and sections the chosen facts show, and which they take away. */
export function FactsPreview({ preview, error, locale }: FactsPreviewProps) {
  const { t } = useTranslation("platform");
  const failureSentence = useFailureSentence();
  const sentences = useSentences(locale);
  if (error != null) return <p role="alert">{failureSentence(error)}</p>;
  return (
    <div role="status" aria-busy={preview === undefined}>
      {preview === undefined ? (
        <p className="second">{t("facts.looking")}</p>
      ) : (
        sentences(preview).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
    </div>
  );
}

function useSentences(locale: string): (preview: Preview) => string[] {
  const { t, i18n } = useTranslation("platform");
  const { t: shared } = useTranslation("shared");
  const nameOf = (part: Part) =>
    part.kind === "cookie"
      ? part.names.join(", ")
      : (part.heading[locale] ?? Object.values(part.heading)[0] ?? partName(shared, part));

  return ({ appearing, going }) => {
    const told = [
      ["showsRows", appearing, "cookie"],
      ["showsSections", appearing, "section"],
      ["takesRows", going, "cookie"],
      ["takesSections", going, "section"],
    ] as const;
    const sentences = told.flatMap(([sentence, parts, kind]) => {
      const names = parts.filter((part) => part.kind === kind).map(nameOf);
      const list = new Intl.ListFormat(i18n.language, { type: "unit" }).format(names);
      return names.length === 0 ? [] : [t(`facts.${sentence}`, { count: names.length, list })];
    });
    return sentences.length === 0 ? [t("facts.nothing")] : sentences;
  };
}
