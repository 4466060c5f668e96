/** Unknown names of places by their shape: where the name after a word such as "town" begins and ends. */
import type { PlacePack } from "../../../mentions/place.ts";
import type { Cut } from "../../../text/lexicon.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { Token } from "../../../types.ts";
import { GIVEN_NAMES } from "../casualties/given-names.ts";
import { COMMON_WORDS } from "../ledger/common-words.ts";
import { bare, cuts, fold } from "../spelling.ts";

/** Words after which a name goes on: the first parts of compound names, the ranks before a person's. */
const OPENERS =
  "عين تل تلة دير كفر خان أبو أبي أم بيت جبل جب وادي واد رأس باب بني بن ابن سيدي عبد الشيخ شيخ جسر برج خربة نهر دار ذات ذي ذو حوش قلعة مرج معرة بئر بير السيدة سيدة الإمام النبي آل ولد أولاد خربت كرم مساكن صلاح سيف نور عز زين شهاب ضهر طيبة رام الملك الملكة الأمير الدكتور سان سانت نيو نورث مار ماري نجع حزم حوض حدائق حويجة كود رسم مغر قره ذراع خشم غابة نقيل منزل قصر أرض شير طور نزلة كوم عزبة منية ميت منشأة فيضة قوى حاجب";
/** Between a person's name and the father's: a name goes on over it. */
const SON = "بن";
/** A revival, which is folded like "أحياء", quarters. */
const REVIVAL = /^[وفبل]*إحياء$/;
/** Whose office a person's name may follow: "the governor of X" and then his name. */
const OFFICES = "حاكم محافظ والي رئيس قائد متحدث شرطة مدير";
/** Second parts that belong to a name: which of two villages it is, which of those who bore it. */
const CLOSERS =
  "الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي الكبرى الصغرى الكبيرة الصغيرة الجديدة القديمة الفوقاني التحتاني الفوقا التحتا العليا السفلى المركزي الدولي العسكري الخامس السادس كبير صغير";
/** Closers that name nothing by themselves: "the countryside of the southern". */
const DIRECTIONS = "الشرقي الغربي الشمالي الجنوبي الشرقية الغربية الشمالية الجنوبية";
/** Words that tell where a place lies or which one is meant: none follows in a name. */
const RELATIONS =
  "في من إلى عن عند بين حتى منذ قرب قبل بعد خلال تحت فوق كما التي الذي الذين التابعة التابع الواقعة الواقع القريبة القريب المحاذية المجاورة الحدودية الخاضعة المحاصرة المستهدفة المذكورة المطل المطلة المؤدي المؤدية الرابط وسط شمال جنوب شرق غرب حول داخل خارج عبر لدى نحو مع حيث كان كانت قد ان أن إن";
/** Words that follow "area of", "street" and the like and name nothing. */
const STOPS = `
على ذاتها نفسها أخرى أخريين عدة عديدة مختلفة متفرقة واحدة واحد صغيرة صغير كبيرة كبير كاملة كامل آمنة عازلة آهلة نائية مكتظة محررة محاصرة محاذية مجاورة مأهولة مهجور
العمليات الهجوم الانفجار الحادث الحادثة الاشتباك الاشتباكات القتال الصراع النزاع الحرب المعارك الخطر الكوارث الحظر التجارة الأعمال التماس المواجهة السكن الدولة البلاد العالم المدينة القرية البلدة المنطقة المحافظة المدن القرى البلدات
هذه هذا تلك ذلك كل جميع بعض و او أو ما لا لم لن هو هي تقع يقع تشهد شهدت شهد تضم يضم قتل قتلى اليوم أمس سكنية سكني تم تمت شمالي جنوبي شرقي غربي ضد دون غير ضمن عسكرية عسكري شعبية شعبي جوية جوي بحرية برية مدنية جماعي مركزي ميداني
ذكرى الذكرى أمن الدفاع الاستخبارات المرور مقر قوة قوات القوات قيادة طوارئ الطوارئ تابع متخصص مزدحمة قريبة يسيطر تسيطر خفض تجمع أقصى التقاء الاعتداء البحث معسكر إجازة الإجازة اجازتهم عطلة عطلتهم المنافذ بسبب حقوق الحدود خاصة تابعة بحيرة فندق متعددة
الأطفال النساء المدنيين الرجال النازحين اللاجئين الإيواء الشعب الجيش النظام التحالف الشرطة الأمن الحراسة الاحتلال العدو الجمهورية الأمم الدول الشرق
الريف الأرياف الولاية المديرية الأسبوع الآخرين المزيد الصحة التربية السياحة الزلزال الإغلاق التنظيم الصراعات الولايات الانتخابات الجلسة المفاوضات البضائع المنتجات الشريط الطلبة الألعاب الملاهي الفصيل القصاص العقارات العمل الله البرلمان المعلومات
مزدحم خاضع كثيف عميق وعر معزول مفتوح مغلق محصن عريق فاضل عامر ملتهب محتل منكوب مجهول زراعي صناعي تجاري سياحي حيوي فقير جبلي صحراوي ريفي عمومي شيعي سني شهير هادئ مملوك مشتعل متوتر متوجه متجه
نزح نجت صلى تؤوي يؤوي تأوي يأوي`;

