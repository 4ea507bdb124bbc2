/** Names in one phrase: "Ada and Bo". */
export function listNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
