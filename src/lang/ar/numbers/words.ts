/** The words of Arabic numerals: both genders, all cases, the hundreds in every spelling, and spoken forms. */
import type { NumberWord, Slot } from "../../../mentions/quantity-pack.ts";

type Row = readonly [value: number, words: string];

const UNITS: readonly Row[] = [
  [0, "صفر صفرا"],
  [1, "واحد واحدا واحدة إحدى"],
  [2, "اثنتان اثنتين ثنتان ثنتين اتنين"],
  [3, "ثلاثة ثلاث ثلاثا تلاتة تلات"],
  [4, "أربعة أربع أربعا"],
  [5, "خمسة خمسا"],
  [6, "ستة ست ستا"],
  [7, "سبعة سبعا"],
  [8, "ثمانية ثماني ثمان ثمانيا تمانية تماني تمان ثمنية تمنية تمن"],
  [9, "تسعة تسعا"],
];

const SHARED: readonly Row[] = [
  [5, "خمس"],
  [7, "سبع"],
  [9, "تسع"],
];

const TENS: readonly Row[] = [
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين تلاتين تلاتون"],
  [40, "أربعون أربعين"],
  [50, "خمسون خمسين"],
  [60, "ستون ستين"],
  [70, "سبعون سبعين"],
  [80, "ثمانون ثمانين تمانين تمانون"],
  [90, "تسعون تسعين"],
];

/** Teens written as one word: the contractions of speech. */
const TEENS: readonly Row[] = [
  [11, "أحدعشر احدعش حدعشر حداشر حدعش إحدىعشر"],
  [12, "اثناعشر اثنيعشر اطنعش اتناشر اثنعش اطناشر تناشر اثنتاعشر"],
  [13, "ثلاثةعشر ثلثطعشر تلتعشر تلتاشر تلطعش ثلاثتاشر تلاتاشر ثلاثطعش تلتطعش ثلطعش تلتطاشر تلتطعشر ثلتطعش"],
  [14, "أربعةعشر اربعتاشر اربعطعش اربعطعشر أربعتعش"],
  [15, "خمسةعشر خمستاشر خمسطعش خمسطعشر خمستعش"],
  [16, "ستةعشر ستاشر ستطعش ستطعشر سطعش"],
  [17, "سبعةعشر سبعتاشر سبعطعش سبعطعشر سبعتعش"],
  [18, "ثمانيةعشر تمنتاشر ثمنطعش تمنطعش تمانتاشر ثمنتاشر ثمنطعشر"],
  [19, "تسعةعشر تسعتاشر تسعطعش تسعطعشر تسعتعش"],
];

const HUNDRED = "مئة مائة مية ماية ميه";
const DUAL_HUNDRED = "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين متين ميتان";
/** First halves of 300 to 900 where it is written in one word with the hundred: "ثلاثمئة", "ثمانمائة". */
const HUNDREDS: readonly Row[] = [
  [300, "ثلاث تلات ثلث تلت تلتو"],
  [400, "أربع ربع أربعة"],
  [500, "خمس خمسة"],
  [600, "ست ستة"],
  [700, "سبع سبعة"],
  [800, "ثمان ثماني ثمن تمن تمان تماني"],
  [900, "تسع تسعة"],
];

type ScaleRow = readonly [
  value: number,
  one: string,
  accusative: string,
  dual: string,
  construct: string,
  plural: string,
];

const SCALES: readonly ScaleRow[] = [
  [1e3, "ألف", "ألفا", "ألفان ألفين ألفي", "ألفا", "آلاف ألوف آلافا آلف"],
  [1e6, "مليون", "مليونا", "مليونان مليونين مليوني", "مليونا", "ملايين"],
  [1e9, "مليار بليون", "مليارا بليونا", "ملياران مليارين ملياري بليونين بليونان", "مليارا", "مليارات بلايين"],
  [1e12, "تريليون ترليون", "تريليونا ترليونا", "تريليونين تريليونان", "تريليونا", "تريليونات ترليونات"],
];

