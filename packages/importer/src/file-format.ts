const extensions: Readonly<Record<string, string>> = {
  pdf: "PDF",
  doc: "Word",
  docx: "Word",
  odt: "OpenDocument",
  rtf: "RTF",
  xls: "Excel",
  xlsx: "Excel",
  ods: "OpenDocument",
  htm: "HTML",
  html: "HTML",
  xhtml: "HTML",
  xml: "XML",
  xlf: "XLIFF",
  xliff: "XLIFF",
  csv: "CSV",
  tsv: "CSV",
  json: "JSON",
};

const signatures: readonly (readonly [start: string, format: string])[] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "Office"],
  ["{\\rtf", "RTF"],
  ["\u00D0\u00CF\u0011\u00E0", "Office"],
  ["\u0089PNG", "binary"],
  ["GIF8", "binary"],
  ["\u00FF\u00D8\u00FF", "binary"],
  ["\u001F\u008B", "binary"],
  ["\u007FELF", "binary"],
];

/** The format of a file that is neither text nor Markdown, as people call it; null where it may be one of those. */
export function findForeignFormat(name: string, bytes: Uint8Array): string | null {
  const start = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
  const signature = signatures.find(([mark]) => start.startsWith(mark))?.[1];
  if (signature === "Office") return foreignExtension(name) ?? "Office";
  if (signature !== undefined) return signature;
  if (isUtf16(bytes)) return foreignExtension(name);
  if (bytes.subarray(0, 4096).includes(0)) return "binary";

  const text = start.replace(/^\u00EF\u00BB\u00BF/u, "").trimStart();
  if (text === "") return null;
  if (/^<!doctype html|^<html[\s>]/iu.test(text)) return "HTML";
  if (text.startsWith("<?xml"))
    return /<xliff[\s>]/iu.test(text) ? "XLIFF" : /<html[\s>]/iu.test(text) ? "HTML" : "XML";
  const tags =
    text.match(
      /<\/?(p|div|table|tr|td|th|h[1-6]|ul|li|span|body|head|section|a)(\s[^<>]{0,300})?>/giu,
    ) ?? [];
  if (tags.length >= 4 || /^<(div|table|p|h[1-6]|body|head|section|article|main)[\s>]/iu.test(text))
    return "HTML";
  if (/^\{\s*"|^\[\s*[{["]/u.test(text) && /"\s*:/u.test(text)) return "JSON";
  return foreignExtension(name);
}

function foreignExtension(name: string): string | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(extensions, extension) ? (extensions[extension] ?? null) : null;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
