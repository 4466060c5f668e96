/**
 * The dossier's letters, inside the file: a sans for our words and a naskh for the words of reports, so that the two are
 * told apart at a glance. Both are under the SIL Open Font License.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const ARABIC = "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FEFC";
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+2012-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2264-2265";

const FILES = [
  ["Isnad Sans", "400", "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2", ARABIC],
  ["Isnad Sans", "600", "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2", ARABIC],
  ["Isnad Sans", "400", "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2", LATIN],
  ["Isnad Sans", "600", "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2", LATIN],
  [
    "Isnad Naskh",
    "400 700",
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    ARABIC,
  ],
] as const;

/** `@font-face` rules with the letters in them; a font that is not installed is left to the system's own. */
export function fontFaces(): string {
  return FILES.map(([family, weight, file, range]) => {
    const data = read(file);
    return data
      ? `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
      : "";
  }).join("\n");
}

function read(file: string): string | null {
  try {
    return readFileSync(require.resolve(file)).toString("base64");
  } catch {
    return null;
  }
}
