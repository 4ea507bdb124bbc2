import { canonicalJson, type Json } from "@cookiedesk/domain/canonical-json";
import { byText } from "@cookiedesk/domain/policy/resolve";

/** What one document says in one field, and how sure it is. */
export interface Reading {
  readonly value: Json;
  readonly confidence: number;
}

/** Below this a reading never becomes an override: it is a slip to look at. */
export const doubtful = 0.7;

/** Of several readings the one that most documents are sure of; where none is sure, the surest. */
export function bestReading(readings: readonly Reading[]): Reading | null {
  const groups = new Map<string, { value: Json; sure: number; best: number; text: string }>();
  for (const { value, confidence } of readings) {
    const text = canonicalJson(value);
    const group = groups.get(text) ?? { value, sure: 0, best: 0, text };
    if (confidence >= doubtful) group.sure += 1;
    group.best = Math.max(group.best, confidence);
    groups.set(text, group);
  }
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.sure - a.sure || b.best - a.best || byText(a.text, b.text),
  );
  return best === undefined ? null : { value: best.value, confidence: best.best };
}
