/**
 * Where an Arabic noun phrase ends. Written Arabic marks no end: the phrase runs on over construct nouns, adjectives,
 * "في" and "من" with their nouns, until a particle, a verb, a time or a noun of what happened stands in the way.
 */
import { byWord } from "../../../text/word-cache.ts";
import type { Token } from "../../../types.ts";
import { formsOf } from "../attribution/paradigm.ts";
import { REPORTING_VERBS } from "../attribution/verbs.ts";
import { cuts, fold, isAlan, isAli } from "../spelling.ts";
import { known } from "./book.ts";
import { HEADS, PLURAL } from "./heads.ts";
import { KNOWN_ACTORS } from "./known.ts";
import { PLACE_NOUNS } from "./places.ts";
import { DEED_VERBS, EVENTS, GIVEN_NAMES, NUMBERS, OCCASIONS, STOPS, TIMES } from "./words.ts";

export type WordClass =
  | "stop"
  | "time"
  | "event"
  | "verb"
  | "in"
  | "from"
  | "of"
  | "relay"
  | "name"
  | "and"
  | "to"
  | "by";

const listed = (words: string) =>
  words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => fold(word));

const CLASSES = new Map<string, WordClass>();
const put = (words: readonly string[], as: WordClass) => {
  for (const word of words) if (!CLASSES.has(word)) CLASSES.set(word, as);
};
const RELAYS = new Set(
  listed(
    `${HEADS.agency} ${HEADS.outlet?.replaceAll("+", "")} مراسل مراسلنا مراسلة رويترز فرانس الأناضول الجزيرة العربية برس سانا نيوز بي سكاي`,
  ),
);
const HEAD_WORDS = new Set(listed(Object.values(HEADS).join(" ").replaceAll(/[~+]/g, "").replaceAll("_", " ")));
/** One-word names of states: "مصدر ببغداد" keeps its "ب". */
const COUNTRIES = KNOWN_ACTORS.split("\n")
  .filter((line) => / state \|/.test(line))
  .flatMap((line) =>
    line
      .split("|")[1]!
      .split("،")
      .map((name) => fold(name.trim()))
      .filter((name) => !name.includes(" ")),
  );
const OCCASION_WORDS = new Set(listed(OCCASIONS));
/** Verb forms that are names or nouns far more often. */
const NOT_VERBS = new Set(
  listed(
    "تركي تنظيم تحرير تيار مدير مصدر رائد مقدم ناشط صالح ناصر معتقد مراد منصور سعيد خالد جرح قتل خلف حمل نقل رد بين عبر بيان قدر سجل متحدث متحدثين متحدثة متهم متهمين مسجل مذكر كاتب ناشر محمل مدعي دعوى كشف طال دار ضرب فقد فتح شهد تقدم تعرض قصف تدخل مدين وجه مقر مطالب محذر داعي سلم حلق علم تعلم رفع عدل خفض",
  ),
);

put(
  ["في"].map((w) => fold(w)),
  "in",
);
put(
  ["من"].map((w) => fold(w)),
  "from",
);
put(listed("باسم بإسم ل ب"), "of");
put(listed(STOPS), "stop");
put(listed(TIMES), "time");
// "سأل الأمير المولى": whom a wish is addressed to is no part of who makes it.
put(listed("المولى"), "stop");
put(listed(EVENTS), "event");
put(listed(NUMBERS), "event");
put([...HEAD_WORDS], "name");
put(listed(PLACE_NOUNS), "name");
// "فرات" is no "ف" with "رأت", "she saw"; "ليلى" no "ل" with "يلي"; "أسفه" his regret.
put(listed("فرات ليلى أسفه أسفها أسفهم"), "name");
// "فيصل" is no "ف" with "يصل".
put(listed("فيصل الفيصل"), "name");
put(COUNTRIES, "name");
for (const [perfect, imperfect, participle] of REPORTING_VERBS)
  put(
    formsOf({ perfect, imperfect, participle })
      .map((form) => fold(form.text))
      .filter((norm) => !NOT_VERBS.has(norm)),
    "verb",
  );
