/** What Arabic gives the finding of statements: verbs from their paradigms, and the words around them. */

import type { According, AttributionPack, AttributionWord, SpeechForm } from "../../../claims/statements/pack.ts";
import { statementRules } from "../../../claims/statements/rules.ts";
import { makeLexicon, makePhraseBook } from "../../../text/lexicon.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { Token } from "../../../types.ts";
import { actors, headOf } from "../actors/pack.ts";
import {
  classOf,
  endsLabel,
  isGivenName,
  isRecovery,
  mayBeSpokenTo,
  phraseEnd,
  RECOVERY,
  toOutlet,
} from "../actors/phrase.ts";
import { DEEDS, OCCASIONS, STOPS } from "../actors/words.ts";
import { casualties } from "../casualties/pack.ts";
import { cuts, fold } from "../spelling.ts";
import { formsOf } from "./paradigm.ts";
import { REPORTING_NOUNS, REPORTING_VERBS } from "./verbs.ts";
import * as words from "./words.ts";

const set = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word) => fold(word)),
  );

const THAT = set(words.THAT);
const ALSO_THAT = set(words.ALSO_THAT);
const AND_THAT = fold("وأن");
const AS = fold("إذ");
const CONCERNING = fold("عن");
const THAT_SAID = fold("ذلك");
const ABOUT = set(words.ABOUT);
const FOREIGN = set(words.FOREIGN);
const PLEDGES = set(
  "ولاءها ولاءه ولاءهم الولاء مبايعتها مبايعته مبايعتهم المبايعة بيعتها بيعته البيعة مسؤوليتها مسؤوليته مسؤوليتهم مسئوليتها مسئوليته مسئوليتهم الحداد حدادا هدنة الهدنة",
);
/** "أعلنت الحكومة حالة الطوارئ": a state that is declared tells of nobody. */
const STATE = fold("حالة");
const DECLARED = set("الطوارئ طوارئ التأهب تأهب الاستنفار استنفار الحرب حرب الحداد حداد");
/** Nouns of recording: "تمكن المركز من توثيق". */
const RECORDS = set("توثيق رصد إحصاء تسجيل");
const NOT = set(words.NOT);
const BORDERS = set(words.BORDERS);
const RELATIVES = set(words.RELATIVES);
const SAME = set(words.SAME);
const OCCASION = set(OCCASIONS);
const OCCASION_PREPOSITIONS = set(words.OCCASION_PREPOSITIONS);
/** Nouns of death and harm; the wounded only where they are no subject ("وأكد المصابون"). */
const DEED = set(`${DEEDS} مصابين`);
const BEFORE = set(words.BEFORE);
const OF_THEM = set("عنه عنها عنهم");
const TEXT = set("نصه نصها نص");
const WHAT = fold("ما");
const IN = fold("في");
const ON = fold("على");
/** "القضاء على", putting an end to, where "القضاء" alone is the judiciary. */
const END = fold("القضاء");
const BEFORE_WHOM = fold("أمام");
/** Those before whom somebody speaks. */
const HEARERS = set(
  "البرلمان مجلس المجلس الكونغرس الكنيست النواب الصحفيين الصحافيين صحفيين صحافيين الصحافة وسائل المحكمة محكمة الأمم الجمعية لجنة الدبلوماسيين الحشود أنصاره مؤيديه",
);
/** Prepositions that need a word of occasion behind them. */
const LOOSE = set("في على بعد عقب أمام");
const FROM = fold("عن");
const TO = fold("ل");
const TO_WHOM = fold("لمن");
const WITH = fold("مع");
const CLOSING = new Set(["”", "»"]);
const CREDIT = set("المصدر مصدر المصادر");
/** Impersonal in the imperfect without a subject: "يذكر أن", "يشار إلى أن". */
const IMPERSONAL = set("يذكر يشار يلاحظ يعتقد يتوقع يرجح يقدر ينقل");
/** The same in the passive alone: "يشار إلى أن". */
const PASSIVES = ["يشار"];
/** "told us", whose pronoun no other form has. */
const TOLD_US = ["أخبر", "حدث"].flatMap((verb): [string, "m" | "f"][] => [
  [`${verb}نا`, "m"],
  [`${verb}تنا`, "f"],
]);
/** Forms that are another verb: "تبين أن", it turned out that; "تحمل", to carry. */
const NO_REPORT = set("تبين يدعى تدعى تحمل يحمل يحملون ترى");

