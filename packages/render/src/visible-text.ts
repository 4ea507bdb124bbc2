const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};
const inline = /^\/?(?:a|b|bdi|code|em|span|strong|wbr)[\s>]/u;

/**
 * The words that a page of ours shows, one line a block, without the space around them.
 * Receipts hash it, so it is a function of the page's bytes alone.
 */
export function visibleTextOf(page: string): string {
  const body = page.slice(page.indexOf("<body"));
  return body
    .replaceAll(/<[^<>]*>/gu, (tag) => (inline.test(tag.slice(1)) ? "" : "\n"))
    .replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => characters[name] ?? "")
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