for (const pair of DEED_VERBS.split(" ")) {
  const [perfect, imperfect] = pair.split(":") as [string, string];
  put(
    formsOf({ perfect, imperfect, participle: null })
      .map((form) => fold(form.text))
      .filter((norm) => !NOT_VERBS.has(norm)),
    "verb",
  );
}

/** What a word does to the phrase it stands in; null for a plain word, which goes on. */
export const classOf = byWord(classify, null);

/** The same of a token: "علي" and "آلان" are names, which only their spelling tells from "على" and "الآن". */
const classAt = (tokens: readonly Token[], at: number): WordClass | null =>
  isGivenName(tokens, at) ? null : classOf(tokens[at]!.word);

/** True for a given name that folds to a particle, unless an outlet behind it shows the preposition: "علي قناة كذا". */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  if (isAlan(tokens[at]!)) return true;
  return isAli(tokens, at) && !RELAYS.has(tokens[at + 1]?.norm ?? "");
}

function classify(norm: string): WordClass | null {
  const whole = CLASSES.get(norm);
  if (whole) return whole;
  for (const cut of cuts(norm)) {
    if (cut.suffix === "" && cut.prefix.endsWith("ل") && RELAYS.has(cut.stem)) return "relay";
    const found = CLASSES.get(cut.stem);
    if (found === undefined || (cut.suffix !== "" && cut.prefix === "" && found !== "verb" && found !== "event"))
      continue;
    if (cut.prefix === "") {
      if (found === "verb") return cut.definite ? null : "verb";
      if (cut.definite) return found === "name" ? "name" : null;
      return found;
    }
    if (cut.prefix === "و" || cut.prefix === "ف") {
      if (found === "verb") return cut.definite ? null : "verb";
      return found === "stop" || found === "time" || found === "in" || found === "from" ? "stop" : "and";
    }
    if (cut.prefix.endsWith("ل")) return found === "event" ? "event" : found === "stop" ? "stop" : "to";
    if (cut.prefix.endsWith("ب")) return found === "name" && !OCCASION_WORDS.has(cut.stem) ? "by" : "stop";
  }
  if (norm.startsWith("وال") && norm.length > 4) return "and";
  // "بالرصاص" tells how, not who.
  if (norm.startsWith("بال") && norm.length > 5) return "stop";
  return null;
}

/** True for a word with the article. */
export const isDefinite = (norm: string) =>
  norm.startsWith("ال") || norm.startsWith("لل") || norm.startsWith("بال") || norm.startsWith("وال");

const QUOTES = new Set(['"', "“", "”", "«", "»", "„", "‟"]);

/**
 * Half-open end of the phrase that begins at `from`; the first word is taken as it is. Closed (not `open`), an indefinite
 * word after a definite one ends it, since a noun and its adjectives agree: what follows is another noun, or a verb that
 * no table knows. Of a person's title it does not: the name follows.
 */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number, open = false): number {
  const quoted = QUOTES.has(tokens[from]?.norm ?? "");
  let at = quoted ? enclosedEnd(tokens, from, limit) : from + 1;
  // "الناشط سامر الحسن": before a given name a noun of the unnamed is a title.
  const first = tokens[from];
  const titled =
    !open &&
    first !== undefined &&
    (isPersonHead(first.word) || (ANONYMOUS.has(bare(first.norm)) && GIVEN.has(tokens[from + 1]?.norm ?? "")));
  let definite = quoted || isDefinite(tokens[from]?.norm ?? "");
  let named = 0;
  while (at < limit) {
    const token = tokens[at]!;
    if (token.gap === "line" || token.gap === "paragraph") break;
    const complete = definite || (at > from + 1 && ADJECTIVE.test(tokens[at - 1]!.norm));
    if (complete && TARGETS.has(token.norm) && !AGENCIES.has(tokens[at - 1]!.norm)) break;
    if (!definite && POSTS.has(token.norm) && at > from + 1) break;
    // "هاجم مسلحون الحاجز": several people without an article take no adjective with one.
    const several = at === from + 1 && isIndefinitePlural(tokens[from]!.norm);
    if (several && (PUBLISHED.has(token.norm) || (isDefinite(token.norm) && !isCause(tokens, at)))) break;
    // "المعنية بمراقبة الغارات": what such a participle governs belongs to the name.
    if (token.kind === "word" && isConcern(tokens, at)) {
      at++;
      definite = isDefinite(token.norm);
      continue;
    }
    // "قناة تابعة للجماعة", "وكالة تابعة لها"
    if (isTied(tokens, at, limit)) {
      at = phraseEnd(tokens, at + 1, limit);
      definite = true;
      continue;
    }
    const belongs = belongingEnd(tokens, at, limit);
    const office = belongs === at ? officeEnd(tokens, at, limit) : at;
    if (office > at) {
      at = office;
      definite = false;
      continue;
    }
    const known = belongs === at && (open || !definite) ? knownEnd(tokens, at, limit) : belongs;
    const next = known > at ? known : partEnd(tokens, from, at, limit, open);
    if (next === at) break;
    const plain =
      known === at && next === at + 1 && token.kind === "word" && !isDefinite(token.norm) && !SAMES.has(token.norm);
    if (!open && plain && addsNoun(tokens, at, titled)) {
      // "محمد بن نايف بن كذا": of however many forefathers a name is made.
      if (definite && (!titled || (!SONS.has(token.norm) && !SONS.has(tokens[at - 1]!.norm) && ++named > 4))) break;
      if (!titled && isObject(token.norm)) break;
      // "الشرطة بإقدام …": an unlisted word with "ب" tells what was reported, unless it is a name.
      if (definite && token.norm.startsWith("ب") && token.norm.length > 3 && !GIVEN.has(token.norm)) break;
    } else named = 0;
    if (known > at || token.kind === "mark") definite = true;
    else if (tokens[next - 1]!.kind === "word")
      definite = (next === at + 1 && definite) || isDefinite(tokens[next - 1]!.norm);
    at = next;
  }
  return at;
}

