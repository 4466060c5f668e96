/** The casualty words of Arabic, built from the tables. */
import type { CasualtyPack } from "../../../mentions/casualty.ts";
import type {
  CountWords,
  DeedWords,
  Grammar,
  GroupWords,
  Harmless,
  ModeWords,
  NameWords,
  Pronoun,
  SceneWords,
} from "../../../mentions/casualty-words.ts";
import { byWord, type Word } from "../../../text/word-cache.ts";
import type { Effect } from "../../../types.ts";
import { classOf } from "../actors/phrase.ts";
import { bare, cuts, fold, isAli } from "../spelling.ts";
import { EXCEPT } from "./cues.ts";
import { nounForms, words } from "./forms.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { ACQUITTALS, CYBER, DESPAIRS, GATHERINGS, MOODS, PICTURES, POSSESSIONS, RETURNS, TRADES } from "./harmless.ts";
import { mayMean, sensesAt } from "./senses.ts";
import { VEHICLES } from "./things.ts";

const set = (row: string) => new Set(words(row).map(fold));

const NONE: ReadonlySet<string> = new Set();
const names = set(GIVEN_NAMES);
/** Women whose noun has no ending that says so. */
const WOMEN = set("أم بنت أخت عجوز عروس حامل");
/** By what somebody was hurt: no part of the name before it. */
const HOW = set(
  "بالرصاص بالمطاط بالغاز باختناق بالاختناق بالشظايا بالقنابل بجروح بجراح بطلق بطلقة بطلقات بطلقتين برصاص برصاصة برصاصتين بشظايا بشظية بنيران بعيار بعيارات بحروق بقصف بقذيفة بصاروخ بغارة بانفجار بعبوة بلغم بكسور برضوض بسكين بحادث بسبب بتهمة بتهم بشبهة بدعوى بذريعة بحجة للاشتباه بحوادث بحادثة بعملية بعمليات بزلزال بسيول بحريق بحرائق بانهيار بسقوط بتحطم بتدهور بالحجارة بالهراوات بالعصي بالضرب بانقلاب بتصادم بإطلاق بوساطة بالكامل",
);
const VERBS_BESIDE = set(
  "اشتبه يشتبه تشتبه كان كانت كانوا كانا كانتا قام قامت قاموا قاما قامتا يكون تكون ظل ظلت بات باتت أصبح أصبحت لقوا لقيا هز هزا هزت يبلغ تبلغ يبلغان تبلغان يبلغون تتراوح ينتمي ينتمون ينتميان مواليد تعرض تعرضت تعرضوا تعرضا",
);
/** What stands right behind those counted and names none of them: prayers, ages, reasons, times, and verbs that no table holds. */
const ENDS = set(
  "حينما بدل بدلا عوضا بموجب لدى أعقبه أعقبها أعقبته أعقبتها تعذر تعذرت زرعه زرعها زرعته زرعتها يوارون يوارى عمدا خطأ آنذاك يومها حينئذ الليل البارحة العام عمره عمرها عمرهما البالغ البالغة تغمده تغمدها تغمدهم رحمه رحمها رحمهم رضي فور لذا لحد كلاهما كلتاهما طبقا فضلا وفقا نظرا بحالة جرى جرت يشكل تشكل شكل شكلت يعد تعد إذا بمناسبة فقط سنة ليرتفع لترتفع ليصل لتصل ليبلغ لتبلغ ليصبح لتصبح ليتجاوز لتتجاوز تراوحت تراوح تغمد الثرى وما وأحدث وأحدثت عليه عليها عليهم عنه عنها إليه إليها فيه فيها أجل جراء آخرها آخره أولها أبرزها يعالجون يتلقى يتلقون اضطروا اضطر اضطرت خلفا يدل تدل دل دلت",
);
/** "استهدفتا", "استهدفا": two of them did it; the tables of verbs hold one. A shorter word is easily an accusative. */
const oneOfTwo = (norm: string) =>
  norm.endsWith("تا") || (norm.length > 5 && norm.endsWith("ا")) ? norm.slice(0, -1) : norm;
