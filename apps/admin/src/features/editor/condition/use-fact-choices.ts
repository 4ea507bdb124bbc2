import { askedFacts } from "@cookiedesk/domain/platform/asked-facts";
import { conditionSchema } from "@cookiedesk/domain/platform/condition";

import { type FactChoice, factChoices } from "../../../shared/fact-choices.ts";
import { useEditor } from "../editor-context.ts";

/** The facts that can be asked about here: those that ship, the platform's own, and those that other parts ask about. */
export function useFactChoices(): FactChoice[] {
  const { view } = useEditor();
  const conditions = [
    ...view.parts.map(({ condition }) => condition.value),
    ...view.cookies.map(({ scalars }) => scalars.condition.value),
  ].flatMap((value) => conditionSchema.safeParse(value).data ?? []);
  return factChoices(view.facts, askedFacts(conditions));
}
