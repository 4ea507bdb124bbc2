import {
  type Retention,
  type RetentionUnit,
  retentionSchema,
} from "@cookiedesk/domain/policy/retention";

/** The words of English and French sheets, without plural endings and accents. */
const unitWords: Record<string, RetentionUnit> = {
  min: "minute",
  minute: "minute",
  hour: "hour",
  heure: "hour",
  h: "hour",
  day: "day",
  jour: "day",
  d: "day",
  week: "week",
  semaine: "week",
  month: "month",
  moi: "month",
  year: "year",
  an: "year",
  annee: "year",
};

/** Reads a period as a sheet states it ("up to 12 months", "13 mois", "session"); null where it says anything else. */
export function readRetention(text: string): Retention | null {
  const words = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
  if (/^(?:de )?sessions?(?: (?:cookie|only))?$/u.test(words)) return "session";
  const period =
    /^(up to |at most |max(?:imum)?\.? |jusqu'?a |au plus )?(\d{1,6}) ?([a-z]+?)s?$/u.exec(
      words.replaceAll("’", "'"),
    );
  const unit = unitWords[period?.[3] ?? ""];
  if (period === null || unit === undefined) return null;
  const stated = {
    amount: Number(period[2]),
    unit,
    ...(period[1] === undefined ? {} : { atMost: true as const }),
  };
  return retentionSchema.safeParse(stated).data ?? null;
}