/** "استقلوا": no noun of five letters ends like the plural of a verb in the past. */
const isPluralVerb = (norm: string) => norm.length > 4 && norm.endsWith("وا");
/** "يرتدون", "يصارعان": they do something; "يمنيون", "يمنيان" are somebody. */
const isPresentPlural = (norm: string) => /^ي(?:...*[^ي]ون|.{2,}[^ي]ان)$/.test(norm);
/** "ويعاني", "ووصفها": a verb joined to what stands before it. */
const isJoinedVerb = (norm: string) => {
  if (!norm.startsWith("و")) return false;
  const bareVerb = norm.slice(1).replace(/(ها|هم|هما)$/, "");
  return /^ي.{3,}/.test(bareVerb) || classOf(bareVerb) === "verb";
};
const AGES = set("سن العمر عمره عمرها عمرهما أعمارهم أعمارهن أعمارهما");
const isNoNoun = byWord(
  (norm) =>
    VERBS_BESIDE.has(norm) ||
    AGES.has(norm) ||
    ENDS.has(norm) ||
    (classOf(norm) === "time" && !names.has(norm)) ||
    isPluralVerb(norm) ||
    isPresentPlural(norm) ||
    isJoinedVerb(norm) ||
    classOf(oneOfTwo(norm)) === "verb",
  false,
);
const OF_ONE = set("مقتل مصرع استشهاد");
const MOSTLY_OF_ONE = set("وفاة اغتيال إعدام");
const DEEDS = new Set([...OF_ONE, ...MOSTLY_OF_ONE]);
/** Behind these a noun begins anew: "أصيبت بجروح خطيرة معلمة". */
const GRAVITIES = "خطيرة بالغة طفيفة متوسطة بليغة حرجة مختلفة متفاوتة";
const NOT_DESCRIBED = set(`ذلك هناك فجأة مباشرة عادة إضافة ${GRAVITIES}`);
/** Men by an adjective, which describes a deed or a body as well. */
const DESCRIBING = set("إرهابي مسلح متطرف متشدد");
const HUMANS = set(
  "رجل رجلا امرأة طفل طفلا طفلة شاب شابا شابة فتى فتاة سيدة شخص شخصا صبي صبيا مدنيا مواطنا مواطنة رضيعة",
);
/** "شهداء هذا الهجوم": a demonstrative defines as the article does. */
const THESE = set("هذا هذه ذلك تلك هذين هاتين");
/** Such as he was before whose pronoun they bear. */
const FELLOWS = set("رفيق رفاق زميل زملاء زميلة زميلات معاون مساعد");
/** Who goes with him guards him, where he is a fighter; of others it says nothing. */
const COMPANIONS = set("مرافق");
/** The table of clitics cuts no pronoun behind ي. */
const HIS_FELLOWS = set("زميليه رفيقيه معاونيه مساعديه");
const HIS_COMPANIONS = set("مرافقيه");
/** Several of them are his guard, as the word is used of officials and commanders alike. */
const ESCORTS = new Set([...HIS_COMPANIONS, ...set("مرافقي")]);
/** Men of the body that their pronoun stands for. */
const OWN_MEN = set("عضو أعضاء فرد أفراد رجال شهيد شهداء قتلى منتسب منتسبين");
const OWNED = /(ه|ها|هم|هن|هما)$/;
const hasOwned = (stems: ReadonlySet<string>, word: Word) =>
  // The feminine ending folds to a pronoun.
  OWNED.test(bare(word)) && cuts(word).some((c) => c.suffix !== "" && stems.has(c.stem));
const REFLEXIVES: CasualtyPack["reflexives"] = [
  {
    tails: set("حياته حياتها حياتهم حياتهما أرواحهم أرواحهن"),
    heads: set("فقد فقدت فقدوا فقدا خسر خسرت خسروا"),
    effect: "killed",
  },
  {
    tails: set(
      "ساقه ساقها ساقيه ساقيها يده يدها يديه يديها ذراعه ذراعها قدمه قدمها قدميه عينه عينها بصره بصرها أطرافه أطرافها أطرافهم أبصارهم",
    ),
    heads: set("فقد فقدت فقدوا فقدا خسر خسرت"),
    effect: "injured",
  },
  {
    tails: set("رحمة"),
    after: set("إلى"),
    heads: set("انتقل انتقلت انتقلوا انتقلا انتقال بانتقال لانتقال وانتقال"),
    effect: "killed",
  },
  { tails: set("لحياته لحياتها لحياتهم لحياتهن لحياتهما"), heads: set("فقدان بفقدان لفقدان"), effect: "killed" },
  { tails: set("الحياة"), heads: set("فارق فارقت فارقوا فارقا يفارق تفارق"), effect: "killed" },
  { tails: set("للحياة الحياة"), heads: set("مفارقة بمفارقة"), effect: "killed" },
  { tails: set("أنفاسه أنفاسها أنفاسهم أنفاسهما"), heads: set("لفظ لفظت لفظوا لفظا يلفظ"), effect: "killed" },
  { tails: set("الروح أرواحهم روحه روحها"), heads: set("أسلم أسلمت أسلموا أسلما"), effect: "killed" },
  { tails: set("الخدمة"), after: set("من عن"), heads: set("أخرج أخرجت أخرجوا"), effect: "destroyed", of: "things" },
  {
    tails: set("نفسه نفسها أنفسهم نفسيهما"),
    heads: set("سلم سلمت سلموا يسلم تسليم بتسليم"),
    effect: "surrendered",
  },
  {
    tails: set("سلاحهم أسلحتهم سلاحه"),
    heads: set("ألقى ألقت ألقوا إلقاء تخلى تخلت تخلوا"),
    effect: "surrendered",
  },
  {
    tails: set("مجهولا"),
    heads: set("مصير"),
    effect: "missing",
  },
  {
    tails: set("النار الرصاص أعيرة عيارات وابلا رصاصات"),
    heads: set("أطلق أطلقت أطلقوا أطلقا يطلق تطلق فتح فتحت فتحوا فتحا"),
    effect: "force",
  },
  {
    tails: set(
      "منازلهم منازلها بيوتهم بيوتها ديارهم ديارها قراهم قراها مساكنهم مساكنها خيامهم خيامها مناطقهم مناطقها بلداتهم مدنهم",
    ),
    heads: set("غادر غادرت غادروا يغادر تغادر ترك تركت تركوا هجر هجروا"),
    effect: "displaced",
  },
  {
    tails: set("لأضرار للأضرار للضرر لضرر أضرار للتدمير لتدمير للدمار لدمار"),
    heads: set("تعرض تعرضت"),
    effect: "destroyed",
    of: "things",
  },
  {
    tails: set("لإصابة لإصابات لجروح لجراح لحروق لكسور"),
    heads: set("تعرض تعرضت تعرضوا تعرضا"),
    effect: "injured",
  },
  {
    tails: set("المستشفى المستشفيات مستشفى مستشفيات المشفى مشفى"),
    after: set("إلى"),
    heads: set("نقل نقلت نقلا حول حولت حولوا أحيل أحيلت أحيلوا"),
    effect: "injured",
  },
  {
    tails: set("نفسه نفسها لنفسه لنفسها"),
    heads: set("فجر فجرت يفجر تفجر تفجير بتفجير"),
    effect: "force",
    suicide: "one",
  },
  {
    tails: set("أنفسهم أنفسهن نفسيهما لأنفسهم لأنفسهن لنفسيهما"),
    heads: set("فجر فجرت فجروا فجرا فجرتا يفجر تفجر تفجير بتفجير"),
    effect: "force",
    suicide: "several",
  },
  {
    tails: set("انتحاريا انتحارية"),
    after: set("هجوما تفجيرا اعتداء عملية"),
    heads: set("نفذ نفذت ينفذ تنفذ شن شنت يشن تشن"),
    effect: "force",
    suicide: "one",
  },
];
/** "ففقد", "فسلموا": ف joins a verb as و does. */
const withF = (heads: ReadonlySet<string>) => new Set([...heads].flatMap((head) => [head, `ف${head}`]));
const reflexives = REFLEXIVES.map((row) => ({ ...row, heads: withF(row.heads) }));
const pronouns = new Set(REFLEXIVES.flatMap(({ tails }) => [...tails]));
const NOT_ONE = set(
  "كامل كافة زهاء قرابة طاقم فريق معظم غالبية نصف ثلث ربع حوالي نحو حوالى ركاب كل عدة عدد هذا هذه ذلك تلك هؤلاء",
);

