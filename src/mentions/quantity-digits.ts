/** Runs of digits → values: grouping and decimal marks, groups parted by spaces, fractions, minus signs. */
import type { Document, Token } from "../types.ts";
import type { NumberPack } from "./quantity-pack.ts";

/** A value written in digits, and where it ends (half-open token index). */
export type DigitRun = { readonly value: number; readonly to: number; readonly fraction: boolean };

/** Reads the digits at token `at`, with what belongs to them: "1 234 567", "26،013.94", "4/5", "1 4/5". Null: no digits. */
export function readDigits(document: Document, at: number, pack: NumberPack): DigitRun | null {
  const { tokens } = document;
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  let value = digitValue(spelled(document, first, pack), pack.groupMarks);
  if (value === null) return null;
  let to = at + 1;
  const spaced = spacedGroups(document, at);
  if (spaced) {
    ({ to } = spaced);
    value = spaced.value;
  } else {
    const parted = partedGroups(document, at, pack);
    if (parted) return parted;
    // A grouping mark that is punctuation elsewhere, and so a token of its own: "26،013".
    const [mark, rest] = [tokens[to], tokens[to + 1]];
    if (
      mark?.kind === "mark" &&
      mark.gap === "glued" &&
      pack.groupMarks.includes(mark.norm) &&
      gluedNumber(rest) &&
      /^\d{3}/.test(rest!.norm)
    ) {
      value =
        digitValue(spelled(document, first, pack) + mark.norm + spelled(document, rest!, pack), pack.groupMarks) ??
        value;
      to += 2;
    }
  }
  const special = fractionAt(document, at, pack) ?? powerAt(document, value, to);
  if (special) return special;
  const mixed = tokens[to]?.gap === "space" ? fractionAt(document, to, pack) : null;
  if (mixed && mixed.value < 1) return { value: value + mixed.value, to: mixed.to, fraction: true };
  return { value, to, fraction: false };
}

/** "4/5": two whole numbers with a stroke between them, and no third ("4/5/2022" is a date). */
function fractionAt(document: Document, at: number, pack: NumberPack): DigitRun | null {
  const { tokens } = document;
  const [a, stroke, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== "number" || !isMark(stroke, "/") || !gluedNumber(b)) return null;
  if (isMark(tokens[at + 3], "/") || (a.gap === "glued" && tokens[at - 1]?.norm === "/")) return null;
  const [top, bottom] = [
    digitValue(spelled(document, a, pack), pack.groupMarks),
    digitValue(spelled(document, b!, pack), pack.groupMarks),
  ];
  return top === null || !bottom ? null : { value: top / bottom, to: at + 3, fraction: true };
}

/** "12e-1" and "2.5^-1", with a sign on either side of the stroke. Null when no exponent follows at `at`. */
function powerAt(document: Document, base: number, at: number): DigitRun | null {
  const { tokens } = document;
  const glued = (i: number) => tokens[i]?.gap === "glued";
  const stroke = tokens[at]?.norm;
  if ((stroke !== "e" && stroke !== "^") || !glued(at) || !glued(at + 1)) return null;
  const sign = tokens[at + 1]!.norm === "-" ? -1 : 1;
  const i = tokens[at + 1]!.kind === "mark" ? at + 2 : at + 1;
  if (!gluedNumber(tokens[i]) || !/^\d{1,3}$/.test(tokens[i]!.norm)) return null;
  const exponent = sign * Number(tokens[i]!.norm);
  return { value: stroke === "e" ? Number(`${base}e${exponent}`) : base ** exponent, to: i + 1, fraction: false };
}

/** "1 414 021 100": groups of three parted by single spaces. One group alone must be round ("15 000"). */
function spacedGroups(document: Document, at: number): { value: number; to: number } | null {
  const { tokens } = document;
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.norm)) return null;
  let digits = tokens[at]!.norm;
  let to = at + 1;
  while (
    tokens[to]?.gap === "space" &&
    tokens[to]!.start === tokens[to - 1]!.end + 1 &&
    /^\d{3}(\.\d+)?$/.test(tokens[to]!.norm)
  ) {
    digits += tokens[to++]!.norm;
    if (digits.includes(".") || to - at > 6) break;
  }
  if (to === at + 1 || (to === at + 2 && !digits.endsWith("00"))) return null;
  return { value: Number(digits), to };
}

/** "34 , 072": texts cut into tokens have spaces around a grouping mark, which no comma of a sentence has before it. */
function partedGroups({ tokens }: Document, at: number, pack: NumberPack): DigitRun | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.norm)) return null;
  let digits = tokens[at]!.norm;
  let to = at + 1;
  for (;;) {
    const [mark, rest] = [tokens[to], tokens[to + 1]];
    const spaced = mark?.kind === "mark" && mark.gap === "space" && rest?.gap === "space";
    if (!spaced || !pack.groupMarks.includes(mark.norm) || !/^\d{3}$/.test(rest.norm)) break;
    digits += rest.norm;
    to += 2;
  }
  return to === at + 1 ? null : { value: Number(digits), to, fraction: false };
}

const isMark = (token: Token | undefined, mark: string) =>
  token?.kind === "mark" && token.gap === "glued" && token.norm === mark;
const gluedNumber = (token: Token | undefined) => token?.kind === "number" && token.gap === "glued";

/** The token's digits with the decimal mark of its own script, which folds to a full stop but never groups. */
function spelled(document: Document, token: Token, pack: NumberPack): string {
  if (pack.decimalMark === "" || !token.norm.includes(".")) return token.norm;
  const own = document.text.slice(token.start, token.end).includes(pack.decimalMark);
  return own ? token.norm.replaceAll(".", pack.decimalMark) : token.norm;
}

/** Value of digits with marks between them; null for digits of a script that is not folded. */
function digitValue(raw: string, groupMarks: string): number | null {
  if (/^\d+$/.test(raw)) return Number(raw);
  const marks = [...raw.replace(/\d/g, "")];
  const groups = raw.split(/\D/);
  if (groups.some((group) => !/^\d+$/.test(group))) return null;
  const last = marks.at(-1)!;
  const oneKind = marks.every((mark) => mark === last);
  const threes = (list: readonly string[]) =>
    list.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(list[0]!);
  if (oneKind && groupMarks.includes(last) && threes(groups)) return Number(groups.join(""));
  return Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`);
}