const SONS = new Set(listed("بن ابن بنت آل"));

/** "تابعة ل": whose a body is stands behind it, written onto the preposition. */
const isTied = (tokens: readonly Token[], at: number, limit: number) =>
  TIED.has(tokens[at]!.norm) &&
  at + 1 < limit &&
  tokens[at + 1]!.kind === "word" &&
  tokens[at + 1]!.norm.startsWith("ل");
const TIED = new Set(listed("تابعة تابع تابعين تابعون تابعات موالية موال موالين موالون"));

/** "معارضون للحرب": what they are against or for. */
const isCause = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm.startsWith("لل") && PARTISANS.has(tokens[at - 1]!.norm) && classOf(tokens[at]!.word) !== "relay";
const PARTISANS = new Set(listed("معارضون معارضين مؤيدون مؤيدين مناهضون مناهضين مناصرون مناصرين موالون موالين"));

/** Participles with "ب", which tell what a body is for. */
const CONCERNED = new Set(
  listed("المعنية المعني المعنيين المكلفة المكلف المكلفين المختصة المختص المختصين المهتمة المهتم المهتمين"),
);
const OWN = new Set(listed("الخاص الخاصة الخاصين"));
const isBy = ({ norm, word }: Token) => /^بال/.test(norm) || (/^ب.{3,}/.test(norm) && classOf(word) === null);

function isConcern(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.norm;
  // "الخاص بعملية كذا": even what happened belongs to the name there.
  return (CONCERNED.has(before) && isBy(tokens[at]!)) || (OWN.has(before) && /^ب.{3,}/.test(tokens[at]!.norm));
}

const isIndefinitePlural = (norm: string) => norm.endsWith("ون") && SEVERAL.has(norm);

/** Behind a complete name these are what a verb speaks of, no part of the name: "أدانت الوزارة الهجوم". */
const TARGETS = new Set(
  listed(
    "الهجوم الهجمات الهجومين التفجير التفجيرات التفجيرين الانفجار العملية العمليات الحادث الحادثة الغارة الغارات القصف الاعتداء الاعتداءات الجريمة المجزرة الاغتيال الاتهامات المسؤولية الحصيلة الأنباء المزاعم الشائعات الادعاءات التقارير الروايات",
  ),
);
/** "وكالة الأنباء" is a name. */
const AGENCIES = new Set(listed("وكالة وكالات"));
/** An indefinite adjective, which closes its noun: "مصدر طبي", "مصدر آخر"; folded. */
const ADJECTIVE = /^(.{2,}(ي|يه)|اخر|اخري)$/;
/** What a source puts out, behind its name: "نشر المستشفى تغريدة". */
const POSTS = new Set(listed("تغريدة تدوينة"));