const mayBeOne = (norm: string) =>
  norm.length > 2 && !/^(ال|لل|بال)|[^ا]ت$/.test(norm) && !/(ين|ات|يه|هم|ها|هما|نا)$/.test(norm) && !NOT_ONE.has(norm);

/** Whoever is their subject bears somebody to the grave. */
const MOURNS = "شيع شيعت يشيع تشيع ودع ودعت يودع تودع";
const FAREWELLS = `${MOURNS} شيعوا يشيعون ودعوا يودعون`;

/** "كهل في الخمسين": a man of fifty. */
const DECADES = set("العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين");
const IN = fold("في");

const count: CountWords = {
  partitives: set("من"),
  wholes: set("هؤلاء أولئك"),
  isAge: (tokens, from, to) => to - from === 1 && DECADES.has(tokens[from]!.norm) && tokens[from - 1]?.norm === IN,
  strictSubjects: false,
  mayLead: () => false,
  beings: new Set(),
  determiners: new Set(),
  pointing: THESE,
  barring: set("باستثناء"),
  amounts: set("كمية كميات"),
  unknownEnd: (_tokens, at) => at + 1,
  totals: set("أصل بين مجموع إجمالي جملة"),
  byBlowing: set("بتفجير"),
  detonates: set("تفجير وتفجير لتفجير فجر فجرت وفجر وفجرت تفجر يفجر"),
  prepared: set("معدة المعدة مجهزة جاهزة"),
  vehicles: new Set(
    VEHICLES.flatMap((line) =>
      nounForms(line, { plural: false, dual: true }).map(({ word }) => fold(word.split(" ")[0]!)),
    ),
  ),
  setAt: set("على عند أمام قرب في وسط داخل قبالة بالقرب بجانب"),
  regulars: set("جيش قوات شرطة أمن هندسة وحدات مفرزة مفارز خبراء"),
  carriers: set("يقل تقل أقل أقلت يقلون يقلان تقلان يحمل تحمل حمل حملت ينقل تنقل متنه متنها متنهما"),
  ofThem: set("منهم منهن"),
  ofThose: set("منها"),
  ages: AGES,
  theirNumber: set("عددهم وعددهم عديدهم وعديدهم عديدها وعديدها كانوا"),
  attends: set(
    `${MOURNS} قال قالت أكد أكدت ذكر ذكرت أضاف أضافت أوضح أوضحت أعلن أعلنت أفاد أفادت صرح صرحت كشف كشفت شارك شاركت يشارك تشارك شاركوا مشاركة بمشاركة احتشد احتشدت يحتشد احتشاد تجمع تجمعت يتجمع تجمهر تجمهرت تظاهر تظاهرت حضر حضرت يحضر حضور بحضور`,
  ),
  ofYears: set("ابن ابنة ابنا"),
  atAge: ["عن عمر", "في عمر", "بعمر"].map((p) => p.split(" ").map(fold)),
  numbered: set(
    "رشاش بوينغ بوينج إيرباص ايه اتش إف إس سو ميغ ميج دي إم تي ميراج ميركافا الياسين شاهد لواء فرقة كتيبة اللواء الفرقة الكتيبة الفوج المادة الفصل رقم الرقم البند القرار بند مادة",
  ),
  last: set("آخر"),
  any: set("أي أية أيا"),
  anyone: set("أحد أحدا"),
  parents: set("أب أبا أبو والد والدا والدة أم متزوج متزوجة معيل معيلة"),
  one: set("واحد واحدا واحدة"),
  ofTwo: set("أحدهما إحداهما"),
  whoTwo: set("اللذان اللذين اللتان اللتين"),
  two: set("اثنين اثنان اثنتين اثنتان إثنين إثنان"),
  between: set("بين وبين مابين ومابين"),
  tallies: set("عدد تعداد ارتفاع وارتفاع حصيلة بعدد لعدد وعدد الحصيلة أعداد إجمالي"),
  only: set("فقط"),
  reached: set("إلى الى بلغ بلغت وصل تجاوز تجاوزت هو هي بات باتت أصبح أصبحت"),
  toward: set("إلى نحو صوب باتجاه"),
  trailing: set("عدة عديدة متعددة كثيرة"),
  postposed: set("عدة عديدة كثيرة متعددة عدد بالعشرات بالمئات بالآلاف"),
  atLeastBefore: [
    ["يقل", "عن"],
    ["لايقل", "عن"],
    ["مالايقل", "عن"],
  ],
  atLeast: [
    ["علي", "الاقل"],
    ["في", "الاقل"],
    ["بالاقل"],
    ["كحد", "ادني"],
    ["علي", "ادني", "تقدير"],
    ["في", "ادني", "تقدير"],
  ],
};

