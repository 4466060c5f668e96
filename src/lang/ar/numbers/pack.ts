/** The numbers of Arabic, as the pack hands them to the reader of quantities. */
import { makeNumberPack, type NumberPack } from "../../../mentions/quantity-pack.ts";
import { cuts, fold } from "../spelling.ts";
import { after, before, changes, idioms, named, numeralRules, ranges, vague } from "./rules.ts";
import { words } from "./words.ts";

const SMALL = ["unit", "ten", "teen", "tens"];

/** و joins what is smaller to what is greater, and units to tens; a unit and عشر stand side by side. */
const joins = [
  "unit ten",
  "unit+tens",
  "tens+unit",
  "scale+scale",
  ...["hundred", "scale"].flatMap((big) => [...SMALL, "digits"].map((small) => `${big}+${small}`)),
  "scale+hundred",
  // Spoken: "ميتين تلاتة وستين".
  "hundred unit",
  "scale hundred",
  // Classical order, the greater last: "أربعة وسبعين وثلاثمئة".
  "tens+hundred",
  "teen+hundred",
];

/** "مية", a spelling of "a hundred". */
const HUNDRED = fold("مية");

/** Adverbs, which have the form in which things are counted: "المنطقة 14 شمالا". */
const ADVERBS = new Set(["شمالا", "جنوبا", "شرقا", "غربا", "حاليا", "سابقا", "أيضا", "صباحا", "ظهرا"].map(fold));

/** "المنطقة 41 جريحا": behind eleven to ninety-nine what is counted is an accusative in the singular. */
const counts = (norm: string, value: number) =>
  value % 100 > 10 && norm.length > 3 && norm.endsWith("ا") && !ADVERBS.has(norm) && !NAMES_ON.test(norm);

/** "الفرقة 17 ولميليشيا": joined to the name, or another name that ends as an accusative does, of a country mostly. */
const NAMES_ON = /^و.{5}|^(?:ميليشيا|سوريا|روسيا|تركيا|ليبيا|اوكرانيا)$/;

/** "القتلى الأحد عشر", "الركاب الأحد والعشرون": ten in the masculine or the tens joined, behind a definite noun. */
const isUnit = (before: string, behind: string) =>
  (behind === "عشر" || /^و(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/.test(behind)) &&
  /^(?:[وف]?[بك]?ال|لل)|(?:نا|هم|ها|هن|كم)$/.test(before) &&
  !TODAY.has(before);

/** Words of time, behind which the same word is Sunday. */
const TODAY = new Set("اليوم الليلة الماضي المقبل القادم الفائت المنصرم التالي الجاري".split(" ").map(fold));

export const numbers: NumberPack = makeNumberPack(
  {
    words: words(),
    joins,
    and: ["و"],
    andClitic: "و",
    hedgesLead: false,
    article: "ال",
    undefined: ["آليات", "ألغام", "ألوية", "آلات", "آلاف", "ألعاب", "ألواح"],
    accusative: "\u064B",
    fillers: ["ال", "ب", "ل", "لل", "بال", "وال", "من ال"],
    before,
    after,
    vague,
    idioms,
    ranges,
    infixes: ["أو", "إلى"],
    percents: ["%", "٪", "في المئة", "في المائة", "بالمئة", "بالمائة", "بالمية", "في الميه"],
    partsOf: ["جزء من"],
    of: "من",
    ratio: "من",
    ordinalEndings: [],
    compounds: false,
    changes,
    named,
    counts,
    isUnit,
    groupMarks: ",.،",
    decimalMark: "٫",
    rules: numeralRules,
  },
  fold,
  // "كمية" is a quantity, no "like a hundred".
  (word) => cuts(word).filter(({ prefix, stem }) => !(prefix.endsWith("ك") && stem === HUNDRED)),
);
