/** The key in an `otpauth:` address, in groups of four that a person can type; empty where there is none. */
export function readKey(uri: string): string {
  const key = URL.parse(uri)?.searchParams.get("secret") ?? "";
  return (key.match(/.{1,4}/gu) ?? []).join(" ");
}
