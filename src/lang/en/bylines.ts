/** Words that stand beside an outlet's name in a byline and say how the text came about. */
import { fold } from "./spelling.ts";

const WORDS =
  "special agencies reporting reporter correspondent staff writer exclusive by and news desk editors reports analysis update";

export const bylines: ReadonlySet<string> = new Set(WORDS.split(" ").map(fold));