function speechForms(): [string, SpeechForm][] {
  const nouns = REPORTING_NOUNS.map(([noun, stance, complements]): [string, SpeechForm] => [
    noun,
    { stance, complements: new Set(complements), kind: "masdar", agrees: null, impersonal: false },
  ]);
  const verbs = REPORTING_VERBS.flatMap(([perfect, imperfect, participle, stance, complements]) =>
    formsOf({ perfect, imperfect, participle })
      .filter((form) => !NO_REPORT.has(fold(form.text)))
      .map((form): [string, SpeechForm] => {
        const impersonal = IMPERSONAL.has(fold(form.text));
        return [
          form.text,
          { stance, complements: new Set(complements), kind: form.kind, agrees: form.agrees, impersonal },
        ];
      }),
  );
  const told: SpeechForm = {
    stance: "said",
    complements: new Set(["that", "about"]),
    kind: "finite",
    agrees: null,
    impersonal: true,
  };
  const us = TOLD_US.map(([form, agrees]): [string, SpeechForm] => [
    form,
    { stance: "said", complements: new Set(["that", "about", "colon"]), kind: "finite", agrees, impersonal: false },
  ]);
  return [...verbs, ...nouns, ...us, ...PASSIVES.map((form): [string, SpeechForm] => [form, told])];
}

/** The marks that the table of "according to" sets before a phrase. */
const TAKES: Readonly<Record<string, According["takes"]>> = {
  "~": "clause",
  "=": "as",
  "<": "relay",
  "@": "document",
  "%": "previous",
  "^": "speaker",
  "!": "ground",
};

function according(): [string, According][] {
  return words.ACCORDING.split("\n")
    .filter((line) => line !== "")
    .map((line): [string, According] => {
      const takes = TAKES[line[0]!];
      return [takes ? line.slice(1) : line, { takes: takes ?? "name" }];
    });
}

function thatEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (isThat(token.word)) return CONJUNCTIONS.has(tokens[at - 1]?.norm ?? "") ? null : at + 1;
  const next = tokens[at + 1];
  // "إلى أن", "عن أن"; and "قوله إن", the noun of saying.
  if (next && isThat(next.word) && ((ABOUT.has(token.norm) && !isGivenName(tokens, at)) || SAYING.has(token.norm)))
    return at + 2;
  // A quotation mark may stand before it: قولهم "إن …".
  if (next?.kind !== "mark") return null;
  const inner = tokens[at + 2];
  return inner && isThat(inner.word) && SAYING.has(token.norm) ? at + 3 : null;
}
/** "بعد أن", "رغم أن": with these it opens no reported clause. */
const CONJUNCTIONS = set("بعد قبل منذ دون بدون رغم برغم بمجرد فور وبعد وقبل ومنذ ودون ورغم لولا شريطة بيد");
const UTTERANCES = set("بيان تصريح تصريحات كلمة خطاب تغريدة رسالة");
const ACCUSATIVE = set("بيانا تقريرا تسجيلا تصريحا خطابا مقطعا شريطا بلاغا منشورا إصدارا");
const isThat = byWord((norm) => THAT.has(norm), false);
const SAYING = set("قوله قولها قولهم القول بالقول تأكيده تأكيدها تأكيد");

function aboutStart(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  // "50 كم من البلدة" tells a distance.
  if (FAR.has(token.norm) && tokens[at - 2]?.kind === "number") return null;
  if (ABOUT.has(token.norm)) return tokens[at + 1] && !isGivenName(tokens, at) ? at + 1 : null;
  // "أفاد بمقتل": the preposition is written on the noun. A source's place ("مصدر بمحافظة") and a time do not count.
  if (!token.norm.startsWith("ب") || token.norm.length < 4 || NOT_ABOUT.has(token.norm)) return null;
  const kind = classOf(token.word);
  return kind === null || kind === "event" || (kind === "stop" && !STOP_WORDS.has(token.norm)) ? at : null;
}
const TOLL = set("حصيلة الحصيلة حصيلته حصيلتها حصيلتهم رقمه رقمها تقديره تقديرها تقديراته تقديراتها بحصيلة بحصيلتها");
const THE_NUMBER = fold("العدد");
const UP_TO = fold("إلى");
const BY = set("ب بنحو بحوالي بقرابة");
/** "بـ27", "بنحو 27" */
const isAtNumber = (tokens: readonly Token[], at: number) =>
  BY.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.kind === "number";