/** What several people pass on, right behind them: "وثق ناشطون أسماء كذا". */
const PUBLISHED = new Set(listed("أسماء صور صورا مقاطع تسجيلات أنباء قائمة لائحة"));

/** An indefinite accusative is what was done to, no part of the doer's name; names of countries end alike. */
const isObject = (norm: string) => norm.length > 4 && /[^ي]ا$/.test(norm) && !GIVEN.has(norm);

/** Another noun where only an adjective could go on; after a person's title a noun of office may ("… وزير الخارجية"). */
const addsNoun = (tokens: readonly Token[], at: number, titled: boolean) => {
  const kind = classAt(tokens, at);
  return kind === null || (!titled && kind === "name");
};

/** End of a known name of several words at `at`; `at` for none. */
function knownEnd(tokens: readonly Token[], at: number, limit: number): number {
  const whole = tokens[at]!.kind === "word" ? known.match(tokens, at) : null;
  const bareName = whole?.cut.prefix === "" && whole.cut.suffix === "";
  return whole && bareName && whole.to > at + 1 && whole.to <= limit ? whole.to : at;
}

/** "… لقوات كذا": end of the known body of several words that the phrase belongs to; `at` for none, and for an outlet told. */
function belongingEnd(tokens: readonly Token[], at: number, limit: number): number {
  const whole = tokens[at]!.kind === "word" && tokens[at]!.norm.startsWith("ل") ? known.match(tokens, at) : null;
  if (whole?.cut.prefix !== "ل" || whole.cut.suffix !== "" || whole.to === at + 1 || whole.to > limit) return at;
  return whole.entry.role === "agency" || whole.entry.role === "outlet" ? at : whole.to;
}

/** "القيادة العامة لقوة دفاع كذا": past the noun with "ل" whose office it is; `at` for none. */
function officeEnd(tokens: readonly Token[], at: number, limit: number): number {
  const { kind, norm, word } = tokens[at]!;
  if (kind !== "word" || !norm.startsWith("ل") || norm.startsWith("لل") || norm.length < 4) return at;
  const next = tokens[at + 1];
  if (!OFFICES.has(tokens[at - 1]!.norm) || at + 1 >= limit || next?.kind !== "word" || next.gap !== "space") return at;
  const plain = classOf(word) === null || classOf(word) === "to";
  return plain && (classOf(next.word) === null || classOf(next.word) === "name") && !toOutlet(tokens, at) ? at + 2 : at;
}
/** Adjectives of offices, which tell whose they are by "ل". */
const OFFICES = new Set(
  listed(
    "العامة العام العليا الأعلى المركزية المركزي الإقليمية الإعلامي الإعلامية الرسمي التنفيذي التنفيذية الوطني الوطنية القومي القومية الاتحادي الاتحادية",
  ),
);

/** End of the next part of a phrase at `at`: a word with what it governs, a name in marks, a number of a unit; `at` for none. */
function partEnd(tokens: readonly Token[], from: number, at: number, limit: number, open: boolean): number {
  const token = tokens[at]!;
  if (token.kind === "word") return wordEnd(tokens, from, at, limit, open);
  if (token.kind === "number") return UNITS.has(tokens[at - 1]!.norm) ? at + 1 : at;
  // "د. سامر": the mark of an abbreviated title.
  if (
    (token.norm === "." || token.norm === "/") &&
    tokens[at - 1]!.kind === "word" &&
    tokens[at - 1]!.norm.length === 1
  )
    return at + 1;
  return mayEnclose(tokens, at) ? enclosedEnd(tokens, at, limit) : at;
}

const bare = (norm: string) =>
  norm.startsWith("ال")
    ? norm.slice(2)
    : /^[وفلب]/.test(norm) && PERSON_HEADS.has(norm.slice(1))
      ? norm.slice(1)
      : norm;
