import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fontCuts, fontFolder } from "@cookiedesk/render/fonts";

/** The fonts that the pages ask for, by the path at which they ask. */
export function readFonts(): ReadonlyMap<string, Buffer> {
  return new Map(
    fontCuts.map(({ package: name, file }) => {
      const path = fileURLToPath(import.meta.resolve(`@fontsource/${name}/files/${file}`));
      return [`${fontFolder}${file}`, readFileSync(path)];
    }),
  );
}