const NUMBER = set("عدد أعداد");
const FAR = set("من عن");
const NOT_ABOUT = set(
  "بين بعد بينما بعض باسم بدوره بدورها بغداد بيروت برلين باريس بيان بحسب بشكل بشأن بلدة برس بلاده بوضوح بالفعل بوتين بايدن بشار بلاغ بلدية بالتفصيل بدون بسبب بنيامين",
);
const STOP_WORDS = set(STOPS);

/** Kinds that a word has by itself, whatever follows. */
const kindOf = byWord(plainKind, null);

function plainKind(norm: string): AttributionWord["kind"] | null {
  if (SAME.has(norm)) return "same";
  if (NOT.has(norm) || (norm.startsWith("و") && NOT.has(norm.slice(1)))) return "not";
  if (norm === WHAT) return "what";
  if (norm === FROM) return "of";
  if (OF_THEM.has(norm)) return "ofThem";
  if (TEXT.has(norm)) return "text";
  if (CREDIT.has(norm)) return "credit";
  if (RELATIVES.has(norm)) return "relative";
  if (BORDERS.has(norm)) return "border";
  if (FOREIGN.has(norm)) return "foreign";
  if (PLEDGES.has(norm)) return "pledge";
  for (const cut of cuts(norm)) if (DEED.has(cut.stem) && cut.suffix === "") return "deed";
  const kind = classOf(norm);
  if (BEFORE.has(norm)) return "before";
  if (kind === "event" || kind === "time" || kind === "stop" || kind === "verb") return kind;
  if (kind === "in" || kind === "from" || kind === "of") return "stop";
  return null;
}

/** True for a word of which nothing below makes anything, whatever follows. */
const isPlain = byWord(
  (norm) =>
    kindOf(norm) === null &&
    classOf(norm) !== "relay" &&
    !mayBeSpokenTo(norm) &&
    ![OCCASION_PREPOSITIONS, DEMONSTRATIVES, NUMERALS, ONLINE].some((set) => set.has(norm)) &&
    !EULOGIES.has(norm) &&
    norm !== LORD &&
    norm !== RECOVERY &&
    norm !== GOD &&
    norm !== TO &&
    norm !== STATE &&
    !DOCUMENTS.has(norm) &&
    norm !== WITH &&
    norm !== END,
  true,
);

