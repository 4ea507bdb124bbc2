import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fontCuts, fontFolder } from "@cookiedesk/render/fonts";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "4000"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), publicPageFonts()],
  // Nothing is inlined as data: the content security policy lets fonts come from files only.
  build: { target: "es2024", assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  server: { proxy: { "/api": server } },
});

/** The preview shows the public page, which asks its own host for its fonts: here that is the back office. */
function publicPageFonts(): Plugin {
  return {
    name: "public-page-fonts",
    generateBundle() {
      for (const { package: name, file } of fontCuts) {
        const path = fileURLToPath(import.meta.resolve(`@fontsource/${name}/files/${file}`));
        this.emitFile({
          type: "asset",
          fileName: `${fontFolder.slice(1)}${file}`,
          source: readFileSync(path),
        });
      }
    },
  };
}
