import {
  type Retention,
  retentionSchema,
  retentionInDays,
  type RetentionUnit,
} from "@cookiedesk/domain/policy/retention";

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

  const periods = readPeriods(words);
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

interface Period {
  readonly amount: number;
  readonly unit: RetentionUnit;
  readonly start: number;
  readonly end: number;
}

const units: readonly (readonly [RetentionUnit, string])[] = [
  ["minute", "minutes?|minutos?|minuten|minut[oi]|minuti|mins?"],
  ["hour", "hours?|heures?|horas?|stunden?|or[ae]|uren|uur|hrs?|h"],
  ["day", "days?|jours?|dias?|tag(?:e|en)?|giorn[oi]|dagen|dag|d|j"],
  ["week", "weeks?|semaines?|semanas?|wochen?|settiman[ae]|weken|week"],
  ["month", "months?|mois|mes(?:es)?|monat(?:e|en)?|mes[ei]|maanden|maand|mo"],
  ["year", "years?|yrs?|ans?|annees?|anos?|jahr(?:e|en)?|ann[oi]|jaar|jaren|y"],
];
const unitPattern = units.map(([, words]) => words).join("|");

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0.5, "half a,un demi,medio,ein halbes"],
      [1, "a,an,one,un,une,uno,una,ein,eine,einem,einen,um,uma,een"],
      [2, "two,deux,dos,zwei,due,dois,duas,twee"],
      [3, "three,trois,tres,drei,tre,drie"],
      [4, "four,quatre,cuatro,vier,quattro,quatro"],
      [5, "five,cinq,cinco,funf,cinque,vijf"],
      [6, "six,seis,sechs,sei,zes"],
      [7, "seven,sept,siete,sieben,sette"],
      [8, "eight,huit,ocho,acht,otto"],
      [9, "nine,neuf,nueve,neun,nove"],
      [10, "ten,dix,diez,zehn,dieci"],
      [12, "twelve,douze,doce,zwolf,dodici,twaalf"],
      [13, "thirteen,treize,trece,dreizehn,tredici"],
      [18, "eighteen,dix-huit"],
      [24, "twenty-four,vingt-quatre"],
      [30, "thirty,trente,treinta,dreissig,trenta"],
    ] as const
  ).flatMap(([amount, words]) => words.split(",").map((word) => [word, amount] as const)),
);

const numberWords = Object.keys(numbers)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const periodPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(\\d{1,6}(?:[.,]\\d{1,3})?)[ -]{0,3}|(${numberWords})[ -]{1,3})(${unitPattern})(?![\\p{L}\\p{N}])`,
  "gu",
);

function readPeriods(words: string): Period[] {
  return [...words.matchAll(periodPattern)].flatMap((match) => {
    const [whole, digits, word = "", unitWord = ""] = match;
    const unit = units.find(([, pattern]) =>
      new RegExp(`^(?:${pattern})$`, "u").test(unitWord),
    )?.[0];
    const amount = digits === undefined ? (numbers[word] ?? 0) : Number(digits.replace(",", "."));
    if (unit === undefined || !Number.isFinite(amount)) return [];
    return [{ ...inWholeUnits(amount, unit), start: match.index, end: match.index + whole.length }];
  });
}

/** 1.5 years are 18 months: the model counts in whole units. */
function inWholeUnits(
  amount: number,
  unit: RetentionUnit,
): { amount: number; unit: RetentionUnit } {
  if (Number.isInteger(amount)) return { amount, unit };
  if (unit === "year" && Number.isInteger(amount * 12))
    return { amount: amount * 12, unit: "month" };
  if (unit === "day" && Number.isInteger(amount * 24)) return { amount: amount * 24, unit: "hour" };
  if (unit === "hour" && Number.isInteger(amount * 60))
    return { amount: amount * 60, unit: "minute" };
  return { amount, unit };
}

/** "1 year, 1 month and 4 days" is one period; "24 hours or 2 years" are two. */
function isCompound(words: string, periods: readonly Period[]): boolean {
  return periods.every((period, index) => {
    const previous = periods[index - 1];
    return (
      previous === undefined ||
      /^[ ,]*(and|et|y|und|e|en)?[ ,]*$/u.test(words.slice(previous.end, period.start))
    );
  });
}

function inDays(periods: readonly Period[]): Period {
  const days = periods.reduce((sum, period) => sum + retentionInDays(period), 0);
  return { amount: Math.max(1, Math.round(days)), unit: "day", start: 0, end: 0 };
}

function saysNothingElse(words: string, { start, end }: Period): boolean {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`;
  return /^[\s.,;:≤<]*((max(imum|imal)?|up|to|at|most|no|more|longer|than|jusqu'a|au|plus|hasta|bis|zu|hochstens|fino|a|al|massimo|ate|tot|about|environ|the|de|pendant|for|fur|per|durante)[\s.,;:]*)*$/u.test(
    rest,
  );
}