function wordAt(tokens: readonly Token[], at: number): AttributionWord | null {
  const token = tokens[at];
  if (token?.kind !== "word" || isPlain(token.word) || isGivenName(tokens, at)) return null;
  const { norm } = token;
  const next = tokens[at + 1];
  if (EULOGIES.has(norm) && next?.norm === GOD) return { kind: "time", to: eulogyEnd(tokens, at + 2) };
  if (isAskedOf(tokens, at)) return { kind: "time", to: praisesEnd(tokens, at) };
  // "تمنى الشفاء العاجل للجرحى": what is wished stands before those whom it is wished.
  if (isRecovery(tokens, at)) return { kind: "time", to: at + 2 };
  if (norm === UNTIL && NOW.has(next?.norm ?? "")) return { kind: "time", to: at + 2 };
  if (ONLINE.has(norm)) return { kind: "occasion", to: phraseEnd(tokens, at, Math.min(tokens.length, at + 8)) };
  // "في حين", "في الوقت الذي": while.
  if (norm === IN && next?.norm === WHEN) return { kind: "border", to: at + 2 };
  if (norm === IN && next?.norm === TIME && RELATIVES.has(tokens[at + 2]?.norm ?? ""))
    return { kind: "border", to: at + 3 };
  if (next && next.kind === "word" && OCCASION_PREPOSITIONS.has(norm)) {
    if (OCCASION.has(next.norm) || (norm === IN && OCCASION.has(next.norm.replace(/^ال/, ""))))
      return { kind: "occasion", to: occasionEnd(tokens, at + 1) };
    if (!LOOSE.has(norm)) return { kind: "occasion", to: phraseEnd(tokens, at + 1, Math.min(tokens.length, at + 8)) };
    if ((norm === ON && WEB.has(next.norm)) || (norm === BEFORE_WHOM && HEARERS.has(next.norm)))
      return { kind: "occasion", to: phraseEnd(tokens, at + 1, Math.min(tokens.length, at + 8)) };
  }
  if (DOCUMENTS.has(norm) && FOLLOWING.has(next?.norm ?? "")) return { kind: "text", to: at + 2 };
  if (norm === STATE && DECLARED.has(next?.norm ?? "")) return { kind: "pledge", to: at + 2 };
  if (classOf(token.word) === "relay" || toOutlet(tokens, at)) return { kind: "relay", to: at };
  // A hyphen may stand for the tatweel that joins the preposition to a quotation mark: ل - "الوادي".
  const outlet = norm === TO && next?.norm === "-" ? at + 2 : at + 1;
  if ((norm === TO || norm === WITH) && tokens[outlet] && spokenTo(tokens, outlet, norm === TO))
    return { kind: "relay", to: outlet };
  // "that source said": a demonstrative before a source is passed.
  if (DEMONSTRATIVES.has(norm) && next?.kind === "word" && actors.headAt(tokens, at + 1))
    return { kind: "time", to: at + 1 };
  // "كل من الوزير والقائد": each of the two speaks.
  if (norm === EACH && next?.norm === OF && tokens[at + 2]?.kind === "word" && namesActor(tokens, at + 2))
    return { kind: "time", to: at + 2 };
  // A number begins what is said ("سجلت أربع غارات"), unless it counts sources ("ثلاثة مصادر").
  if (NUMERALS.has(norm))
    return next?.kind === "word" && actors.headAt(tokens, at + 1) ? null : { kind: "event", to: at + 1 };
  // "تعازيه لأسر الضحايا": families, no capture.
  if (FAMILIES.has(norm) && next?.kind === "word" && next.norm.startsWith("ال")) return null;
  const kind = norm === END && next?.norm === ON ? "event" : kindOf(token.word);
  // "غير مباشر" is an adjective; "غير أن" and "إلا أن" begin a clause.
  if (kind === "border" && EXCEPT.has(norm) && !(next && THAT.has(next.norm))) return { kind: "stop", to: at + 1 };
  return kind === null ? null : { kind, to: at + 1 };
}
/** "صلى الله عليه وسلم", "رحمه الله": said of somebody named before, and passed on the way to what was said. */
const EULOGIES = set("صلى رضي رحمه رحمها حفظه حفظها");
const GOD = fold("الله");
const BLESSED = set("عليه وسلم وآله عنه عنها عنهم تعالى ورعاه");
function eulogyEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 3 && BLESSED.has(tokens[to]?.norm ?? "")) to++;
  return to;
}
/** "سائلا المولى عز وجل أن", "سأل الله أن": whom a wish is addressed to is passed as well. */
const LORD = fold("المولى");
const ASKING = set("سأل وسأل يسأل ويسأل سائلا سائلين سألوا دعا ودعا داعيا يدعو ويدعو");
const PRAISES = set("عز وجل جل وعلا تعالى العلي القدير سبحانه وتعالى");
const isAskedOf = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === LORD ||
  (tokens[at]!.norm === GOD && (PRAISES.has(tokens[at + 1]?.norm ?? "") || ASKING.has(tokens[at - 1]?.norm ?? "")));
function praisesEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (PRAISES.has(tokens[to]?.norm ?? "")) to++;
  return to;
}
/** "البيان التالي": its text follows. */
const DOCUMENTS = set("البيان التصريح الإيضاح البلاغ");
const FOLLOWING = set("التالي الآتي");
/** Places on the web with "on" written onto them. */
const ONLINE = set("بمنصة بمنصته بمنصتها بتطبيق بحسابه بحسابها بصفحته بصفحتها بقناته بقناتها");
const UNTIL = fold("حتى");
const NOW = set("اليوم الآن أمس اللحظة الساعة");
const WHEN = fold("حين");
const TIME = fold("الوقت");
const FAMILIES = set("لأسر ولأسر");
const EACH = fold("كل");
const OF = fold("من");
/** "علم لدى مصدر". */
const AT = fold("لدى");
const namesActor = (tokens: readonly Token[], at: number) =>
  actors.headAt(tokens, at) !== null || actors.known.match(tokens, at) !== null;
