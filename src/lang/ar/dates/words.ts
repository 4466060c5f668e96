/** Arabic words of dates: months of the Levant, Egypt and the Maghreb, Hijri months, weekdays, units, parts of the day. */
import type { DateWord } from "../../../mentions/date.ts";
import type { Edge, Unit } from "../../../mentions/date-value.ts";
import { type Cuts, makePhraseBook } from "../../../text/lexicon.ts";
import { cuts, fold } from "../spelling.ts";

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [value, words] = line.split(" | ") as [string, string];
      return words.split("، ").map((word): [string, string] => [word, value]);
    });

const MONTHS = `
1 | كانون الثاني، كانون ثاني، كانون ثان، يناير، ينايِر، جانفي، جانفييه
2 | شباط، فبراير، فيفري، فبرير
3 | آذار، مارس
4 | نيسان، أبريل، إبريل، افريل
5 | أيار، مايو، ماي، مايس
6 | حزيران، يونيو، يونيه، جوان
7 | تموز، يوليو، يوليه، يوليوز، جويلية
8 | آب، أغسطس، أوت، غشت
9 | أيلول، سبتمبر، شتنبر
10 | تشرين الأول، تشرين أول، أكتوبر
11 | تشرين الثاني، تشرين ثاني، تشرين ثان، نوفمبر، نونبر
12 | كانون الأول، كانون أول، ديسمبر، دجنبر
`;

/** Months whose names are also other words or people's names: they need a day, a year or the word "month". */
const WEAK = new Set(["مارس", "ماي", "جوان", "أوت", "مايس", "آب"].map(fold));

const HIJRI_MONTHS = `
1 | محرم، المحرم
2 | صفر
3 | ربيع الأول، ربيع أول
4 | ربيع الآخر، ربيع الثاني، ربيع ثاني
5 | جمادى الأولى، جمادى الأول
6 | جمادى الآخرة، جمادى الثانية، جمادى الآخر، جمادى الثاني
7 | رجب
8 | شعبان
9 | رمضان
10 | شوال
11 | ذي القعدة، ذو القعدة، ذى القعدة
12 | ذي الحجة، ذو الحجة، ذى الحجة
`;

const WEEKDAYS = `
1 | الاثنين، الإثنين
2 | الثلاثاء، الثلثاء
3 | الأربعاء، الاربعا
4 | الخميس
5 | الجمعة
6 | السبت
7 | الأحد
`;

const DAYS = `
0 | اليوم، هذا اليوم
-1 | أمس، الأمس، البارحة، امبارح
-2 | أول أمس، أول من أمس، أمس الأول، قبل أمس، قبل الأمس، أول البارحة
1 | غدا، الغد، غد، يوم غد
2 | بعد غد
`;

/** unit, then how many of it the word says: 1, 2 or * for a plural. */
const UNITS = `
second 1 | ثانية
second * | ثوان، ثواني
minute 1 | دقيقة
minute 2 | دقيقتين، دقيقتان
minute * | دقائق، دقايق
hour 1 | ساعة
hour 2 | ساعتين، ساعتان
hour * | ساعات
day 1 | يوم، يوما
day 2 | يومين، يومان
day * | أيام، أياما
week 1 | أسبوع، أسبوعا
week 2 | أسبوعين، أسبوعان
week * | أسابيع
month 1 | شهر، شهرا
month 2 | شهرين، شهران
month * | أشهر، شهور
year 1 | عام، عاما، سنة
year 2 | عامين، عامان، سنتين، سنتان، عامي
year * | أعوام، أعواما، سنوات، سنين
decade 1 | عقد، عقدا
decade 2 | عقدين، عقدان
decade * | عقود
`;

const WHICH = `
last | الماضي، الماضية، الماضيين، الماضيتين، الفائت، الفائتة، المنصرم، المنصرمة، المنصرمين، المنقضي، المنقضية، السابق، الأخيرة، الأخيرين، الأخير، الأخيرتين
this | الجاري، الجارية، الحالي، الحالية، الراهن، الراهنة
next | المقبل، المقبلة، القادم، القادمة، المقبلين، القادمين، التالي
`;