const naming: NameWords = {
  copulas: set("هو هي يدعى تدعى اسمه اسمها"),
  pronouns: new Map<string, Pronoun>([
    ["ه", "he"],
    ["ها", "she"],
    ["هما", "two"],
    ["هم", "many"],
  ]),
  ofTheDead: set("دم دماء روح أرواح ركب قافلة قوافل ذكرى صور أصغر أكبر أول آخر"),
  namesOf: set("أسماء وأسماء بأسماء لأسماء قائمة"),
  ofRank: set("برتبة رتبة"),
  falls: set("سقط وسقط سقطت وسقطت هوى هوت مضى مضت رحل رحلت خر"),
  funerals: set(`جثمان بجثمان لجثمان جنازة تشييع بتشييع لتشييع دفن ${FAREWELLS}`),
  farewells: set(FAREWELLS),
  descents: set("أصل أصول"),
  works: set("يعمل تعمل يعملون يعملان عمل عملت عملوا"),
  called: set("المدعو المدعوة والمدعو والمدعوة"),
  nicknamed: set("الملقب الملقبة المكنى المكناة المعروف المعروفة الملقبين"),
  origins: set("الجنسية جنسية الجنسيات جنسيات الأصل المولد"),
  names: {
    has: (norm) => names.has(norm) || (norm.length > 4 && (norm.startsWith("ابو") || norm.startsWith("عبدال"))),
  },
  mayName: (norm) => norm.length > 2 && !/^(ال|[بلكوفيتنس])/.test(norm) && !/[اه]$/.test(norm),
  bynames: set("أبو أبا أبي ابن بن بنت آل"),
  matronymics: set("أم"),
  ofMothers: set("حامل عجوز شابة مسنة"),
  isName: isAli,
  isParticle: (text) => text === "على",
  // A preposition with its article, a verb ("سجلت", "يشكل") or a reason ("لتهريبه"); family names in "ات" go on.
  endsName: (norm) => /^(بال|لل|كال|وال|فال|ي...)|..[^ا]ت$|^ل.{4,}(ه|ها|هم)$/.test(norm),
  ofOne: (deed, norm) => {
    const bare = /^[وبل]/.test(deed) && !DEEDS.has(deed) ? deed.slice(1) : deed;
    if (!mayBeOne(norm)) return false;
    // "وفاة طبيعية", "اغتيال سياسي": these an adjective may follow as well.
    return OF_ONE.has(bare) || (MOSTLY_OF_ONE.has(bare) && !/[هي]$/.test(norm));
  },
  originName: (norm) => /^ال..+ي$/.test(norm),
  eachOf: ["كل من", "كلا من"].map((p) => p.split(" ").map(fold)),
  namesFollow: ["هم", "وهم", "أسماؤهم", "وأسماؤهم", "منهم", "عرف منهم", "وعرف منهم"].map((p) => p.split(" ").map(fold)),
  humans: HUMANS,
  families: set("عائلة عائلات عوائل أسرة أسر"),
  dear: set(
    "والديه والديها والديهم والداه والداها والداهم طفل طفلي طفلا طفلة طفلتي طفلتا أطفال ولد ولدي ولدا أولاد والدي والدا رضيع رضيعة أفراد عم عمومة خال أخوال عائلة أسرة",
  ),
  heirs: set("ابن ابنة بنت أبناء بنات زوجة شقيق شقيقة أشقاء نجل"),
  gravities: set(GRAVITIES),
  kin: set(
    "شقيق أشقاء شقيقة شقيقات والد والدة أب أم زوج زوجة ابن أبناء ابنة نجل أنجال أخ إخوة أخت أخوات جد جدة عم صهر حفيد حفيدة قريب أقارب عروس زوجتي زوجتا شقيقي شقيقا شقيقتي شقيقتا نجلي نجلا شقيقيه شقيقيها شقيقتيه نجليه نجليها ابنيه ابنيها ابنتيه زوجتيه",
  ),
};

