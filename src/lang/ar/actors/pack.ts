/** What Arabic gives the finding of actors: known names, heads of names, and where a phrase ends. */
import { type ActorHead, type ActorPack, type Agreement, actorRules } from "../../../mentions/actor.ts";
import { makeLexicon, type WordReading } from "../../../text/lexicon.ts";
import { byWord } from "../../../text/word-cache.ts";
import type { ActorKind, Token } from "../../../types.ts";
import { bare, cuts, fold } from "../spelling.ts";
import { known } from "./book.ts";
import { FEMININE, HEADS, PLURAL } from "./heads.ts";
import { epithetsEnd, isDefinite, nameStart, phraseEnd } from "./phrase.ts";
import { DEFINITE_ONLY, NOT_HEADS, PARTISAN, SOURCE_OF } from "./places.ts";

const feminine = new Set(FEMININE.split(" ").map((word) => fold(word)));
const plural = new Set(PLURAL.split(" ").map((word) => fold(word)));

/** ة makes a feminine; nouns of several people are plural, other plurals are feminine; the rest is masculine. */
export function agreement(norm: string): Agreement {
  const bare = norm.startsWith("ال") ? norm.slice(2) : norm;
  if (plural.has(bare)) return "p";
  return feminine.has(bare) || feminine.has(norm) || bare.endsWith("ه") || bare.endsWith("ات") ? "f" : "m";
}

function heads(): [string, ActorHead][] {
  return Object.entries(HEADS).flatMap(([role, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== "" && !word.includes("_"))
      .map((word): [string, ActorHead] => {
        const name = word.replace(/^[~+]/, "");
        return [
          name,
          {
            role: role as ActorKind,
            alone: word.startsWith("~"),
            named: word.startsWith("+"),
            agrees: agreement(fold(name)),
          },
        ];
      }),
  );
}

const lexicon = makeLexicon(heads(), fold, cuts);
const notHeads = new Set(NOT_HEADS.split(" ").map((word) => fold(word)));
const definiteOnly = new Set(DEFINITE_ONLY.split(" ").map((word) => fold(word)));
const sourceOf = new Set(SOURCE_OF.split(" ").map((word) => fold(word)));
/** A district, but a body before the service that it directs: "مديرية الأمن". */
const DIRECTORATE = fold("مديرية");
/** A room, but a body before what it is for: "غرفة الطوارئ". */
const ROOM = fold("غرفة");
/** What a room or a team is for, which names it as a name does. */
const PURPOSES = new Map(
  [
    ["غرفة", "طوارئ الطوارئ عمليات العمليات"],
    ["فريق", "الرصد التوثيق العمل البحث"],
  ].map(([head, purposes]) => [fold(head!), new Set(purposes!.split(" ").map((word) => fold(word)))] as const),
);
const services = new Set(
  "الأمن الصحة الشرطة الدفاع التربية العامة الاستخبارات التوجيه الطوارئ".split(" ").map((word) => fold(word)),
);
const ON = fold("على");
/** "إمام المسجد", which is folded like "أمام", in front of: only a verb of speech before it tells them apart in every spelling. */
const IMAM = fold("إمام");
/** "والي المحافظة", the governor, which is folded like "والى", and to: behind a verb of speech, or where a line begins with it, it is he. */
const WALI = fold("والي");
const says = new Set(
  "قال يقول أضاف أكد صرح أعلن أوضح ذكر أفاد أشار دعا شدد ندد اعتبر بحسب وفق"
    .split(" ")
    .flatMap((word) => [fold(word), fold(`و${word}`)]),
);
const mosques = new Set("مسجد المسجد جامع الجامع الحرم وخطيب".split(" ").map((word) => fold(word)));
/** Pronouns that a source's title takes: "his director", "our correspondent". */
const pronouns = new Set(["ه", "ها", "هم", "نا"]);

/** A word as a head, whatever follows it. */
export const headOf = byWord((norm, word): WordReading<ActorHead> | null => {
  const reading = lexicon.lookup(word)[0];
  if (!reading || (notHeads.has(norm) && norm !== DIRECTORATE)) return null;
  return reading.prefix.endsWith("ك") || (reading.suffix !== "" && !pronouns.has(reading.suffix)) ? null : reading;
}, null);

function headAt(tokens: readonly Token[], at: number): WordReading<ActorHead> | null {
  const reading = headOf(tokens[at]!.word);
  if (reading === null) return null;
  const next = tokens[at + 1]?.norm ?? "";
  const place = notHeads.has(tokens[at]!.norm) || notHeads.has(reading.stem);
  if (place && !services.has(next)) return null;
  if (PURPOSES.get(reading.stem)?.has(next)) return reading;
  if (reading.stem === ROOM) return null;
  // "المملكة العربية السعودية الشقيقة": a brotherly state is nobody's sister.
  if (reading.definite && brotherly.has(reading.stem) && describes(tokens[at - 1])) return null;
  if (reading.entry.role === "anonymous" && sourceOf.has(next)) return null;
  if (reading.stem === IMAM && !(mosques.has(next) && says.has(tokens[at - 1]?.norm ?? ""))) return null;
  const unmarked = definiteOnly.has(reading.stem) && !(reading.stem === WALI && isGovernor(tokens, at));
  if (unmarked && (!reading.definite || next === ON)) return null;
  return !reading.entry.named || namedAfter(tokens, at + 1) ? reading : null;
}

const isGovernor = (tokens: readonly Token[], at: number): boolean =>
  says.has(tokens[at - 1]?.norm ?? "") ||
  (bare(tokens[at]!.word) === "والي" && (at === 0 || tokens[at]!.gap !== "space"));

const brotherly = new Set(["شقيق", "شقيقة"].map(fold));
/** True behind a definite word or the name of a known actor, which an adjective right behind it describes. */
const describes = (before: Token | undefined): boolean =>
  before?.kind === "word" && (before.norm.startsWith("ال") || known.alone(before.word) !== null);

/** Adjectives that make a page or a site a source: "صفحات موالية". */
const partisan = new Set(PARTISAN.split(" ").map((word) => fold(word)));

/** A name stands there: in quotation marks, in Latin letters, or that of a known actor. */
function namedAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.gap === "line" || next.gap === "paragraph") return false;
  if (next.kind === "mark") return '"“”«'.includes(next.norm);
  return /^[a-z0-9]/.test(next.norm) || partisan.has(next.norm) || known.match(tokens, at) !== null;
}

export const actors: ActorPack = {
  rules: actorRules("ar"),
  known,
  opens: byWord((_, word) => known.begins(word) || headOf(word) !== null, false),
  headAt,
  phraseEnd,
  epithetsEnd,
  nameStart,
  isDefinite,
  // ل drops the alef of the article: "للجيش" is ل + الجيش.
  spell: (text, cut) =>
    cut.prefix.endsWith("ل") && text.startsWith("ل") && (cut.definite || cut.stem.startsWith("ال")) ? `ا${text}` : text,
  agreement,
};
