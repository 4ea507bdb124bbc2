/** The same words for programs that show HTML. The text of people stays text, whatever stands in it. */
export function mailHtml(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${paragraph.split("\n").map(lineHtml).join("<br>")}</p>`);
  return `<!doctype html><html><body>${paragraphs.join("")}</body></html>`;
}

/** Only a line that is an address and nothing else becomes a link: an address within a name or a comment does not. */
function lineHtml(line: string): string {
  const text = escape(line);
  return /^https?:\/\/[^\s<>"']+$/u.test(line) ? `<a href="${text}">${text}</a>` : text;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