const ANONYMOUS = new Set(listed((HEADS.anonymous ?? "").replaceAll(/[~+]/g, "")));
/** Several people that need no name. */
const SEVERAL = new Set(listed(`${PLURAL} ${PLURAL.replaceAll(/ون(?= |$)/g, "ين")}`));
const PERSON_HEADS = new Set(listed((HEADS.person ?? "").replaceAll(/[~+]/g, "")));
const BODY_HEADS = new Set(listed((HEADS.body ?? "").replaceAll(/[~+]/g, "")));
const isBodyHead = byWord((norm) => BODY_HEADS.has(bare(norm)), false);
/** Longest name of a body between quotation marks, in tokens. */
const LONGEST_QUOTED = 11;
const isPersonHead = byWord((norm) => PERSON_HEADS.has(bare(norm)), false);
/** Numbered units and outlets: the number is part of the name. */
const UNITS = new Set(listed("الفرقة اللواء الفوج الكتيبة فرقة لواء فوج موقع قناة القناة فرانس مجموعة"));

/** Quotation marks hold a name after a noun that heads one or a preposition ("قناة «الوادي»"); after a person's name, speech. */
function mayEnclose(tokens: readonly Token[], at: number): boolean {
  if (!QUOTES.has(tokens[at]!.norm)) return true;
  const kind = classOf(tokens[at - 1]!.word);
  return kind !== null && kind !== "and";
}

/** "الرسمية", "التابعة للحكومة": adjectives of relation and participles of belonging go on with a name; other nouns do not. */
export function epithetsEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next?.kind !== "word" || next.gap === "line" || next.gap === "paragraph" || !next.norm.startsWith("ال"))
    return to;
  if (BELONGING.has(next.norm)) return phraseEnd(tokens, to, Math.min(tokens.length, to + 8));
  return /^ال.{2,}(يه|ي)$/.test(next.norm) && !NOUNS.has(next.norm) && classOf(next.word) === null
    ? epithetsEnd(tokens, to + 1)
    : to;
}
/** Nouns that are written like adjectives of relation. */
const NOUNS = new Set(
  listed("العملية القضية المسؤولية الضحية الحرية الهوية الكلية القنصلية المديرية البلدية الأراضي الأهالي الماضي"),
);
const BELONGING = new Set(
  listed(
    "التابعة التابع التابعين الموالية الموالي الموالين المدعومة المدعوم المقربة المقرب المقربين الناطقة الناطق المرتبطة المرتبط المحسوبة المحسوب",
  ),
);

/** A short name in quotation marks or brackets belongs to the phrase; anything longer does not. */
function enclosedEnd(tokens: readonly Token[], at: number, limit: number): number {
  const mark = tokens[at]!.norm;
  const close = mark === "(" ? [")"] : QUOTES.has(mark) ? [...QUOTES] : [];
  if (close.length === 0) return at;
  const inside = tokens[at + 1]?.kind === "word" ? known.match(tokens, at + 1) : null;
  const side = inside?.entry.role === "force" || inside?.entry.role === "party";
  if (mark === "(" && !side && tokens[at + 2]?.norm === ")" && endsLine(tokens, at + 3)) return at;
  if (inside && inside.to < limit && close.includes(tokens[inside.to]!.norm)) return inside.to + 1;
  // After "channel", "newspaper" any short run of words is its name.
  const outlet = [tokens[at - 1], tokens[at + 1]].some((token) => token && RELAYS.has(bareOutlet(token.norm)));
  // «مركز توثيق الانتهاكات في الشمال»: so is one behind the noun of a body inside the marks.
  const body = QUOTES.has(mark) && tokens[at + 1]?.kind === "word" && isBodyHead(tokens[at + 1]!.word);
  const longest = body ? LONGEST_QUOTED : 7;
  for (let i = at + 1; i < Math.min(limit, at + longest); i++) {
    const token = tokens[i]!;
    if (token.gap === "line" || token.gap === "paragraph") return at;
    if (token.kind === "mark" && close.includes(token.norm)) return i > at + 1 ? i + 1 : at;
    const kind = token.kind === "word" ? classOf(token.word) : null;
    if (
      !outlet &&
      !(body && kind === "event") &&
      (kind === "stop" || kind === "verb" || kind === "event" || kind === "time" || token.kind === "number")
    )
      return at;
  }
  return at;
}

/** "… في مستشفى (المرصد)": at the end of a line the brackets hold whoever tells it. */
const endsLine = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || tokens[at]!.gap === "line" || tokens[at]!.gap === "paragraph";

