/** A page in force may be replaced at any time; a minute is how late a visitor may see it. */
export const cacheCurrent = "public, max-age=60, must-revalidate";

/** A version's own address shows the same bytes for ever. */
export const cacheForEver = "public, max-age=31536000, immutable";