/** TIMEX3 parts of the day. "!": they stand alone; the others are common words too and need a date after them. */
const PARTS = `
TMO! | فجرا، صباحا، مع الفجر، في الصباح، في الصباح الباكر
TMO | فجر، صباح، صبيحة، ضحى، الفجر، الصباح، سحر
TMI! | ظهرا، منتصف النهار
TMI | ظهر، الظهر، ظهيرة
TAF! | عصرا، بعد الظهر
TAF | عصر، العصر، بعد ظهر، عصارى
TEV! | مساء، مساءا، في المساء
TEV | المساء، عشية، غروب
TNI! | ليلا، منتصف الليل، بعد منتصف الليل، قبيل منتصف الليل، الليلة
TNI | ليل، ليلة، الليل، منتصف ليل، منتصف ليلة، بعد منتصف ليل
AM | قبل الظهر، قبل ظهر
`;

const EDGES = `
start | مطلع، بداية، بدايات، أوائل، مستهل، غرة
middle | منتصف، أواسط
end | نهاية، نهايات، أواخر، آخر، ختام
`;

const LINKS = `
of | من، لـ، لشهر
month | شهر، الشهر
day-word | يوم، ليوم
year-word | عام، سنة، العام، السنة
years | عامي، سنتي، أعوام، سنوات
era | م، ميلادي، ميلادية، للميلاد
hijri-era | هـ، هجري، هجرية، للهجرة، ه
hour-word | الساعة
ago | قبل، منذ، قبيل
after | بعد، خلال، طوال، طيلة، مدى
time-zone | بتوقيت، بالتوقيت، توقيت
corresponding | الموافق، المصادف، بتاريخ، الموافق لـ
to | إلى، حتى، الى
and | و
around | نحو، حوالي، قرابة، زهاء، أكثر من، ما يقارب، ما يقرب من، أقل من
this | هذا، هذه
few | القليلة، القلائل، الأولى
between | بين، من
several | عدة، بضعة، بضع
half | نصف
quarter | ربع
and-half | ونصف، والنصف
and-quarter | وربع، والربع
and-third | وثلث، والثلث
blessed | المبارك، الكريم، الحرام، المعظم
in | في، حتى، مطلع، صيف، شتاء، ربيع، خريف
`;

function* phrases(): Generator<[string, DateWord]> {
  for (const [word, day] of rows(DAYS)) yield [word, { is: "day", offset: Number(day) }];
  for (const [word, month] of rows(MONTHS))
    yield [word, { is: "month", month: Number(month), weak: WEAK.has(fold(word)) }];
  for (const [word, month] of rows(HIJRI_MONTHS)) yield [word, { is: "hijri-month", month: Number(month) }];
  for (const [word, day] of rows(WEEKDAYS)) yield [word, { is: "weekday", day: Number(day) }];
  for (const [word, which] of rows(WHICH)) yield [word, { is: "which", which: which as "last" }];
  for (const [word, part] of rows(PARTS))
    yield [word, { is: "part", part: part.replace("!", ""), alone: part.endsWith("!") }];
  for (const [word, edge] of rows(EDGES)) yield [word, { is: "edge", edge: edge as Edge }];
  for (const [word, value] of rows(UNITS)) {
    const [unit, count] = value.split(" ") as [Unit, string];
    yield [word, { is: "unit", unit, count: count === "*" ? null : Number(count) }];
  }
}

const split = (phrase: string) => phrase.split(" ");

/** Date words take no pronouns: "عقدها" is no decade of hers. */
const outer: Cuts = (word) => cuts(word).filter((cut) => cut.suffix === "");

export const words = makePhraseBook(phrases(), fold, split, outer);

/** Words that hold dates together; a word may be both a unit ("عام") and a link, so they have a book of their own. */
export const links = makePhraseBook(
  rows(LINKS).map(([word, role]) => [word, { is: "link", role } as const] as const),
  fold,
  split,
  outer,
);