const groups: GroupWords = {
  predicates: set("هم هن كانوا كن"),
  ranks: set("صفوف صفوفهم أوساط مرتبات"),
  amid: set("بين وسط لدى"),
  ofBoth: ["بين", "ما بين", "مابين"].map((p) => p.split(" ").map(fold)),
  sides: ["في صفوف", "من صفوف", "بين صفوف", "في أوساط", "من جانب", "من طرف", "وسط", "بين"].map((p) =>
    p.split(" ").map(fold),
  ),
  households: set("أسرة لأسرة وأسرة عائلة لعائلة وعائلة ذوي لذوي منزل بمنزل لمنزل بيت أهل لأهل عملية"),
  jets: set("مقاتلة مقاتلات مقاتلتان مقاتلتين"),
  aircraft: set("طراز اف إف ميغ سوخوي حربية رافال"),
  leaders: set("زعيم قائد أمير متزعم"),
  former: {
    one: set("سابق سابقا السابق متقاعد متقاعدا المتقاعد"),
    several: set("سابقين سابقون السابقين السابقون متقاعدين متقاعدون المتقاعدين المتقاعدون"),
  },
  turns: set("كما"),
  held: ["قيد الاعتقال", "قيد الاحتجاز", "قيد التوقيف", "رهن الاعتقال", "رهن الاحتجاز", "رهن التوقيف"].map((p) =>
    p.split(" ").map(fold),
  ),
  charges: set("للاشتباه الاشتباه اشتباه يشتبه مشتبه مشتبها بتهمة بشبهة"),
  tortured: ["تحت التعذيب", "تحت تعذيب", "جراء التعذيب", "نتيجة التعذيب", "بسبب التعذيب"].map((p) =>
    p.split(" ").map(fold),
  ),
  eliminations: set("القضاء بالقضاء للقضاء تصفية بتصفية تحييد بتحييد"),
  suffers: set("تكبد تكبدت تكبدوا يتكبد تتكبد لتكبد خسائر خسر خسرت خسروا يخسر تخسر"),
  offers: set("فقد فقدت فقدوا قدم قدمت قدموا أهدت تهدي"),
  relatives: set("ممن"),
  suspects: set("يشتبه يعتقد يرجح"),
  grips: set("قبضة يد أيدي براثن سجن سجون"),
  ownerPrefixes: ["ل"],
  andLosses: set("وخسائر"),
  ownRanks: set("صفوفهم صفوفها صفوفه"),
  isFellow: byWord((norm, word) => HIS_FELLOWS.has(norm) || hasOwned(FELLOWS, word), false),
  escorts: ESCORTS,
  personnel: set("أفراد متدربين متدربون متدربا"),
  isCompanion: byWord((_, word) => hasOwned(COMPANIONS, word), false),
  fellows: FELLOWS,
  alsoHas: set("ولديه ولديها ولديهما ولديهم"),
  ofHis: set("له لها لهم لهما"),
  isOwnMan: byWord((norm, word) => HIS_FELLOWS.has(norm) || HIS_COMPANIONS.has(norm) || hasOwned(OWN_MEN, word), false),
  offices: set("وزير وزيرة محافظ سفير سفيرة قاض قاضي قاضية قنصل"),
  members: set("عضو أعضاء مسؤول مسؤولين مسؤولون مسؤولا مسؤولان والي عضوا عضوان عضوين"),
  belongs: set("ينتمي ينتمون ينتميان منتمين منتمون المنتمين انتمائهم بانتمائهم انتمائه بانتمائه"),
  rescuers: [
    "الدفاع المدني",
    "الهلال الأحمر",
    "الصليب الأحمر",
    "الخوذ البيضاء",
    "الإسعاف",
    "الإطفاء",
    "الطبي",
    "الطبية",
  ].map((p) => p.split(" ").map(fold)),
  negators: set("غير"),
  forces: set(
    "القاعدة قوة قطعات أمن أمني أمنية شرطة جيش قوات حرس عسكري عسكرية عسكريا عسكريين ميليشيا مليشيا ميليشيات مليشيات فصائل فصيل مخابرات استخبارات داعش قسد تنظيم حوثي حوثية حوثيين لواء كتيبة فوج فرقة صحوات صحوة مقاومة مقاتلين مقاتلون محاربين مجندين خفر درك بحرية مارينز كوماندوس دفاع_وطني واجب طرفين جانبين مسلح مسلحة مسلحين الداخلية للداخلية والداخلية بالداخلية",
  ),
  bothSides: set("طرفين جانبين"),
  clans: set("قبيلة قبيلتين قبيلتي قبائل قبلي قبلية عشيرة عشيرتين عشيرتي عشائرية عائلتين عائلتي ثأر"),
  civilians: set(
    "مدني مدنيا مدنيين مدنيون مدنيان مدنية مدنيات سكان أهالي أهالى عائلة طالب طلاب طالبا تلميذ تلميذا تلاميذ سائح سائحا سياح",
  ),
  citizens: set("مواطن مواطنا مواطنة مواطنين مواطنون مواطنان"),
  civilBodies: set(
    "الدفاع للدفاع والدفاع بالدفاع دفاع المجتمع للمجتمع والمجتمع مجتمع الطيران للطيران السجل الأحوال الحماية للحماية والحماية سيارة سيارات بسيارة بسيارات السيارة مركبة مركبات بمركبة حافلة طائرة طائرات الطائرات ملابس بملابس الملابس ثياب بثياب زي زيا بزي الزي بالزي لباس لباسا بلباس اللباس باللباس الملاحة القانون مطار المطار",
  ),
  civilianWords: set("مدني مدنيا مدنيين مدنيون مدنيان مدنية مدنيات"),
  kinds: set(
    "صف أمن شرطة مرور حراسة حدود إغاثة إسعاف إنقاذ إطفاء بناء احتياط مخابرات استخبارات بحرية ميليشيا مليشيا ميليشيات مليشيات",
  ),
};

