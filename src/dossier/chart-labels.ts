/** Where the labels of a chart stand, so that none covers another: tried above its mark, below, then farther off. */
import type { Mark } from "./chart-marks.ts";

export type Label = { readonly mark: Mark; readonly y: number };

const OFFSETS = [-10, 19, -23, 32, -36, 45, -49, 58]; // px from the mark
const WIDE = 11; // per cent: half the width that two labels need between them on a narrow page
const TALL = 12; // px

export function placeLabels(marks: readonly Mark[], top: number, floor: number): readonly Label[] {
  const valued = marks.filter((mark) => mark.y !== null);
  const placed: Label[] = [];
  for (const mark of [...valued].sort((a, b) => a.y! - b.y!)) {
    const free = OFFSETS.map((offset) => mark.y! + offset + (mark.point.open === "up" && offset === -10 ? -9 : 0)).find(
      (y) =>
        y > top &&
        y < floor - 2 &&
        !placed.some((one) => Math.abs(one.mark.x - mark.x) < WIDE && Math.abs(one.y - y) < TALL) &&
        !valued.some((one) => one !== mark && Math.abs(one.x - mark.x) < 3.5 && one.y! > y - 15 && one.y! < y + 7),
    );
    if (free !== undefined) placed.push({ mark, y: free });
  }
  return placed;
}

/** Vague words in rows under the plot; a row holds words that do not touch. */
export function wordStrips(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const rows: Mark[][] = [];
  for (const mark of marks.filter((one) => one.y === null)) {
    const row = rows.find((one) => one.every((other) => Math.abs(other.x - mark.x) > 24));
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}
