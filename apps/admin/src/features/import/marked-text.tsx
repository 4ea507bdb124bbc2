import { direction } from "@cookiedesk/domain/locale";

import classes from "./import.module.css";
import { splitAtExcerpts } from "./split-at-excerpts.ts";

/** The document's own text, with what the warnings name marked in it. */
export function MarkedText({
  text,
  excerpts,
  locale,
}: {
  text: string;
  excerpts: readonly string[];
  locale: string;
}) {
  return (
    <pre className={classes["raw"]} lang={locale} dir={direction(locale)}>
      {splitAtExcerpts(text, excerpts).map(({ isMarked, text: piece }, index) =>
        isMarked ? <mark key={index}>{piece}</mark> : piece,
      )}
    </pre>
  );
}
