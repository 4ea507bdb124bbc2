/** One name at each of three places of a fixed sentence, so far apart that changes at two places never touch. */
export type Names = readonly [string, string, string];

/** The names that may stand at each place; no name stands at two. */
export const names: readonly [readonly string[], readonly string[], readonly string[]] = [
  ["Alma", "Anna", "Arno"],
  ["Bela", "Boris", "Bruno"],
  ["Carl", "Clio", "Cora"],
];

const sentences: Record<string, { readonly write: (names: Names) => string; read: RegExp }> = {
  en: {
    write: ([a, b, c]) =>
      `We keep what ${a} has said on {{platform.url}}, then we show ${b} all of the list and in the end we ask ${c} once more. You can change your choice at any time.`,
    read: /^We keep what (\w+) has said on \{\{platform\.url\}\}, then we show (\w+) all of the list and in the end we ask (\w+) once more\. You can change your choice at any time\.$/u,
  },
  fr: {
    write: ([a, b, c]) =>
      `Nous gardons ce que ${a} nous a dit sur {{platform.url}}, puis nous montrons à ${b} toute la liste et enfin nous demandons à ${c} encore une fois. Vous pouvez modifier votre choix à tout moment.`,
    read: /^Nous gardons ce que (\w+) nous a dit sur \{\{platform\.url\}\}, puis nous montrons à (\w+) toute la liste et enfin nous demandons à (\w+) encore une fois\. Vous pouvez modifier votre choix à tout moment\.$/u,
  },
};

/** The sentence of a locale with these names in it. */
export function sentence(locale: string, written: Names): string {
  return inLocale(locale).write(written);
}

/** The names in a sentence; null where the text is none of these sentences. */
export function namesIn(locale: string, text: unknown): Names | null {
  const [, a, b, c] = typeof text === "string" ? (inLocale(locale).read.exec(text) ?? []) : [];
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}

/** What becomes of two changes of one sentence: each place takes the side that changed it; null where both did, differently. */
export function mergeSentences(
  locale: string,
  { anchor, base, own }: { anchor: unknown; base: unknown; own: unknown },
): string | null {
  const sides = [anchor, base, own].map((text) => namesIn(locale, text));
  const [before, theirs, ours] = sides;
  if (before === null || before === undefined) return null;
  if (theirs === null || theirs === undefined || ours === null || ours === undefined) return null;

  const merged = ([0, 1, 2] as const).map((place) => {
    if (ours[place] === before[place]) return theirs[place];
    if (theirs[place] === before[place] || theirs[place] === ours[place]) return ours[place];
    return null;
  });
  const [a, b, c] = merged;
  return typeof a === "string" && typeof b === "string" && typeof c === "string"
    ? sentence(locale, [a, b, c])
    : null;
}

function inLocale(locale: string) {
  const found = sentences[locale];
  if (found === undefined) throw new Error(`the model writes no ${locale}`);
  return found;
}