function wordEnd(tokens: readonly Token[], from: number, at: number, limit: number, open: boolean): number {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  // "المصدر نفسه" ends there, and an outlet spoken to is no part of a name.
  if (isSame(tokens[at - 1]!.word)) return at;
  if (toOutlet(tokens, at) || classOf(tokens[at]!.word) === "relay")
    return DOCUMENTS.has(bare(tokens[from]!.norm)) ? at + 1 : at;
  // "نفت الوزارة صحة الأنباء", "مصدر فضل عدم الكشف": the next word shows that this one is not of the name.
  if (next && OPENERS.get(norm)?.has(next.norm)) return at;
  // "غرفة عمليات فتح الوادي": the operation is part of the name of who leads it.
  if (tokens[at - 1]!.norm === OPERATIONS && tokens[at - 2]?.norm.endsWith(ROOM)) return at + 1;
  // "تقدر المنظمات عدد المفقودين": what is estimated.
  if (norm === NUMBER_OF && next && isDefinite(next.norm)) return at;
  // "القضاء على الخلية": putting an end to it.
  if (norm === END && next?.norm === ON) return at;
  if (isRecovery(tokens, at)) return at;
  // "منظمة رصد الانتهاكات": a noun of action names what a body is for.
  if (at === from + 1 && PURPOSES.has(norm) && !isDefinite(tokens[from]!.norm)) return at + 1;
  // "المركز العراقي للتوثيق": the same behind a name with the article.
  if (at === from + 2 && FOR_WHAT.has(norm) && isDefinite(tokens[from]!.norm)) return at + 1;
  const follows = at + 1 < limit && next && next.gap !== "line" && next.gap !== "paragraph" && next.kind !== "number";
  switch (classAt(tokens, at)) {
    case "time":
      // "نقابة الصحفيين": whose body it is, where alone they are those who were told.
      return at === from + 1 && JOURNALISTS.has(norm) && !isDefinite(tokens[from]!.norm) ? at + 1 : at;
    case "stop":
      // "مصدر غير رسمي": the adjective that it denies.
      return norm === UN && follows && classOf(next.word) === null && !isDefinite(next.norm) ? at + 2 : at;
    case "event":
    case "verb":
      return at;
    case "in":
      if (!follows || OCCASION_WORDS.has(next.norm) || OCCASION_WORDS.has(next.norm.replace(/^ال/, "")) || closes(next))
        return at;
      return next.kind === "mark" ? afterEnclosed(tokens, at, limit) : at + 2;
    case "of":
      if (!follows || closes(next) || RELAYS.has(next.norm) || (norm === TO && endsLabel(tokens, at + 1))) return at;
      if (next.kind !== "mark") return at + 2;
      return namesOutlet(tokens, from, at) ? at : afterEnclosed(tokens, at, limit);
    case "from":
      // "علمت القناة من مصادرها": of whom it learnt that.
      if (!follows || closes(next) || OWN_SOURCES.has(next.norm) || RELAYS.has(next.norm)) return at;
      return next.kind === "mark" ? afterEnclosed(tokens, at, limit) : at + 2;
    case "and":
      // "شمال وشرق سوريا"
      if (DIRECTIONS.has(norm.slice(1)) && DIRECTIONS.has(tokens[at - 1]!.norm)) return at + 1;
      // "شهود ومسعفون": several people of two kinds speak together.
      if (open && SEVERAL.has(norm.slice(1)) && SEVERAL.has(bare(tokens[from]!.norm))) return at + 1;
      return isDefinite(norm) && at > from && (isDefinite(tokens[at - 1]!.norm) || at === from + 2) ? at + 1 : at;
    default:
      return at + 1;
  }
}

/** "مصدر طبي لـ كذا نت:": behind "to" that stands apart, the few words before a colon name the outlet. */
export function endsLabel(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_OUTLET); i++) {
    if (tokens[i]!.norm === ":") return i > at;
    if (tokens[i]!.kind !== "word" || tokens[i]!.gap !== "space") return false;
  }
  return false;
}
/** Words of the name of an outlet in such a label, the colon counted. */
const LONGEST_OUTLET = 5;
const TO = fold("ل");

