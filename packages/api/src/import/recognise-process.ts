/** The process of `recogniser.ts`: says when it is ready, then answers each file with what was recognised in it. */
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";

import { loadLanguageDetector } from "../detect-language.ts";
import type { SourceFile } from "./recogniser.ts";

const detectLanguage = await loadLanguageDetector();
process.on("message", (file: SourceFile) => {
  process.send?.(recogniseDocument(file, { detectLanguage }));
});
process.once("disconnect", () => process.exit(0));
// Ctrl-C in a terminal reaches every process; the one that asked decides when this one ends.
process.on("SIGINT", () => {});
process.send?.("ready");
