/** The page in one appearance, whatever the system prefers: a browser asks the system, never the frame, for it. */
export function inScheme(page: string, scheme: "light" | "dark"): string {
  return page
    .replaceAll(
      "(prefers-color-scheme: dark)",
      scheme === "dark" ? "(min-width: 0)" : "(max-width: 0)",
    )
    .replaceAll(
      'name="color-scheme" content="light dark"',
      `name="color-scheme" content="${scheme}"`,
    );
}
