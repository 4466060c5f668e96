/** Arabic places: words for kinds of place, unknown names by their shape, phrases that only hold a place's name. */
import type { PlacePack, PlaceType } from "../../../mentions/place.ts";
import { type Cuts, makePhraseBook } from "../../../text/lexicon.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { PlaceValue } from "../../../types.ts";
import { namesIn } from "../../gazetteer/gazetteer.ts";
import { cuts, fold, spelling } from "../spelling.ts";
import { unknownNames } from "./unknown.ts";

/** kind, the kinds of known places it stands with | words. "+": the word belongs to the name; "-": so it does, and the name tells nothing of where it lies. */
const TYPES = `
city: city town | مدينة، مدينتي، مدن
town: town city site | بلدة، بلدتي، بلدات، قرية، قريتي، قرى، ضيعة، مزرعة، عزلة
governorate: governorate city | محافظة، محافظتي، محافظات، ولاية، ولايتي، إقليم، مقاطعة، مقاطعتي
other: governorate city town district | ريف، ريفي، بادية، أرياف، جرود
district: district city town governorate | منطقة، منطقتي، ناحية، ناحيتي، قضاء، مديرية، مديريتي، حي، حيي، أحياء، ضاحية، محور، معتمدية
site+: site | مخيم، مخيمي، سجن، معتقل، مطار، مستشفى، مشفى، قاعدة، معبر، جسر، سد، حقل، ميناء، مرفأ، مفرق، جامعة، سوق، مستوطنة، جزيرة، مضيق، جبل، جبال، سهل، تلة، تبة، نقيل، كمب
site-: site | شارع، ساحة، ميدان، دوار، مسجد، جامع، كنيسة، مدرسة
`;

/** Phrases that hold a place's name and are none: parties, agencies, outlets, sayings. */
const NOT = [
  "سوريا الديمقراطية",
  "سورية الديمقراطية",
  "سوريا الديموقراطية",
  "العراق والشام",
  "سوريا المستقبل",
  "روسيا اليوم",
  "سوريا اليوم",
  "مصر اليوم",
  "ليبيا اليوم",
  "تحرير الشام",
  "أحرار الشام",
  "فتح الشام",
  "جند الشام",
  "أجناد الشام",
  "فيلق الشام",
  "بلاد الشام",
  "بيت المقدس",
  "تحرير سوريا",
  "سوريا مباشر",
  "تلفزيون سوريا",
  "ليبيا الأحرار",
  "قناة الجزيرة",
  "الجزيرة نت",
  "جزيرة العرب",
  "صلاة المغرب",
  "أذان المغرب",
  // Operations, whose zones bear their names.
  "نبع السلام",
  "درع الفرات",
  "غصن الزيتون",
  "طوفان الأقصى",
  "في حي",
  "قيد الحياة",
  "مصر للطيران",
  "العربية السعودية للأنباء",
];

const rows = TYPES.trim()
  .split("\n")
  .flatMap((line): [string, PlaceType][] => {
    const [head, words] = line.split(" | ") as [string, string];
    const [kind, fits] = head.split(": ") as [string, string];
    const mark = /[+-]$/.exec(kind)?.[0];
    const type: PlaceType = {
      kind: kind.replace(/[+-]$/, "") as PlaceValue["kind"],
      fits: fits.split(" ") as PlaceValue["kind"][],
      named: mark !== undefined,
      lies: mark !== "-",
    };
    return words.split("، ").map((word) => [word, type]);
  });

const split = (phrase: string) => phrase.split(" ");
/** A type is in the construct state: with an article or a pronoun it names nothing. */
const construct: Cuts = (word) => cuts(word).filter((cut) => !cut.definite && cut.suffix === "");
const set = (words: readonly string[]) => new Set(words.map(fold));
/** Clitics other than these before a short name are mostly the first letter of another word ("فاطمة" is not ف + أطمة). */
const COMMON_CLITICS = /^[وبل]/;
const SHORT_STEM = 5;
const nameCuts: Cuts = (word) =>
  cuts(word).filter(({ prefix, stem }) => prefix === "" || stem.length >= SHORT_STEM || COMMON_CLITICS.test(prefix));

const names = namesIn("ar", { spelling, fold, cuts: nameCuts });
const not = makePhraseBook(
  NOT.map((phrase) => [phrase, true] as const),
  fold,
  split,
  cuts,
);
const before = makePhraseBook(rows, fold, split, construct);

export const places: PlacePack = {
  names,
  not,
  before,
  opens: byWord((_, word) => names.begins(word) || not.begins(word) || before.begins(word), false),
  after: makePhraseBook<PlaceType>([], fold, split, cuts),
  of: new Set(),
  roads: { before: set(["طريق", "الطريق", "أوتوستراد", "اوتستراد", "اتوستراد", "الأوتوستراد"]), behind: set([]) },
  roadLinks: set(["بين", "من", "إلى", "نحو", "الدولي", "السريع", "الواصل", "الرابط"]),
  care: {
    hospitals: set(
      "مستشفى مشفى مستشفيات مشافي مشاف مستشفيي مشفيي المستشفى المشفى المستشفيات المشافي مستوصف مستوصفات".split(" "),
    ),
    to: set("إلى الى باتجاه نحو".split(" ")),
    receives: set("استقبل استقبلت تستقبل يستقبل استقبال وصل وصلت وصول".split(" ")),
  },
  seats: set(["مقره", "مقرها", "مقرهم", "ومقره", "ومقرها", "ومقرهم"]),
  leads: set(["شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "محيط", "ريف"]),
  joins: (prefix) => prefix.startsWith("و"),
  unknownName: unknownNames({ names, before }),
  rules: {
    known: {
      id: "ar.place.known",
      says: "A name of the gazetteer is a place; one that is also a common word needs its kind, a direction or a neighbour beside it.",
    },
    typed: {
      id: "ar.place.typed",
      says: "A word such as “town” beside a known name says which of the places that bear it is meant.",
    },
    shape: { id: "ar.place.shape", says: "A word such as “village” makes the unknown name after it a place." },
  },
};