const modes: ModeWords = {
  tellers: new Set(),
  credits: set("تحرير"),
  causes: set("تسبب تسببت يتسبب تتسبب ويتسبب وتسبب وتسببت وتتسبب فتسبب تسببا"),
  outcomes: set(
    "يسفر تسفر يؤد تؤد يؤدي تؤدي يخلف تخلف يوقع توقع يسجل تسجل يقع تقع ينتج ينجم تنجم يتسبب تتسبب يبلغ تبلغ يسبب تسبب يرد ترد تتوفر تتوافر",
  ),
  deniers: set("نفى نفت ينفي تنفي نفوا ينفون كذب كذبت كذبوا يكذب تكذب فند فندت فندوا يفند تفند دحض دحضت يدحض تدحض"),
  purposes: { prefix: "ل", effects: new Set<Effect>(["freed", "captured", "displaced"]) },
  brings: set(
    "أدى أدت أدوا يؤدي تؤدي قاد قادت مهد مهدت اضطر اضطرت اضطروا إضافة بالإضافة نتيجة نظرا تبعا وفقا تعرض تعرضت خلافا يوم بداية ترحيبه ترحيبها ارتياحه ارتياحها",
  ),
  reports: set("أنباء الأنباء تقارير التقارير معلومات المعلومات شائعات الشائعات مزاعم المزاعم أخبار الأخبار روايات"),
  excepts: set(EXCEPT),
  according: set("بحسب وفق وفقا حسب"),
  naturals: set("ناهز يناهز ناهزت عضال المرض مرضه مرضها نوبة بنوبة سكتة بسكتة وعكة شيخوخة"),
  accusing: set("متهما متهمة متهمين ومتهما ومتهمة"),
  likens: set("بأنه أنه بأنها أنها بأنهم أنهم كونه كونها إنهم بأنهن أنهن كونهم لأنهم"),
  complements: set("وكان وكانت وكانوا أن إن بأن أن_يكون أن_تكون بأن_يكون"),
  attempts: set("محاولة بمحاولة لمحاولة محاولات بمحاولات تهمة بتهمة تهم بتهم بهدف بقصد بغرض بنية"),
  tries: set("محاولة محاولات محاولتهم محاولته محاولتها حاول حاولت حاولوا حاولا يحاول تحاول يحاولون يحاولان شروع"),
  cares: new Map<Effect, ReadonlySet<string>>([
    [
      "injured",
      set(
        "شفاء شفى يشفي شافى عافية يمن تفقد تفقدت يتفقد تتفقد متفقدا زار زارت يزور تزور زيارة عاد يعود عيادة اطمأن يطمئن اطمئنان استقبل استقبلت يستقبل تستقبل إسعاف إجلاء أجلى نقل نقلت ينقل تنقل",
      ),
    ],
    ["killed", set(`رحم يتقبل تقبل يتغمد تغمد صلاة يشيعون ${MOURNS}`)],
  ]),
  condolences: { words: set("تعزية تعازي تعاز عزاء مواساة"), over: set("في") },
};

