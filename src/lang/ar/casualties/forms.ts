/** Table lines → word forms with their senses: duals, accusatives, construct forms, conjugated verbs. */
import type { CueSense, NounSense } from "../../../mentions/casualty.ts";

/** The lines of a table, trimmed; none is empty. */
export const lines = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The words and phrases of a list. */
export const words = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

export type Form = {
  readonly word: string;
  readonly number: NounSense["number"];
  readonly ambiguous: boolean;
  readonly accusative: boolean;
  /** A dual before the noun it belongs to: "رجلي أمن". */
  readonly construct: boolean;
  /** A dual that is no subject: "شخصين". */
  readonly oblique?: boolean;
};

/** Forms that are far more often another word: countries, a movement, "very", "was born", "as", a given name, the Brothers, "personal" and other adjectives and forms of address. */
const HOMOGRAPHS = new Set([
  "أبان",
  "سوريا",
  "روسيا",
  "ليبيا",
  "كوريا",
  "إيطاليا",
  "إسبانيا",
  "أستراليا",
  "نيجيريا",
  "كينيا",
  "إريتريا",
  "موريتانيا",
  "إثيوبيا",
  "أوكرانيا",
  "بريطانيا",
  "طالبان",
  "سيطرة",
  "جدا",
  "جدان",
  "أخوان",
  "شخصي",
  "زوجي",
  "عمي",
  "جدي",
  "أبي",
  "أخي",
  "ابني",
  "والدي",
  "شقيقي",
  "حفيدي",
  "قريبي",
  "رفيقي",
  "زميلي",
  "ساكني",
  "أهلي",
  "ولد",
  "صديقين",
  "مجهول",
  "مجهولا",
  "مجهولين",
  "كما",
]);

const phrase = (word: string) => word.replaceAll("_", " ");

/** Every form of a noun line: "مدني +ون" → مدني مدنيا مدنيان مدنيين مدنيون …; "- قوات" has plurals only. */
export function nounForms(line: string, construct: { readonly plural: boolean; readonly dual: boolean }): Form[] {
  const [singular, ...plurals] = line.trim().split(/\s+/);
  const forms: Form[] = [];
  const add = (word: string, number: Form["number"], ambiguous = false, accusative = false, joined = false) => {
    if (!HOMOGRAPHS.has(word) && !forms.some((f) => f.word === word && f.number === number))
      forms.push({
        word: phrase(word),
        number,
        ambiguous,
        accusative,
        construct: joined,
        ...(number === "two" && !ambiguous && /ين(_|$)/.test(word) && { oblique: true }),
      });
  };
  const one = singular === "-" ? null : singular!;
  const sound = plurals.includes("+ون");
  if (one) {
    add(one, "one");
    for (const word of accusative(one)) add(word, "one", false, true);
    if (sound) {
      add(`${one}ون`, "many");
      add(`${one}ين`, "two", true);
      if (construct.plural) for (const ending of ["و", "ي"]) add(one + ending, "many", true);
      // "his fighters": the table of clitics cuts no ه behind ي, which mostly makes an adjective.
      if (construct.plural && !one.endsWith("ي")) add(`${one}يه`, "many", true);
      add(`${one}ان`, "two");
    } else {
      // "فتيان", two youths or several.
      for (const word of duals(one, construct.dual)) add(word, "two", plurals.includes(word));
      if (construct.plural && !construct.dual && !/[ةيى]$|_/.test(one)) add(`${one}ي`, "two", false, false, true);
    }
  }
  for (const plural of plurals) {
    if (plural === "+ون") continue;
    if (plural === "+يه") {
      const bare = one!.replace(/ة$/, "ت");
      add(`${bare}يه`, "two");
      // What is another word when alone stands in no table, so that no pronoun is cut from it.
      for (const dual of [`${bare}ي`, `${bare}ا`].filter((form) => HOMOGRAPHS.has(form)))
        for (const his of ["ه", "ها", "هم", "هما"]) add(dual + his, "two");
      continue;
    }
    if (plural === "+ة") {
      forms.push(...nounForms(`${one}ة +ات`, construct));
      continue;
    }
    const word = plural === "+ات" && one ? `${stem(one)}ات` : plural;
    add(word, "many");
    for (const w of accusative(word)) add(w, "many");
    // "مشافي", "قتلى": defective plurals lose their last letter when indefinite; both stand in the table.
  }
  return forms;
}

const stem = (word: string) => (word.endsWith("ة") ? word.slice(0, -1) : word);

/** A phrase inflects in its first word. */
function onFirst(words: string, change: (first: string) => string[]): string[] {
  const [first, ...rest] = words.split("_");
  return change(first!).map((w) => [w, ...rest].join("_"));
}

