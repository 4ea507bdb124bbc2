/** The row that every base of a world has. */
export const choiceRow = { kind: "cookie", key: "cookies_preferences" } as const;
