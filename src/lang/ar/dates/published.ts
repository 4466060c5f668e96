/** Words that stand beside a page's publication date. */
import type { PublishedPack } from "../../../mentions/date.ts";
import { fold } from "../spelling.ts";

const set = (words: string) => new Set(words.split(" ").map(fold));

export const published: PublishedPack = {
  cues: set("نشر نشرت النشر تحديث التحديث تعديل حرر أضيف"),
  beside: set(
    "تاريخ بتاريخ التاريخ في آخر تم يوم الساعة بتوقيت توقيت غرينتش دمشق القاهرة مكة المكرمة صباحا مساء ص م ت",
  ),
  not: set("الموقع للموقع الميلاد ميلاد الوفاة"),
};
