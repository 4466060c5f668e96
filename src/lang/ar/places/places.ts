/** Arabic places: words for kinds of place, unknown names by their shape, phrases that only hold a place's name. */
import type { PlacePack, PlaceType } from "../../../mentions/place.ts";
import { type Cuts, makePhraseBook } from "../../../text/lexicon.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { PlaceValue } from "../../../types.ts";
import { namesIn } from "../../gazetteer/gazetteer.ts";
import { cuts, fold, spelling } from "../spelling.ts";

/** kind, the kinds of known places it stands with | words. "+": the word belongs to the name; "-": so it does, and the name tells nothing of where it lies. */
const TYPES = `
city: city town | مدينة، مدينتي، مدن
town: town city site | بلدة، بلدتي، بلدات، قرية، قريتي، قرى، ضيعة، مزرعة
governorate: governorate city | محافظة، محافظتي، محافظات، ولاية، ولايتي، إقليم
other: governorate city town district | ريف، ريفي، بادية، أرياف، جرود
district: district city town governorate | منطقة، منطقتي، ناحية، ناحيتي، قضاء، مديرية، مديريتي، حي، حيي، أحياء، ضاحية، محور
site+: site | مخيم، مخيمي، سجن، معتقل، مطار، مستشفى، مشفى، قاعدة، معبر، جسر، سد، حقل، ميناء، مرفأ، مفرق، جامعة، سوق، مستوطنة، جزيرة، مضيق، جبل، جبال، سهل، تلة
site-: site | شارع، ساحة، ميدان، دوار، مسجد، جامع، كنيسة، مدرسة
`;

/** Words after which a name goes on: the first parts of compound names. */
const OPENERS =
  "عين تل تلة دير كفر خان أبو أبي أم بيت جبل جب وادي رأس باب بني بن ابن سيدي عبد الشيخ شيخ جسر برج خربة نهر دار ذات ذي ذو حوش قلعة مرج معرة بئر بير السيدة الإمام النبي آل ولد خربت كرم مساكن صلاح سيف نور عز زين شهاب ضهر طيبة رام".split(
    " ",
  );
/** Second parts that belong to a name: which of two villages it is. */
const CLOSERS =
  "الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي الكبرى الصغرى الكبيرة الصغيرة الجديدة القديمة الفوقاني التحتاني الفوقا التحتا العليا السفلى المركزي الدولي العسكري".split(
    " ",
  );
/** Words that follow "area of", "street" and the like and name nothing. */
const STOPS =
  `في من إلى على عن عند بين حتى منذ قرب قبل بعد خلال تحت فوق كما التي الذي الذين التابعة التابع الواقعة الواقع القريبة القريب المحاذية المجاورة
الحدودية الخاضعة المحاصرة المستهدفة المذكورة ذاتها نفسها أخرى أخريين عدة عديدة مختلفة متفرقة واحدة واحد صغيرة صغير كبيرة كبير كاملة كامل آمنة عازلة آهلة نائية مكتظة محررة محاصرة محاذية مجاورة مأهولة مهجور
العمليات الهجوم الانفجار الحادث الحادثة الاشتباك الاشتباكات القتال الصراع النزاع الحرب المعارك الخطر الكوارث الحظر التجارة الأعمال التماس المواجهة السكن الدولة البلاد العالم المدينة القرية البلدة المنطقة المحافظة المدن القرى البلدات
هذه هذا تلك ذلك كل جميع بعض و او أو ما لا لم لن ان أن إن قد كان كانت هو هي تقع يقع تشهد شهدت شهد تضم يضم قتل قتلى اليوم أمس سكنية سكني تم تمت حيث وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حول داخل خارج ضد دون غير ضمن عبر لدى نحو مع عسكرية عسكري شعبية شعبي جوية جوي بحرية برية مدنية جماعي مركزي ميداني
ذكرى الذكرى أمن الدفاع الاستخبارات المرور مقر قوة قوات القوات قيادة طوارئ الطوارئ تابع متخصص مزدحمة قريبة يسيطر تسيطر خفض تجمع أقصى التقاء الاعتداء البحث معسكر إجازة الإجازة اجازتهم عطلة عطلتهم المنافذ بسبب حقوق الحدود خاصة تابعة بحيرة أمس فندق متعددة
الأطفال النساء المدنيين الرجال النازحين اللاجئين الإيواء الشعب الجيش النظام التحالف الشرطة الأمن الحراسة الاحتلال العدو الجمهورية الأمم الدول الشرق`.split(
    /\s+/,
  );

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
const openers = set(OPENERS);
const closers = set(CLOSERS);
const stops = set(STOPS);

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
  leads: set(["شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "محيط", "ريف"]),
  joins: (prefix) => prefix.startsWith("و"),
  unknownName(document, at) {
    const { tokens } = document;
    const first = tokens[at]!.norm;
    if (!nameLike(first)) return null;
    let to = at + 1;
    while (
      to < tokens.length &&
      openers.has(tokens[to - 1]!.norm) &&
      tokens[to]!.kind === "word" &&
      tokens[to]!.gap === "space"
    )
      to++;
    if (openers.has(tokens[to - 1]!.norm)) return null;
    if (to < tokens.length && tokens[to]!.gap === "space" && closers.has(tokens[to]!.norm)) to++;
    return to;
  },
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

const INDEFINITE_ADJECTIVE = /(?:يه|يا|ات|ين|ون)$/;

/** A proper name by its looks: no stop word, no joined preposition with an article, no adjective or plural without one. */
function nameLike(norm: string): boolean {
  if (openers.has(norm)) return true;
  if (norm.length < 3 || stops.has(norm) || norm.startsWith("لل") || norm.startsWith("وا")) return false;
  return norm.startsWith("ال") || !INDEFINITE_ADJECTIVE.test(norm);
}