const scenes: SceneWords = {
  custody: set(
    "سجن سجنا السجن سجون السجون بسجن سجناء السجناء سجينا سجين معتقل معتقلا المعتقل معتقلات معتقلين المعتقلين احتجاز الاحتجاز توقيف محتجزين المحتجزين أسرى الأسر الحبس",
  ),
  prisons: set("سجن سجنا السجن سجون السجون بسجن بالسجن للسجن إصلاحية الإصلاحية"),
  inmates: set("نزيل نزلاء نزيلة نزيلات نزيلا نزيلين نزيلان"),
  shots: set("برصاص بالرصاص بنيران بشظايا بطلق بطلقات بقصف"),
  habits: set("أفتى يفتي أفتوا يفتون فتوى فتاوى أجاز يجيز عادة غالبا دائما باستمرار أحيانا"),
  diseases: set(
    "التهاب بالتهاب كورونا كوفيد سرطان السرطان بالسرطان بسرطان السكري بالسكري بسكري كوليرا إيبولا إنفلونزا ملاريا الحصبة الطاعون الدفتيريا وباء بفيروس فيروس مرض أمراض جلطة الكولسترول الكوليسترول الضنك شلل بشلل",
  ),
  sentences: set("حكم الحكم حكما بحكم أحكام حكمي حكمها حكمه تعزيرا قصاصا حدا حرابة"),
  courts: set("محكمة المحكمة محاكم المحاكم جنايات الجنايات الاستئناف القضاء"),
  executions: set("إعدام"),
  rescues: set("تحرير حرر حررت حرروا يحرر تحرر سيحرر ستحرر إنقاذ أنقذ أنقذت أنقذوا ينقذ تنقذ"),
  contests: set(
    "انتخابات الانتخابية انتخابية الاستفتاء الثقة مقاعد المنتخب منتخب مباراة مباريات الدوري كأس بطولة اللاعبين لاعبين امتحان امتحانات المرمى اللاعب الدستورية",
  ),
  wearers: set(
    "يحمل تحمل يحملون يحملان حمل يضع تضع يرتدي ترتدي يرتدون يرتديان ارتدى مرتديا حاملا ارتدائه ارتدائها لارتدائه بحوزته بحوزتها حوزته حوزتها امتلاك امتلاكه امتلاكها بامتلاك بامتلاكه بامتلاكها لامتلاكه لامتلاكها حيازة حيازته حيازتها بحيازة بحيازته لحيازته",
  ),
  spends: set("قضى قضت قضوا قضيا يقضي تقضي يقضون"),
  recoveries: set("انتشل انتشلت انتشلوا انتشال ينتشل تنتشل"),
  alive: ["على قيد الحياة", "أحياء", "حيا", "حية", "حيين", "عالق", "عالقا", "عالقة", "عالقين"].map((p) =>
    p.split(" ").map(fold),
  ),
  times: set("مرة مرات"),
  strikes: set(
    "قصف قصفت قصفوا يقصف تقصف يقصفون قصفه قصفها قصفهم استهدف استهدفت استهدفوا يستهدف تستهدف استهدفه استهدفها استهداف استهدافه استهدافها هاجم هاجمت هاجموا يهاجم تهاجم هوجم هوجمت هوجموا هجوم هجمات أغار أغارت أغاروا ضرب ضربت ضربوا خرق خرقت خرقوا انتهك انتهكت انتهكوا",
  ),
  planes: set(
    "طائرة طائرات طائرتان طائرتين مقاتلة مقاتلات مقاتلتان مقاتلتين قاذفة قاذفات قاذفتان مروحية مروحيات مروحيتان مروحيتين",
  ),
  acts: set("قام قامت"),
  operations: set("عملية عمليات"),
  results: set("أسفر أسفرت أدى أدت أوقع أوقعت خلف خلفت أودى أودت تسبب تسببت أفضى أفضت قتل قتلت"),
  launches: set("نفذ نفذت نفذوا ينفذ تنفذ نفذها نفذتها تنفيذ شن شنت شنوا شنها شنتها"),
  explosions: set("فجر فجرت فجرا فجروا يفجر تفجر تفجير انفجر انفجرت ينفجر تنفجر انفجار"),
  games: set("مباراة مباريات دوري كأس بطولة أولمبياد منتخب لاعب لاعبين لاعبون مدرب ملعب ملاعب مرمى هداف شوط فيفا"),
  suicidals: set("انتحاري انتحاريا انتحارية انتحاريين انتحاريتين"),
  mayBeWho: (norm) => norm.length > 2 && !/^([وفبك]?ال|لل)|^[وف]هذا$|(ه|ها|هم|هن|نا)$/.test(norm),
  whoOne: set("الذي التي"),
  passings: set("وفاة بوفاة لوفاة"),
  notables: set("زعيم ملا ملك شاه كاتب شاعر فنان فنانة ممثل ممثلة مطرب مطربة أديب مؤسس"),
  harmless: new Map<Effect, Harmless>([
    ["displaced", { before: set(RETURNS), behind: NONE, across: false, reach: 1 }],
    ["missing", { before: NONE, behind: set(POSSESSIONS), across: false, reach: null }],
    ["injured", { before: NONE, behind: set(MOODS), across: false, reach: null }],
    ["surrendered", { before: NONE, behind: set(DESPAIRS), across: false, reach: null }],
    ["attacks", { before: set(TRADES), behind: set(CYBER), across: false, reach: null }],
    ["force", { before: set(`${PICTURES} ${ACQUITTALS}`), behind: set(GATHERINGS), across: true, reach: null }],
  ]),
  parades: set(
    "اعتصاما اعتصام اعتصامات إضرابا إضراب إضرابات مناورات مناورة تدريبات تمرين عرض_عسكري العرض الاستعراض الاقتراع معرض",
  ),
  camps: set(
    "يحتجز تحتجز يحتجزون تحتجزهم يحتجزهم محتجز محتجزين محتجزون يقبع مخيم مخيما مخيمات محاصر محاصرة محاصرين محاصرون محاصرا حاصر حاصرت حاصروا حوصر حوصرت حوصروا يحاصر تحاصر حصار السبل عالقا عالقون عالقين ملجأ ملاجئ إيواء مركز مراكز",
  ),
};

const deeds: DeedWords = {
  manners: new Set([
    ...HOW,
    ...set("متأثرا متأثرة متأثرين متأثران شنقا جوعا عطشا بردا غرقا ذبحا طعنا رميا حرقا خنقا اختناقا دهسا ضربا قنصا"),
    // "Fifteen, their wounds grave".
    ...set("إصاباتهم إصابتهم إصاباتهن جراحهم جروحهم جراحهن حالاتهم حالتهم"),
  ]),
  reflexives,
  reflexivePronouns: pronouns,
  // "فتح" is a movement as well, and names those who are counted.
  reflexiveHeads: new Set(reflexives.flatMap(({ heads }) => [...heads]).filter((head) => head !== fold("فتح"))),
  adverbs: set("أيضا كذلك"),
  takers: new Map<Effect, ReadonlySet<string>>([
    [
      "killed",
      set("خطف خطفت يخطف تخطف أودى أودت أودوا يودي تودي حصد حصدت يحصد تحصد أزهق أزهقت زهقت أنهى أنهت كلف كلفت"),
    ],
    [
      "destroyed",
      set(
        "أبطل أبطلت أبطلوا يبطل تبطل أضرم أضرمت أضرموا يضرم أشعل أشعلت أشعلوا اشتعلت اشتعال اندلعت شبت أتى أتت يأتي تأتي التهمت امتدت إضرام إشعال",
      ),
    ],
    ["casualties", set("هجوم هجمات تفجير تفجيرات اعتداء اعتداءات انفجار قصف")],
    ["freed", set("أطلق أطلقت أطلقوا يطلق تطلق ستطلق سيطلق أخلى أخلت أخلوا يخلي تخلي")],
  ]),
  over: new Map<string, ReadonlySet<Effect>>([
    [fold("على"), new Set(["seized", "captured"])],
    [fold("عن"), new Set(["freed"])],
  ]),
  companions: set("مع برفقة"),
  agents: ["من قبل", "على يد", "على أيدي", "برصاص", "بنيران"].map((p) => p.split(" ").map(fold)),
  isOwned: (word) => OWNED.test(bare(word)),
};

