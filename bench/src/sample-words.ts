const syllables =
  "ba be bi bo ca ce ci co da de di do fa fe fo ga ge go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo".split(
    " ",
  );
const vocabularySize = 800;

/** Text that is the same in every run: sentences of made-up words, a few of them frequent and most rare, as in prose. */
export interface SampleWords {
  sentence(words: number): string;
}

/** A language of its own for each seed. */
export function createSampleWords(seed: number): SampleWords {
  const random = createRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const word = () =>
    Array.from({ length: 1 + pick(4) }, () => syllables[pick(syllables.length)] ?? "").join("");
  const vocabulary = Array.from({ length: vocabularySize }, word);
  // Zipf's law, near enough: the rank of the next word is spread evenly over its logarithm.
  const next = () => vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? "ba";

  return {
    sentence(words) {
      const text = Array.from({ length: words }, next).join(" ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
