import { type RetentionUnit } from "./retention.ts";

/** A period that somebody wrote in words, and where it stands in the text that was read. */
export interface SpokenPeriod {
  readonly amount: number;
  readonly unit: RetentionUnit;
  readonly start: number;
  readonly end: number;
}

/** The periods in a text of lower case without accents: "13 months", "2 ans", "einem jahr". */
export function findSpokenPeriods(folded: string): SpokenPeriod[] {
  return [...folded.matchAll(periodPattern)].flatMap((match) => {
    const [whole, digits, word = "", unitWord = ""] = match;
    const unit = units.find(([, pattern]) =>
      new RegExp(`^(?:${pattern})$`, "u").test(unitWord),
    )?.[0];
    if (unit === undefined) return [];
    const amount = digits === undefined ? (numbers[word] ?? 0) : Number(latinDigits(digits));
    return [{ ...inWholeUnits(amount, unit), start: match.index, end: match.index + whole.length }];
  });
}

const units: readonly (readonly [RetentionUnit, string])[] = [
  ["minute", "minutes?|minutos?|minuten|minut[oi]|minuti|mins?|دقيقة|دقاي?ق"],
  ["hour", "hours?|heures?|horas?|stunden?|or[ae]|uren|uur|hrs?|h|ساعة|ساعات"],
  ["day", "days?|jours?|dias?|tag(?:e|en)?|giorn[oi]|dagen|dag|d|j|يوما?|ايام"],
  ["week", "weeks?|semaines?|semanas?|wochen?|settiman[ae]|weken|week|اسبوعا?|اسابيع"],
  ["month", "months?|mois|mes(?:es)?|monat(?:e|en)?|mes[ei]|maanden|maand|mo|شهرا?|اشهر|شهور"],
  [
    "year",
    "years?|yrs?|ans?|annees?|anos?|jahr(?:e|en)?|ann[oi]|jaar|jaren|y|سنة|سنوات|عاما?|اعوام",
  ],
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
      [7, "seven,sept,siete,sieben,sette,zeven,sete"],
      [8, "eight,huit,ocho,acht,otto,oito"],
      [9, "nine,neuf,nueve,neun,nove,negen"],
      [10, "ten,dix,diez,zehn,dieci,tien,dez"],
      [12, "twelve,douze,doce,zwolf,dodici,twaalf,doze"],
      [13, "thirteen,treize,trece,dreizehn,tredici,dertien,treze"],
      [18, "eighteen,dix-huit,dieciocho,achtzehn,diciotto,achttien,dezoito"],
      [24, "twenty-four,vingt-quatre,veinticuatro,vierundzwanzig,ventiquattro,vierentwintig"],
      [30, "thirty,trente,treinta,dreissig,dreißig,trenta,dertig,trinta"],
    ] as const
  ).flatMap(([amount, words]) => words.split(",").map((word) => [word, amount] as const)),
);

const numberWords = Object.keys(numbers).join("|");
const periodPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:([\\d٠-٩]{1,6}(?:[.,]\\d{1,3})?)[ -]{0,3}|(${numberWords})[ -]{1,3})(${unitPattern})(?![\\p{L}\\p{N}])`,
  "gu",
);

function latinDigits(digits: string): string {
  return digits
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - "٠".charCodeAt(0)))
    .replace(",", ".");
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