const grammar: Grammar = {
  consequence: "ف",
  wholePhrases: false,
  isNoNoun,
  endsInDual: (norm) => /^(?!ال)..+[^وا]ا$/.test(norm),
  prepositions: set(
    "نحو صوب حتى قبيل في من على إلى عن ب ل مع بين تحت فوق قرب أمام خلف ضد منذ خلال جراء إثر نتيجة بسبب بعد قبل داخل خارج حول عبر لدى عند ضمن أثناء بفعل عقب نفسه نفسها أنفسهم بواسطة باتجاه قبالة مقابل شرق غرب شمال جنوب وسط برفقة برصاص بنيران بأيدي أيدي بيد محيط مشارف تخوم",
  ),
  isFeminine: (stem) => stem.endsWith("ه") || stem.endsWith("ت") || WOMEN.has(stem),
  tellsHow: (norm) => norm.startsWith("ب"),
  endsNoun: (norm) => /..(ون|ين|تان)$/.test(norm) && !norm.startsWith("ال"),
  // "21 حالة" are people.
  namesThings: ({ raw }) => /..(ة|ات)$/.test(raw) && !raw.startsWith("حال"),
  mayDescribe: (before, word, unknown) => {
    if (before.norm.startsWith("ال") !== word.norm.startsWith("ال") || NOT_DESCRIBED.has(before.norm)) return false;
    // "طائرتين روسيتين"
    const dual = /..ت[اي]ن$/.exec(word.norm)?.[0].slice(-3);
    if (dual) return before.norm.endsWith(dual);
    // "منشأة مدنية", "الدوريات الشرطية": a feminine in the singular goes with a feminine and with any plural of things.
    if (bare(word).endsWith("ة") && /(ة|ات)$/.test(bare(before))) return !HUMANS.has(word.norm);
    // "بعمل إرهابي", "لتنظيم مسلح": behind a noun that bears a preposition.
    if (unknown && /^[بلك](?!ل)...*[^هتي]$/.test(before.norm) && DESCRIBING.has(word.norm)) return true;
    // "التنظيم المتشدد"
    if (unknown && DESCRIBING.has(word.norm.slice(2)) && word.norm.startsWith("ال")) return true;
    // "ناقلة نفط إيرانية", but "جرحت بساقها فلسطينية", "صباحا".
    return unknown && bare(word).endsWith("ية") && !HOW.has(before.norm) && !/(ه|ها|هم|نا|ون|اً?)$/.test(bare(before));
  },
  agrees: (before, word) => !/(ة|ات)$/.test(bare(before)) || bare(word).endsWith("ة"),
  differsInCase: (head, norm) => /..[او]ن$/.test(head) && /..ين$/.test(norm),
  isPluralOfThings: (word) => /..ات$/.test(bare(word)),
  objectPrefixes: ["ب", "ل", "ك"],
  // A plural is defined by the article of the next word, or by a word that no preposition opens.
  definesAfter: (norm) => norm.startsWith("ال") || THESE.has(norm),
  endsSubject: (norm) => norm.endsWith("ون"),
  belongsBehind: (norm) => norm.startsWith("ل"),
  constructs: true,
  conjunction: "و",
  clings: true,
  wholeWords: set(
    "وفاة وفيات واحد واحدة واحدا وزير وزارة وزراء وكالة وحدة وحدات والد والدة والي وسط وفد وادي ولاية ورشة وقت وقع وقوع وصل وصول وكيل ولد وثيقة وثائق وجهاء وجود",
  ),
  happens: set("تم تمت يتم جرى جرت يجري تجري"),
  isConjoined: (tokens, at) => {
    if (/^و[أإ]/.test(bare(tokens[at]!.word))) return true;
    // Without its hamza "وأحد المجندين" is spelled like the number, which stands before no definite plural.
    const next = tokens[at + 1]?.norm ?? "";
    return /^ال...+(ين|ون)$/.test(next) && classOf(next) !== "time";
  },
  additions: set("إضافة بالإضافة وبالإضافة وإضافة"),
  joinPhrases: new Map([
    [fold("إلى"), set("إضافة بالإضافة")],
    [fold("عن"), set("فضلا عوضا")],
    [fold("من"), set("بدلا")],
    [fold("على"), set("علاوة")],
    [fold("جانب"), set("إلى")],
  ]),
  joiners: set("و أو أي بدل مقابل إضافة فضلا كذلك أيضا"),
};

export const casualties: CasualtyPack = {
  sensesAt,
  mayMean,
  ...count,
  ...naming,
  ...groups,
  ...modes,
  ...scenes,
  ...deeds,
  ...grammar,
};