const set = (list: string) => new Set(list.trim().split(/\s+/).map(fold));
const openers = set(OPENERS);
const closers = set(CLOSERS);
const directions = set(DIRECTIONS);
const relations = set(RELATIONS);
const stops = set(`${RELATIONS} ${STOPS}`);
const offices = set(OFFICES);
const given = set(GIVEN_NAMES);
/** What many reports say is the name of no place that few speak of. */
const common = new Set(
  COMMON_WORDS.flatMap(([, list]) => list.trim().split(/\s+/)).filter((stem) => !given.has(stem) && !openers.has(stem)),
);

const inUse = (stem: string) => common.has(stem) || stops.has(stem);
/** "جانبي", "كثيفة": adjectives of a word in use. */
const ADJECTIVE_ENDING = /(?:يه|[يه])$/;
function isAdjective(stem: string): boolean {
  const base = stem.replace(ADJECTIVE_ENDING, "");
  return base !== stem && base.length >= 3 && (inUse(base) || common.has(`${base}ه`));
}
const PLURAL = /(?:يه|يا|ات|ين|ون)$/;
/** Verbs and nouns with a pronoun ("تحاصرها", "أيديهم"), verbs without a long vowel ("يتبع", "استبعدت"): names have one. */
const INFLECTED = /..(?:ها|هم|هما)$|^تست[^اوي]{3}$|^ي(?:[^اوي]{3,4}(?:ون|وا)?|[^اوي]{2,3}ي)$|^(?:است?|ت)?[^اوي]{3}ت$/;
/** A pronoun on a verb, as it is written: "غمرته" is no name in ة. */
const PRONOUN = /..ته$/;
/** Verbal nouns after "for": "لاحتواء", "لتمرير", "لمهاجمة". */
const VERBAL_NOUN = /^(?:ا..ا.|ا...ا.|ا....ا.|ت..ي.|م.ا..ه)$/;
const isWord = (stem: string) => inUse(stem) || isAdjective(stem) || INFLECTED.test(stem);
/** A conjunction or "for" is cut from short words too, a preposition from long ones: "باجل" is no ب + أجل. */
const hasClitic = ({ prefix, stem }: Cut) =>
  prefix !== "" &&
  ((stem.length >= (/^[وفل]/.test(prefix) ? 3 : 4) && isWord(stem)) || (prefix === "ل" && VERBAL_NOUN.test(stem)));

/** Conjunctions and prepositions before an article. */
const JOINED_ARTICLE = /^(?:[وفبك]ال|لل)/;

/** A proper name by its looks: with an article what is no stop word, without one no word of the language. */
const nameLike = byWord((norm, word) => {
  if (norm.length < 3) return false;
  if (norm.startsWith("ال")) return !stops.has(norm) && !directions.has(norm);
  if (stops.has(norm) || norm.startsWith("وا") || JOINED_ARTICLE.test(norm) || PLURAL.test(norm)) return false;
  return given.has(norm) || !(isWord(norm) || PRONOUN.test(bare(word)) || cuts(word).some(hasClitic));
}, false);

/** Second words that begin so have "and" or "in" before them; foreign names begin with ب and a long vowel or a liquid. */
const JOINED = /^(?:و|ب(?![اويل]|را))/;

/** The pack's `unknownName`, beside the pack's names and types. */
export function unknownNames({ names, before }: Pick<PlacePack, "names" | "before">): PlacePack["unknownName"] {
  const books = (tokens: readonly Token[], at: number) => [names.match(tokens, at), before.match(tokens, at)];
  const isKnown = (tokens: readonly Token[], at: number) => books(tokens, at).some((hit) => hit !== null);
  /** "بإسطنبول", "بريف": a preposition on a known name or a type. */
  const isJoined = (tokens: readonly Token[], at: number) =>
    JOINED_ARTICLE.test(tokens[at]!.norm) || books(tokens, at).some((hit) => hit !== null && hit.cut.prefix !== "");

  /** After an opener: a common word too ("red hill"), unless it tells where. */
  const completes = (tokens: readonly Token[], at: number) =>
    follows(tokens, at) && !relations.has(tokens[at]!.norm) && !isJoined(tokens, at);

  /** A second word as unknown as the first, both without an article ("مجدل شمس"); a given name only after another. */
  function goesOn(tokens: readonly Token[], at: number): boolean {
    if (!follows(tokens, at)) return false;
    const [first, second] = [tokens[at - 1]!.norm, tokens[at]!.norm];
    if (first.startsWith("ال") || second.startsWith("ال") || openers.has(second) || JOINED.test(second)) return false;
    if (given.has(second) && !given.has(first)) return false;
    return nameLike(tokens[at]!.word) && !isKnown(tokens, at);
  }

  return ({ tokens }, at) => {
    if (REVIVAL.test(bare(tokens[at - 1]!.word))) return null;
    const opened = openers.has(tokens[at]!.norm);
    if (!opened && (!nameLike(tokens[at]!.word) || isJoined(tokens, at))) return null;
    let to = at + 1;
    if (!opened && !offices.has(tokens[at - 2]?.norm ?? "") && goesOn(tokens, to)) to++;
    while ((openers.has(tokens[to - 1]!.norm) || tokens[to]?.norm === SON) && completes(tokens, to)) to++;
    if (opened && to === at + 1) return null;
    if (follows(tokens, to) && closers.has(tokens[to]!.norm)) to++;
    return to;
  };
}

const follows = (tokens: readonly Token[], at: number) => tokens[at]?.kind === "word" && tokens[at]!.gap === "space";