const isVerb = (tokens: readonly Token[], at: number) =>
  classOf(tokens[at]!.word) === "verb" ||
  casualties.sensesAt(tokens, at).all.some(({ sense }) => sense.kind === "cue" && sense.form === "verb");

/** "صادر عن الوزارة", "صدر اليوم عن", "أعلنها التلفزيون", "نشرته الوكالة". */
function issuerStart(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (ISSUED.has(token.norm)) {
    for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) if (tokens[i]!.norm === FROM) return i + 1;
    return null;
  }
  // "information that the paper got from a source"
  if (GOT.has(token.norm) && ON_IT.has(tokens[at + 1]?.norm ?? "")) {
    for (let i = at + 2; i < Math.min(tokens.length, at + GOT_REACH); i++) if (tokens[i]!.norm === "من") return i + 1;
    return null;
  }
  // "the toll that the ministry announced".
  if (RELATIVES.has(token.norm)) return issuerStart(tokens, at + 1);
  return issuedBy(token.word) ? at + 1 : null;
}
/** "which X published": the verb has what is issued as its object. */
const issuedBy = byWord(
  (_, word) =>
    cuts(word).some((cut) => cut.prefix === "" && (cut.suffix === "ه" || cut.suffix === "ها") && ISSUES.has(cut.stem)),
  false,
);
const GOT = set("حصل حصلت");
const ON_IT = set("عليها عليه");
/** How far behind "got" the word "from" may stand, in tokens: whoever got it fits in between. */
const GOT_REACH = 8;
const ISSUED = set("صادر الصادر صادرة الصادرة صدر صدرت");
const ISSUES = set(
  "أصدر أصدرت أعلن أعلنت نشر نشرت أعد أعدت أورد أوردت أذاع أذاعت بث بثت وزع وزعت كشف كشفت قدم قدمت ذكر ذكرت أكد أكدت جمع جمعت أجرى أجرت",
);
/** An adjective of relation behind an indefinite noun: "مصدر طبي", "مصادر أمنية"; folded. */
const RELATION = /^.{2,}(ي|يه)$/;
const toOutletNoun = (tokens: readonly Token[], at: number) =>
  classOf(tokens[at]!.word) === "relay" && tokens[at]!.norm.startsWith("ل");
const IN_ACCORD = set("وفقا فقا طبقا تبعا استنادا");
const GOVERNING = set(
  "في من إلى الى على عن مع بعد قبل خلال ضد بين عند لدى حول نحو تحت فوق أمام خلف وراء دون عبر منذ حتى إثر عقب جراء كل",
);
const EXCEPT = set("غير إلا");
const DEMONSTRATIVES = set("هذا هذه تلك ذلك هؤلاء ذات نفس");
const NUMERALS = set(
  "آخر أول ثاني ثالث واحد اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين مئة مائة مئتي مئتين مئات عشرات آلاف ألف ألفي",
);
const WEB = set("تويتر فيسبوك حسابه حسابها صفحته صفحتها موقعه موقعها تلغرام صفحة حساب موقع منصة تطبيق قناته قناتها");

/** An outlet follows, perhaps in quotation marks: "لـ«عكاظ»". */
function spokenTo(tokens: readonly Token[], at: number, to: boolean): boolean {
  const first = tokens[at]!.kind === "mark" ? at + 1 : at;
  const known = tokens[first] ? actors.known.match(tokens, first) : null;
  if (known && (known.entry.role === "agency" || known.entry.role === "outlet")) return true;
  const head = tokens[first]?.kind === "word" ? actors.headAt(tokens, first)?.entry.role : undefined;
  return head === "agency" || head === "outlet" || (to && ('"“”«'.includes(tokens[at]!.norm) || endsLabel(tokens, at)));
}