/** An adjective beside the noun agrees, a noun behind it does not: "حزاما ناسفا", "ضابط صف". */
function accusative(word: string): string[] {
  const forms = onFirst(word, (w) => (/[ةاىء]$/.test(w) ? [] : [`${w}ا`]));
  return forms.flatMap((form) => (/_[^_]*[^_ةاىء]$/.test(form) ? [form, `${form}ا`] : [form]));
}

/** Nominative, oblique, and the construct forms without their nun. An adjective beside it agrees: "سيارتان مفخختان". */
function duals(word: string, construct: boolean): string[] {
  // The construct form looks like an adjective ("صاروخي", "شخصي") and reports hardly use it but for bodies ("جثماني").
  // "غارتي", "قذيفتا": behind the t of a feminine noun it looks like nothing else.
  const [first, ...rest] = word.split("_");
  const feminine = first!.endsWith("ة");
  const endings = construct || feminine ? ["ان", "ين", "ي", ...(feminine ? ["ا"] : [])] : ["ان", "ين"];
  const base = (w: string) => (w.endsWith("ة") ? `${w.slice(0, -1)}ت` : w.endsWith("ى") ? `${w.slice(0, -1)}ي` : w);
  return endings.flatMap((ending) => {
    const head = base(first!) + ending;
    const agreed = rest.map((w) => base(w) + ending);
    // "two drones (laden with explosives)": of several words behind it the first agrees, or all do.
    const tails = [rest, [...agreed.slice(0, 1), ...rest.slice(1)], agreed];
    return [...new Set(tails.map((tail) => [head, ...tail].join("_")))];
  });
}

type CueForm = {
  readonly word: string;
  readonly form: CueSense["form"];
  readonly plural: boolean;
  readonly dual: boolean;
  readonly future?: boolean;
};

/** Every form of a verb line: past and present in all persons that reports use, and its verbal nouns. */
export function verbForms(line: string): CueForm[] {
  const [past, present, ...nouns] = line.trim().split(/\s+/);
  const forms: CueForm[] = [];
  const verb = (word: string, plural = false, dual = false, future = false) =>
    forms.push({ word: phrase(word), form: "verb", plural, dual, ...(future && { future }) });
  if (past && past !== "-")
    for (const [word, plural] of pastForms(past)) verb(word, plural, plural && /[^و]ا$/.test(word));
  if (present && present !== "-")
    for (const [word, plural] of presentForms(present))
      verb(word, plural, plural && word.endsWith("ان"), /^س[يت]/.test(word) && !present.startsWith("س"));
  for (const noun of nouns)
    if (noun !== "-") forms.push({ word: phrase(noun), form: "noun", plural: false, dual: false });
  return forms;
}

/** A set phrase as its line has it; its verb, if it has one, may be a plural or a dual: "لقوا مصرعهم", "يتلقون العلاج", "أطلقا النار". */
export const setPhrase = (line: string): CueForm[] => [
  {
    word: phrase(line),
    form: "verb",
    plural: /(وا|ون)(_|$)/.test(line),
    dual: /[^و]ا_(?:النار|الرصاص|نفسيهما|مصرعهما|حتفهما|حياتهما|الحياة)$/.test(line),
  },
];

const PAST_ENDINGS: readonly (readonly [string, boolean])[] = [
  ["", false],
  ["ت", false],
  ["ا", true],
  ["تا", true],
  ["وا", true],
  ["ن", true],
  ["نا", false],
];

function pastForms(past: string): [string, boolean][] {
  const [first, ...rest] = past.split("_");
  const tail = rest.map((w) => `_${w}`).join("");
  if (first!.endsWith("ى"))
    return [
      [past, false],
      [`${first!.slice(0, -1)}ت${tail}`, false],
      [`${first!.slice(0, -1)}وا${tail}`, true],
      [`${first!.slice(0, -1)}يا${tail}`, true],
      [`${first!.slice(0, -1)}ينا${tail}`, false],
    ];
  // "لقوا مصرعهم" stands in the table as it is: the pronoun in the phrase changes with the person.
  if (tail) return [[past, /وا$/.test(first!)]];
  if (first!.endsWith("ي"))
    return [
      [past, false],
      [`${first}ت`, false],
      [`${first}ا`, true],
      [`${first}تا`, true],
      [`${first!.slice(0, -1)}وا`, true],
    ];
  return PAST_ENDINGS.map(([ending, plural]) => [first + ending, plural]);
}

function presentForms(present: string): [string, boolean][] {
  const [first, ...rest] = present.split("_");
  const tail = rest.map((w) => `_${w}`).join("");
  return ["ي", "ت", "سي", "ست", "ن"].flatMap((prefix): [string, boolean][] => [
    [prefix + first + tail, false],
    [`${prefix}${first}ون${tail}`, true],
    [`${prefix}${first}وا${tail}`, true],
    ...(prefix === "ي" || prefix === "ت" ? [[`${prefix}${first}ان${tail}`, true] as [string, boolean]] : []),
  ]);
}
