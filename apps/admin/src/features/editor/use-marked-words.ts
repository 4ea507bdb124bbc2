import { isSamePart } from "@cookiedesk/domain/policy/policy-field";

import { useEditor } from "./editor-context.ts";
import type { EditorField } from "./saving/field-key.ts";

/** The words of a field that a finding names, as they stand in it. */
export function useMarkedWords({ part, field, locale }: EditorField): string[] {
  const { findings } = useEditor().view;
  return findings
    .filter(
      ({ place }) =>
        isSamePart(place.part, part) &&
        place.field === field &&
        (place.locale ?? locale) === locale,
    )
    .flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
}
