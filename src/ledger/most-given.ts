/** What most reports give: the day or the place that speaks for several figures. */
import type { PlaceValue } from "../types.ts";
import type { Draft } from "./draft.ts";
import { groupBy } from "./group-by.ts";
import { byCode, placeKey } from "./ids.ts";

/** The day that occurs most often, the earliest of those that occur as often; undefined for none. */
export const mostOf = (days: readonly string[]): string | undefined =>
  [...groupBy(days, (day) => day)].sort((a, b) => b[1].length - a[1].length || byCode(a[0], b[0]))[0]?.[0];

/** The place that most reports give with their figures, the more exact one when even; null where none is given. */
export function placeOf(drafts: readonly Draft[]): PlaceValue | null {
  const found = groupBy(
    drafts.filter((d) => d.figure.place !== null),
    (d) => placeKey(d.figure.place!),
  );
  const ranked = [...found].map(([key, list]) => ({
    key,
    place: list[0]!.figure.place!,
    reports: new Set(list.map((d) => d.account.id)).size,
  }));
  ranked.sort((a, b) => b.reports - a.reports || b.place.within.length - a.place.within.length || byCode(a.key, b.key));
  return ranked[0]?.place ?? null;
}
