/** Words that stand before a page's publication date. */
import type { PublishedPack } from "../../../mentions/date.ts";
import { fold } from "../spelling.ts";

export const published: PublishedPack = {
  cues: new Set(["نشر", "نشرت", "النشر", "تحديث", "التحديث", "تاريخ", "بتاريخ", "التاريخ", "كتب", "حرر", "أضيف"].map(fold)),
};