/** Words that begin what is said of a source, or what it denies, by the word behind them. */
const OPENERS = new Map([
  [fold("صحة"), new Set(listed("الأنباء الأخبار الخبر التقارير المعلومات المزاعم الاتهامات"))],
  [fold("فضل"), new Set(listed("عدم"))],
  // "الرئيس أول من أمس": a day, or "the first to".
  [fold("أول"), new Set(listed("من أمس"))],
  // "مسؤول نهاية العام": when.
  ...["نهاية", "مطلع", "بداية", "أواخر", "أوائل"].map(
    (word) => [fold(word), new Set(listed("العام الأسبوع الشهر"))] as const,
  ),
]);
const END = fold("القضاء");
const NUMBER_OF = fold("عدد");
const OPERATIONS = fold("عمليات");
const ROOM = fold("غرفة");
const ON = fold("على");
const UN = fold("غير");
const DIRECTIONS = new Set(listed("شمال جنوب شرق غرب"));
/** "تقرير للشبكة": whose document it is, not whom it was told. */
const DOCUMENTS = new Set(listed((HEADS.document ?? "").replaceAll(/[~+]/g, "")));
const PURPOSES = new Set(listed("رصد توثيق نقل دعم تسجيل إنقاذ ضبط تحقيق حماية رعاية استجابة إطفاء تحرير عمليات"));
/** "تمنى الوزير الشفاء العاجل": what he wishes, where a hospital of that name has no such adjective. */
export const RECOVERY = fold("الشفاء");
const SOON = new Set(listed("العاجل التام"));
export const isRecovery = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === RECOVERY && SOON.has(tokens[at + 1]?.norm ?? "");
const FOR_WHAT = new Set(listed("للتوثيق للضحايا للشهداء للأسرى للإنقاذ للرصد للتحقيق"));
const JOURNALISTS = new Set(listed("الصحفيين الصحافيين"));
const OWN_SOURCES = new Set(listed("مصادره مصادرها مصادرنا مراسله مراسلها مراسليه مراسليها"));
const SAMES = new Set(listed("نفسه نفسها ذاته ذاتها عينه عينها"));
const isSame = byWord((norm) => SAMES.has(norm), false);

/** True for the name of a known outlet with "ل" on it: "لنورث برس". */
export function toOutlet(tokens: readonly Token[], at: number): boolean {
  if (!mayBeSpokenTo(tokens[at]!.word)) return false;
  const actor = known.match(tokens, at);
  if (!actor?.cut.prefix.endsWith("ل")) return false;
  return actor.entry.role === "agency" || actor.entry.role === "outlet";
}

/** False for a word that no preposition of "spoken to" can be written onto. */
export const mayBeSpokenTo = byWord((norm) => norm.length >= 4 && /^و?ل/.test(norm), false);

const bareOutlet = (norm: string) => norm.replace(/^(وال|لل|ال|و|ل)/, "");

/** Past a name in marks after a preposition at `at`; `at` itself when what they hold is no name. */
function afterEnclosed(tokens: readonly Token[], at: number, limit: number): number {
  const end = enclosedEnd(tokens, at + 1, limit);
  return end === at + 1 ? at : end;
}

/** "لـ «الوادي»" is the body that a title belongs to, or else the outlet that somebody spoke to, which is no part of the name. */
function namesOutlet(tokens: readonly Token[], from: number, at: number): boolean {
  const head = bare(tokens[from]!.norm);
  if (PERSON_HEADS.has(head) && at - from <= 2) return false;
  if (nameStart(tokens, from, at) !== null) return true;
  const actor = tokens[at + 2] ? known.match(tokens, at + 2) : null;
  return ANONYMOUS.has(head) || actor === null || actor.entry.role === "outlet" || actor.entry.role === "agency";
}

function closes(token: Token): boolean {
  if (token.kind !== "word") return token.kind === "number";
  const kind = classOf(token.word);
  return kind === "stop" || kind === "time" || kind === "verb";
}

const GIVEN = new Set(listed(GIVEN_NAMES));

/** The first given name after the title begins the person's own name. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.kind === "word" && (GIVEN.has(tokens[i]!.norm) || tokens[i]!.norm.startsWith("عبدال"))) return i;
  }
  return null;
}
