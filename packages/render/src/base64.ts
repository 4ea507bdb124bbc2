const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of bytes given in hexadecimal: what content security policies and integrity attributes want of a hash. */
export function base64OfHex(hex: string): string {
  const bits = Array.from(hex, (digit) =>
    Number.parseInt(digit, 16).toString(2).padStart(4, "0"),
  ).join("");
  const sextets = bits.match(/.{1,6}/gu) ?? [];
  const text = sextets
    .map((sextet) => digits[Number.parseInt(sextet.padEnd(6, "0"), 2)] ?? "")
    .join("");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
