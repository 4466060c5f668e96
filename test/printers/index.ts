/** How an area's corpus prints what it finds: test/printers/<area>.ts exports `print`. */
import type { LanguagePack } from "../../src/lang/pack.ts";

export type Print = (text: string, pack: LanguagePack) => readonly string[];

export async function printerOf(area: string): Promise<Print> {
  const { print } = await import(/* @vite-ignore */ `./${area}.ts`);
  return print as Print;
}

/** The pack of a language: what src/lang/<language>/pack.ts exports with that language's code. */
export async function packOf(language: string): Promise<LanguagePack> {
  const exported = Object.values(
    await import(/* @vite-ignore */ `../../src/lang/${language}/pack.ts`),
  ) as LanguagePack[];
  const pack = exported.find((value) => value?.code === language);
  if (!pack) throw new Error(`src/lang/${language}/pack.ts exports no pack with code "${language}"`);
  return pack;
}
