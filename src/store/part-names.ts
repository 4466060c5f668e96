/** Parts of an event's detail: a page names those that it shows. */
export const EVENT_PARTS = [
  "reports",
  "figures",
  "glance",
  "findings",
  "evidence",
  "series",
  "wording",
  "silence",
] as const;
export type PartName = (typeof EVENT_PARTS)[number];
