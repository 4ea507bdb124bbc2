import {
  type Retention,
  retentionSchema,
  retentionInDays,
} from "@cookiedesk/domain/policy/retention";
import { findSpokenPeriods, type SpokenPeriod } from "@cookiedesk/domain/policy/spoken-period";

import { folded } from "./plain-words.ts";

export interface ReadRetention {
  readonly retention: Retention;
  /** What amount and unit alone do not say; null where they say it all. */
  readonly note: string | null;
}

/** Reads a period as people write it in a table ("13 mois max.", "up to 1 year", "session"); null where it says none. */
export function readRetention(text: string): ReadRetention | null {
  const words = folded(text)
    .replaceAll(/[()[\]]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (words.length > 200) return null;

  const periods = findSpokenPeriods(words);
  if (periods.length === 0)
    return sessionWords.test(words)
      ? { retention: "session", note: isBare(words) ? null : text.trim() }
      : null;
  if (periods.length > 1 && !isCompound(words, periods)) return null;

  const [period] = periods.length === 1 ? periods : [inDays(periods)];
  if (period === undefined) return null;
  const atMost =
    /\b(max\w*|up to|at most|no (more|longer) than|jusqu'a|au plus|hasta|bis zu|hochstens|fino a|al massimo|ate|tot|hoogstens)\b|[≤<]/u.test(
      words,
    );
  const parsed = retentionSchema.safeParse({
    amount: period.amount,
    unit: period.unit,
    ...(atMost ? { atMost } : {}),
  });
  if (!parsed.success) return null;
  return {
    retention: parsed.data,
    note: periods.length === 1 && saysNothingElse(words, period) ? null : text.trim(),
  };
}

const sessionWords =
  /\b(sessions?|sesion(es)?|sitzung(en)?|session-?cookie|sessione|sessao|sessie|browser (is )?close[sd]?|close (the|your) browser|until (you )?log ?-?out|fermeture du navigateur|cierre del navegador)\b/u;

function isBare(words: string): boolean {
  return /^(the |de |la |une |for the |duree de la |end of |until the end of the |browser |fin de |ende der |una |durante la |per la )*(sessions?|sesion|sitzung|sessione|sessao|sessie)( cookie)?( duration| ende| only)?\.?$/u.test(
    words,
  );
}

/** "1 year, 1 month and 4 days" is one period; "24 hours or 2 years" are two. */
function isCompound(words: string, periods: readonly SpokenPeriod[]): boolean {
  return periods.every((period, index) => {
    const previous = periods[index - 1];
    return (
      previous === undefined ||
      /^[ ,]*(and|et|y|und|e|en)?[ ,]*$/u.test(words.slice(previous.end, period.start))
    );
  });
}

function inDays(periods: readonly SpokenPeriod[]): SpokenPeriod {
  const days = periods.reduce((sum, period) => sum + retentionInDays(period), 0);
  return { amount: Math.max(1, Math.round(days)), unit: "day", start: 0, end: 0 };
}

function saysNothingElse(words: string, { start, end }: SpokenPeriod): boolean {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`;
  return /^[\s.,;:≤<]*((max(imum|imal)?|up|to|at|most|no|more|longer|than|jusqu'a|au|plus|hasta|bis|zu|hochstens|fino|a|al|massimo|ate|tot|about|environ|the|de|pendant|for|fur|per|durante)[\s.,;:]*)*$/u.test(
    rest,
  );
}
