import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "4000"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Nothing is inlined as data: the content security policy lets fonts come from files only.
  build: { target: "es2024", assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  server: { proxy: { "/api": server } },
});