/** The noun of the occasion and its adjectives; an outlet that it was given to is left to be read. */
function occasionEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (
    to < tokens.length &&
    to < at + 4 &&
    tokens[to]!.kind === "word" &&
    tokens[to]!.gap === "space" &&
    (ADJECTIVES.has(tokens[to]!.norm) || isRelation(tokens, to))
  )
    to++;
  // "وقالت في بيان نشرته المؤسسة إن": who spread it is not who speaks.
  const spread = SPREAD.has(tokens[to - 1]!.norm) && tokens[to]?.kind === "word" && namesActor(tokens, to);
  return spread ? phraseEnd(tokens, to, Math.min(tokens.length, to + 8)) : to;
}
const SPREAD = set("نشره نشرته بثه بثته");
/** "في تقرير ميداني": an adjective of relation, which is no name and no source of its own. */
const isRelation = (tokens: readonly Token[], at: number) =>
  RELATION.test(tokens[at]!.norm) &&
  !tokens[at]!.norm.startsWith("ال") &&
  classOf(tokens[at]!.word) === null &&
  !isGivenName(tokens, at) &&
  actors.nameStart(tokens, at - 1, at + 1) === null &&
  !namesActor(tokens, at);
const ADJECTIVES = set(
  "الصحفي الصحافي المشترك المقتضب صحفي صحافي صحفية صحافية خاص خاصة رسمي رسمية مقتضب سابق سابقة له لها لهم مشترك متلفز هاتفي هاتفية تلفزيوني تلفزيونية إعلامي إعلامية عاجل مكتوب نشر نشره نشرته بثه بثته صدر أصدره أصدرته صادر الماضي وقت لاحق مصور",
);

const speech = makeLexicon(speechForms(), fold, cuts);
const accordingTo = makePhraseBook(according(), fold, (phrase) => phrase.split(" "), cuts);
const HEDGES = set(words.HEDGES);