/** Fractions; "خمس", "سبع", "تسع", "عشر" alone are numbers and stand under `PARTS` for "ثلاثة أخماس" and the like. */
const FRACTIONS: readonly Row[] = [
  [1 / 2, "نصف"],
  [1 / 3, "ثلث"],
  [2 / 3, "ثلثا ثلثي ثلثان ثلثين"],
  [1 / 4, "ربع"],
  [1 / 6, "سدس"],
  [1 / 8, "ثمن"],
];
const PARTS: readonly Row[] = [
  [1 / 2, "أنصاف"],
  [1 / 3, "أثلاث"],
  [1 / 4, "أرباع"],
  [1 / 5, "أخماس خمس خمسا"],
  [1 / 6, "أسداس"],
  [1 / 7, "أسباع سبع"],
  [1 / 8, "أثمان"],
  [1 / 9, "أتساع تسع"],
  [1 / 10, "أعشار عشر"],
];

const ORDINALS: readonly Row[] = [
  [1, "أول أولى حادي حادية"],
  [2, "ثاني ثانية ثانٍ"],
  [3, "ثالث ثالثة"],
  [4, "رابع رابعة"],
  [5, "خامس خامسة"],
  [6, "سادس سادسة"],
  [7, "سابع سابعة"],
  [8, "ثامن ثامنة"],
  [9, "تاسع تاسعة"],
  [10, "عاشر عاشرة"],
];

function* rows(
  slot: Slot,
  table: readonly Row[],
  more: Partial<NumberWord> = {},
): Iterable<readonly [string, NumberWord]> {
  for (const [value, words] of table) {
    const entry: NumberWord = { slot, value, ...more };
    for (const word of words.split(" ")) yield [word, entry];
  }
}

function* hundreds(): Iterable<readonly [string, NumberWord]> {
  yield* rows("hundred", [[100, HUNDRED]]);
  yield* rows("hundreds", [[200, DUAL_HUNDRED]]);
  yield ["مئات", { slot: "hundred", value: 100, plural: true }];
  for (const [value, stems] of HUNDREDS) {
    const entry: NumberWord = { slot: "hundreds", value };
    for (const stem of stems.split(" ")) for (const hundred of HUNDRED.split(" ")) yield [stem + hundred, entry];
  }
}

function* scales(): Iterable<readonly [string, NumberWord]> {
  for (const [value, one, accusative, dual, construct, plural] of SCALES) {
    yield* rows("scale", [[value, one]]);
    yield* rows("scale", [[value, accusative]], { construct: true });
    yield* rows("scale", [[value, dual]], { times: 2 });
    yield* rows("scale", [[value, construct]], { times: 2, construct: true });
    yield* rows("scale", [[value, plural]], { plural: true });
  }
  yield* rows("scale", [[12, "دزينة دستة درزن دزينتي"]]);
  yield* rows("scale", [[12, "دزينات دستات درازن"]], { plural: true });
  yield* rows("scale", [[12, "دزينتان دزينتين دستتين"]], { times: 2 });
}

/** Every word of the table, in natural spelling. A word may stand in two slots; the first that fits is read. */
export function* words(): Iterable<readonly [string, NumberWord]> {
  yield* rows("unit", UNITS);
  // The feminine forms are a fifth, a seventh and a ninth as well.
  for (const [value, word] of SHARED) yield [word, { slot: "unit", value, share: 1 / value }];
  // With the article these are days of the week.
  yield* rows(
    "unit",
    [
      [1, "أحد أحدا"],
      [2, "اثنان اثنين"],
    ],
    { indefinite: true },
  );
  yield* rows("unit", [[2, "اثنا اثني اثنتا اثنتي"]], { bound: true });
  yield* rows("ten", [[10, "عشرة عشر عشرا"]]);
  yield* rows("teen", TEENS);
  yield* rows("tens", TENS);
  yield* hundreds();
  yield* scales();
  yield* rows("fraction", FRACTIONS);
  yield* rows("fraction", [[1 / 2, "نص"]], { bound: true });
  yield* rows("part", PARTS, { plural: true });
  yield* rows("ordinal", ORDINALS);
  yield* rows("negative", [[-1, "سالب ناقص"]]);
  yield* rows("point", [[0, "فاصلة"]]);
  yield* rows("over", [[0, "على"]]);
}
