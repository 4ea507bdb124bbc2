const segmenters = new Map<string, Intl.Segmenter>();

/** Divides text into words as readers of the locale do. Making a segmenter costs more than using it, so each is kept. */
export function wordSegmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(locale, known);
  return known;
}
