/** The thread of `recogniser.ts`: says when it is ready, then answers each file with what was recognised in it. */
import { parentPort } from "node:worker_threads";

import { recogniseDocument } from "@cookiedesk/importer/recognise-document";

import { loadLanguageDetector } from "../detect-language.ts";
import type { SourceFile } from "./recogniser.ts";

const detectLanguage = await loadLanguageDetector();
parentPort?.on("message", (file: SourceFile) => {
  parentPort?.postMessage(recogniseDocument(file, { detectLanguage }));
});
parentPort?.postMessage("ready");
