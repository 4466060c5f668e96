/** The words of English numerals. */
import type { NumberWord, Slot } from "../../../mentions/quantity-pack.ts";

const from = (start: number, step: number, words: string) =>
  words.split(" ").map((word, i) => [start + i * step, word] as const);

const TABLE: readonly (readonly [Slot, readonly (readonly [number, string])[], Partial<NumberWord>?])[] = [
  ["unit", [...from(0, 1, "zero one two three four five six seven eight nine"), [2, "both"], [2, "twin"]]],
  // "a hundred", "a dozen"; not "a" by itself.
  [
    "unit",
    [
      [1, "a"],
      [1, "an"],
    ],
    { bound: true },
  ],
  ["ten", [[10, "ten"]]],
  ["teen", from(11, 1, "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")],
  ["tens", [...from(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"), [40, "fourty"]]],
  ["hundred", [[100, "hundred"]]],
  [
    "scale",
    [
      [12, "dozen"],
      [1e3, "thousand"],
      [1e6, "million"],
      [1e9, "billion"],
      [1e12, "trillion"],
      [1e9, "bn"],
    ],
  ],
  ["fraction", [[1 / 2, "half"]]],
  [
    "part",
    from(0, 1, "halves thirds quarters fifths sixths sevenths eighths ninths tenths").map(
      ([i, word]) => [1 / (i + 2), word] as const,
    ),
    { plural: true },
  ],
  [
    "part",
    [
      [1 / 3, "third"],
      [1 / 4, "quarter"],
    ],
    { plural: true },
  ],
  [
    "ordinal",
    from(
      1,
      1,
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    ),
  ],
  ["ordinal", from(20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")],
  ["negative", [[-1, "minus"]]],
  ["point", [[0, "point"]]],
];

/** Every word with its place in a numeral. */
export function* words(): Iterable<readonly [string, NumberWord]> {
  for (const [slot, rows, more] of TABLE) for (const [value, word] of rows) yield [word, { slot, value, ...more }];
}
