import { askedFacts } from "@cookiedesk/domain/platform/asked-facts";

import { type FactChoice, factChoices } from "../../../shared/fact-choices.ts";
import { conditionsOf } from "../conditions-of.ts";
import { useEditor } from "../editor-context.ts";

/** The facts that can be asked about here: those that ship, the platform's own, and those that other parts ask about. */
export function useFactChoices(): FactChoice[] {
  const { view } = useEditor();
  return factChoices(view.facts, askedFacts(conditionsOf(view)));
}
