/** Builds the workbench into dist/web: static files only, nothing from outside, no inline script (the server's CSP). */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.ISNAD_SERVER ?? "http://127.0.0.1:4664";

export default defineConfig({
  plugins: [react()],
  base: "./",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { "/api": { target: server, changeOrigin: true, headers: { origin: server } } } },
});
