/** Words that stand beside an outlet's name in a byline and say how the text came about. */
import { fold } from "./spelling.ts";

const WORDS = `
خاص
متابعات
ومتابعات
متابعة
وكالات
ووكالات
الوكالات
تقارير
وتقارير
تقرير
أخبار
وأخبار
الأخبار
تحقيقات
ترجمة
رصد
تغطية
إعداد
التحرير
مراسلون
مراسلين
`;

export const bylines: ReadonlySet<string> = new Set(WORDS.trim().split("\n").map(fold));