export const attribution: AttributionPack = {
  rules: statementRules("ar"),
  // A reporting verb, "according to", or "reports (of)".
  opens: byWord(
    (_, word) => speech.lookup(word).length > 0 || accordingTo.begins(word) || HEDGES.has(headOf(word)?.stem ?? ""),
    false,
  ),
  speech,
  continues: new Set(["", "و", "ف"]),
  // "وإن" with a verb is "even if"; folded it is spelled like "وأن", which a noun follows.
  alsoThat: (tokens, at) =>
    ALSO_THAT.has(tokens[at]!.norm) ||
    (tokens[at]!.norm === AND_THAT && tokens[at + 1]?.kind === "word" && !isVerb(tokens, at + 1)),
  closes: (tokens, at) =>
    tokens[at]!.norm === AS &&
    (tokens[at + 2]?.norm === THAT_SAID ||
      (tokens[at + 2]?.norm === CONCERNING && tokens[at + 3]?.norm === THAT_SAID)) &&
    speech.lookup(tokens[at + 1]!.word).some(({ entry }) => entry.kind === "finite"),
  whichThen: set("مما"),
  // "من مصادرها", from her own sources, names nobody.
  learntFrom: (tokens, at) => {
    const from = tokens[at]?.norm === OF || tokens[at]?.norm === AT;
    const head = from && tokens[at + 1]?.kind === "word" ? actors.headAt(tokens, at + 1) : null;
    return head?.entry.role === "anonymous" && head.suffix === "" ? at + 1 : null;
  },
  beforeNouns: set("إثر عقب بسبب نتيجة جراء في إلى عن خلال أثناء منذ قبيل رغم"),
  dating: set("في منذ من يوم عام سنة شهر حتى إلى الساعة قبل بعد خلال"),
  ordinals: set("أولا ثانيا ثالثا رابعا خامسا سادسا سابعا"),
  bareClause: false,
  trailing: false,
  subjectAt: () => null,
  // Whose it is stands behind the noun.
  ownerEnd: () => null,
  adjunctEnd: () => null,
  topics: set("أما وأما"),
  hadBeen: set("وكان وكانت وكانوا وقد"),
  topicGoesOn: set("فقد"),
  thenDoes: (tokens, at) => tokens[at]?.kind === "word" && /^ف.{3,}/.test(tokens[at].norm),
  openings: makePhraseBook(
    words.OPENINGS.split(" ").map((phrase) => [phrase.replaceAll("_", " "), true] as const),
    fold,
    (phrase) => phrase.split(" "),
    cuts,
  ),
  stamps: set("عاجل تحديث الساعة صباحا ظهرا عصرا مساء ليلا"),
  ofIts: set("له لها لهم"),
  itsOwn: set(
    [
      "تقييم",
      "تقدير",
      "تقديرات",
      "إحصاء",
      "إحصاءات",
      "إحصائيات",
      "حسابات",
      "سجلات",
      "بيانات",
      "توثيق",
      "أرقام",
      "معلومات",
    ]
      .flatMap((noun) => [`${noun}ه`, `${noun}ها`, `${noun}هم`])
      .join(" "),
  ),
  thatEnd,
  aboutStart,
  according: accordingTo,
  published: set("تقارير"),
  whoIs: set("وهو وهي وهم وهما"),
  speechless: set("اسمه اسمها أسماؤهم أسماءهم هويته هويتها هوياتهم أنفسهم أنفسهن نفسه ملابسات أمورا حديثه حديثها"),
  hearers: set("للرأي للجمهور للصحفيين للصحافيين للإعلاميين لصحفيين لصحافيين لإعلاميين مخاطبا مخاطبة"),
  factual: set("معلومات تقارير معطيات"),
  assured: set("مؤكدة متوفرة المتوفرة متاحة المتاحة المؤكدة متوافرة المتوافرة"),
  inIt: set("فيه فيها"),
  comes: set("جاء وجاء ورد وورد"),
  // The accusative is no head of a name: "أصدرت بيانا".
  documentAt: (tokens, at) => ACCUSATIVE.has(tokens[at]!.norm) || actors.headAt(tokens, at)?.entry.role === "document",
  whose: (norm) => norm.startsWith("ل"),
  thatWhich: set("ذلك بذلك"),
  except: set("سوى"),
  recordAt: (tokens, at) => RECORDS.has(tokens[tokens[at]!.norm === OF ? at + 1 : at]?.norm ?? ""),
  tollAt: (tokens, at) =>
    TOLL.has(tokens[at]!.norm) ||
    (tokens[at]!.norm === THE_NUMBER && (tokens[at + 1]?.norm === UP_TO || isAtNumber(tokens, at + 1))) ||
    isAtNumber(tokens, at) ||
    // "عدد من الناشطين" may say something, "عدد القتلى" and "عدد قواتهم" not.
    (NUMBER.has(tokens[at]!.norm) && tokens[at + 1]?.kind === "word" && tokens[at + 1]!.norm !== FROM),
  thans: set("مما عما ما لما"),
  tolls: set("حصيلة تعداد إحصاء إحصائية إحصائيات إحصاءات أرقام"),
  inWords: (tokens, at) => tokens[at]!.norm === IN && UTTERANCES.has(tokens[at + 1]?.norm ?? ""),
  unlike: set("غير"),
  ours: set("فرقنا فريقنا طواقمنا كوادرنا متطوعونا متطوعينا"),
  hedges: HEDGES,
  generic: set("مصدر مصادر"),
  complete: (tokens, from, at) =>
    actors.isDefinite(tokens[at - 1]!.norm) ||
    CLOSING.has(tokens[at - 1]!.norm) ||
    (at > from + 1 && (RELATION.test(tokens[at - 1]!.norm) || tokens[at - 2]!.norm === IN)),
  governed: (tokens, at) => {
    const prefix = actors.known.match(tokens, at)?.cut.prefix ?? actors.headAt(tokens, at)?.prefix ?? "";
    return /[بلك]$/.test(prefix) || [tokens[at], tokens[at - 1]].some((token) => token?.norm === TO_WHOM);
  },
  governs: (norm) => GOVERNING.has(norm) || (/^[وف]/.test(norm) && GOVERNING.has(norm.slice(1))),
  issuerStart,
  proclitic: (tokens, at) =>
    toOutletNoun(tokens, at)
      ? "ل"
      : tokens[at]!.norm.startsWith("ل") &&
          tokens[at]!.norm.length > 3 &&
          IN_ACCORD.has((tokens[at - 1]?.norm ?? "").replace(/^و(?=.{4})/, ""))
        ? "ل"
        : "",
  wordAt,
};
