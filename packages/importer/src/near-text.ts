/** Whether two texts say the same but for a slip: white space, quotes, case, or one mistyped letter in a long word. */
export function isSlip(one: string, other: string): boolean {
  if (loose(one) === loose(other)) return true;
  const [words, others] = [one.toLowerCase().split(/\s+/u), other.toLowerCase().split(/\s+/u)];
  if (words.length !== others.length || words.length < 3) return false;
  const changed = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""] as const],
  );
  return (
    changed.length <= Math.max(1, words.length / 50) &&
    changed.every(([a, b]) => a.length >= 5 && !/\d/u.test(a + b) && isOneLetterOff(a, b))
  );
}

function loose(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}{}]/gu, "");
}

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
