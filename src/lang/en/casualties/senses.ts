/** What an English word says of casualties: it depends on the words before it ("30 wounded", "was wounded", "wounded 30"). */
import {
  type CasualtySense,
  type CasualtySenses,
  casualtySenses,
  evenSense,
  type ModeSense,
  NO_SENSES,
  ONE_PERSON,
} from "../../../mentions/casualty.ts";
import type { Effect, Token } from "../../../types.ts";
import { set } from "../spelling.ts";
import { FOUND, SAID } from "./cues.ts";
import { isQuantity, MONTHS, WEEKDAYS } from "./noun-words.ts";
import { nounPhraseAt } from "./phrase.ts";
import { speaks } from "./speakers.ts";
import { splitVerb } from "./split.ts";
import { isBounded, isTallied, tollAt } from "./tolls.ts";
import { isPassive, isReducedPassive, isToldOf } from "./voice.ts";
import { amongs, nominals, nouns, others, participles } from "./words.ts";

const SAYING = set(SAID);
const DAYS = new Set([...WEEKDAYS, ...set("last yesterday the midnight noon dawn")]);
const FOUND_OF = set(FOUND);
const HEDGING = set("feared believed presumed thought assumed");
const DOUBTED = evenSense<ModeSense>({ kind: "hedge" });
/** Words that are cues only as predicates: "are dead", "were held", "in custody". */
const PREDICATES = set("dead missing held struck hit in under behind trapped");
const PRISONS = set("prison jail camp facility centre center");
const PERFECT = set("have has had");
const TIMES = set("since until before after");
const INDEFINITE = set("a an");
const SUSPECTED = set("suspected alleged");
const EVERYONE = set("everyone everybody anyone anybody");
const WERE = set("were was");
const ATTACKED = set("attacked ambushed raided stormed");
const OF_BODY = set("body bodies corpse corpses remains");

/** A noun phrase, or a cue or other word; a participle after a number or an article is a noun. */
export function sensesAt(tokens: readonly Token[], at: number): CasualtySenses {
  const token = tokens[at];
  if (token?.kind !== "word" && !(token?.kind === "number" && tokens[at + 1]?.norm === "-")) return NO_SENSES;
  const words = (to: number, senses: readonly CasualtySense[], definite = false): CasualtySenses => {
    const cut = { prefix: "", definite, stem: token.norm, suffix: "" };
    return casualtySenses(senses.map((sense) => ({ length: to - at, cut, sense })));
  };
  const toll = tollAt(tokens, at);
  if (toll) return words(toll.to, [toll.sense]);
  if (isAgent(tokens, at)) return words(at + 1, [AGENT]);
  if (NOBODY.has(token.norm) && (token.norm !== "no" || tokens[at + 1]?.norm === "one"))
    return words(at + (token.norm === "no" ? 2 : 1), [NO_ONE]);
  const among = isPassive(tokens, at) ? amongs.match(tokens, at) : null;
  if (among) return words(among.to, [amongThem(among.entry)]);
  const share = isPassive(tokens, at) ? amongCounted(tokens, at) : null;
  if (share) return words(at + 1, [amongThem(share)]);
  const other = others.match(tokens, at);
  if (other?.entry.some((sense) => sense.kind === "breakdown")) return words(other.to, other.entry);
  const split = other && other.to > at + 1 ? null : splitVerb(tokens, at);
  if (split) return words(at + 1, asUsed(tokens, at, at + 1, split));
  const phrase = nounPhraseAt(tokens, at);
  const tally = phrase?.to === at + 2 && other === null ? others.match(tokens, at + 1) : null;
  if (tally && tally.to > phrase!.to && isNounCue(tally.entry[0]!)) return words(tally.to, tally.entry, true);
  if (phrase && !(other && isVerbal(tokens, at, other, phrase.to))) {
    if (speaks(tokens, at, phrase)) return isQuantity(tokens, at - 1) ? words(phrase.to, [UNIT]) : NO_SENSES;
    return words(phrase.to, [phrase.sense], phrase.definite || isTallied(tokens, at));
  }
  return other
    ? words(
        other.to,
        other.entry.flatMap((sense) => asUsed(tokens, at, other.to, sense)),
      )
    : NO_SENSES;
}

/** "three sources said": a number that counts nobody whom anything befell. */
const UNIT: CasualtySense = {
  kind: "noun",
  of: "unit",
  effect: null,
  class: "object",
  number: "many",
  ambiguous: false,
  generic: false,
};

type Other = NonNullable<ReturnType<typeof others.match>>;

const isNounCue = (sense: CasualtySense) => sense.kind === "cue" && sense.form === "noun";

/** A cue knows by its form who stands before it: "were killed", "died"; "killed" alone follows the doer. */
function asUsed(tokens: readonly Token[], at: number, to: number, sense: CasualtySense): CasualtySense[] {
  const { norm } = tokens[at]!;
  const next = tokens[to];
  // "four children reported killed", "two soldiers confirmed dead", in headlines
  if (sense.kind === "barrier" && isToldOf(tokens, at)) return norm === "reported" ? [DOUBTED] : [];
  if (sense.kind === "barrier" && SAYING.has(norm) && !opensClause(tokens, at, to)) return [];
  if (sense.kind === "barrier" && TIMES.has(norm) && isTime(tokens, at)) return [];
  // "known as", "such as"
  if (sense.kind === "barrier" && norm === "as" && /ed$|^known$|^such$|^well$/.test(tokens[at - 1]?.norm ?? ""))
    return [];
  if (sense.kind === "barrier" && norm === "that" && isRelative(tokens, at)) return [{ ...sense, weak: true }];
  // "14 suspected recruiters"
  if (sense.kind === "hedge" && SUSPECTED.has(norm) && isQuantity(tokens, at - 1)) return [];
  if (sense.kind === "hedge" && HEDGING.has(norm) && next?.kind === "mark") return [];
  if (sense.kind === "aim" && TRYING.has(norm) && tokens[to - 1]?.norm === "to" && !aimsAt(tokens, at, to)) return [];
  if (sense.kind !== "cue") return [sense];
  // "ten people trying to flee were killed"
  if (sense.subject === "before" && tokens[at - 1]?.norm === "to" && IN_VAIN.has(tokens[at - 2]?.norm ?? "")) return [];
  if (LOSING.has(norm) && (LOSES.has(next?.norm ?? "") || (sense.effect === "destroyed" && !losesArms(tokens, to))))
    return [];
  if (sense.effect === "freed" && freesNobody(tokens, at)) return [];
  if (FLEEING.has(norm) && sense.effect === "displaced" && (fromBattle(tokens, to) || getsAway(tokens, at))) return [];
  if (FLEEING.has(norm) && sense.effect === "displaced" && fromCustody(tokens, at))
    return [{ ...sense, effect: "freed", subject: "before", behind: true }];
  // "shooting two officers"; "a shooting" is an event.
  if (norm === "shooting" && to === at + 1 && !isQuantity(tokens, to) && !INDEFINITE.has(next?.norm ?? "")) return [];
  if (sense.form === "noun") return OF_BODY.has(norm) && isQuantity(tokens, at - 1) ? [] : [sense];
  // "shot everyone"
  if (EVERYONE.has(next?.norm ?? "")) return [];
  const before = isPassive(tokens, at) || isReducedPassive(tokens, at, to, sense);
  // "the prison held 3,500 inmates"
  const holds =
    norm === "held" && PRISONS.has(tokens[at - 1]?.norm ?? "") && (isBounded(tokens, to) || isQuantity(tokens, to));
  if (PREDICATES.has(norm) && !before && !holds) return [];
  // "were ambushed": those who were attacked took no part.
  if (before && ATTACKED.has(norm) && isPassive(tokens, at)) return [];
  if (!before && sense.subject !== "before") return [{ ...sense, subject: "never" }];
  return [{ ...sense, subject: "before", behind: true }];
}

/** "…, the governor said, …" stands between commas, and "confirmed dead" before what was found: neither parts a clause. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== "word" && next?.kind !== "number") return false;
  return !(FOUND_OF.has(tokens[at]!.norm) && others.match(tokens, to)?.entry.some((one) => one.kind === "cue"));
}

/** "since October", "has since left": no clause begins. */
function isTime(tokens: readonly Token[], at: number): boolean {
  if (PERFECT.has(tokens[at - 1]?.norm ?? "")) return true;
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === "number" || MONTHS.has(next.norm) || DAYS.has(next.norm));
}

/** "65 households that had fled": behind a noun of people or things "that" stands for them, as "who" does. */
const isRelative = (tokens: readonly Token[], at: number) => {
  const noun = tokens[at - 1]?.kind === "word" ? nouns.match(tokens, at - 1)?.entry.of : undefined;
  return noun === "person" || noun === "thing" || noun === "attack" || noun === "bomb" || noun === "attacker";
};

/** Words that show that those rescued were somebody's captives. */
const CAPTORS = set(
  "kidnapped kidnap kidnappers kidnapper kidnapping abducted abduction abductors hostage hostages captive captives captors captivity ransom detained detention custody prison jail prisoner prisoners inmate inmates detainee detainees convict convicts jailbreak cell cells bandits",
);
const RESCUE = set("rescue rescues rescued rescuing escape escapes escaped escaping");
const RESCUED_NEAR = 16;

/** "rescued from the water", "escaped with bullet wounds" free no one. */
function freesNobody(tokens: readonly Token[], at: number): boolean {
  if (!RESCUE.has(tokens[at]!.norm)) return false;
  const end = Math.min(tokens.length, at + RESCUED_NEAR);
  for (let i = Math.max(0, at - RESCUED_NEAR); i < end; i++) if (CAPTORS.has(tokens[i]!.norm)) return false;
  return true;
}

const LOSING = set("lose loses lost losing");
/** "lost contact with 11 soldiers" harms nobody. */
const LOSES = set("contact control touch track sight count");
const ARMS = set(
  "tank tanks vehicle vehicles aircraft warplane warplanes helicopter helicopters jet jets plane planes drone drones gun guns howitzer howitzers ship ships launcher launchers",
);
/** How far behind the verb it may be told what was lost, in tokens. */
const LOST = 12;

/** "lost 12 soldiers and three tanks": weapons that are lost in battle are destroyed; other things are not there any more. */
function losesArms(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + LOST && tokens[i]!.norm !== "."; i++)
    if (ARMS.has(tokens[i]!.norm)) return true;
  return false;
}

const TRYING = set("tried trying attempt attempting");
const IN_VAIN = set("trying attempting attempt");

/** "tried to kill"; what they "tried to swim" or were "trying to flee" from when they were killed is no deed. */
const aimsAt = (tokens: readonly Token[], at: number, to: number) =>
  others
    .match(tokens, to)
    ?.entry.some((deed) => deed.kind === "cue" && !(IN_VAIN.has(tokens[at]!.norm) && deed.subject === "before")) ===
  true;

const FLEEING = set("flee flees fled fleeing");
const BATTLE = set("battlefield battle scene frontline trenches posts positions ranks");
/** "one gunman was killed and the other two fled": others whom no noun names go by those told before. */
function getsAway(tokens: readonly Token[], at: number): boolean {
  const other = isQuantity(tokens, at - 1) ? at - 2 : at - 1;
  if (!OTHER.has(tokens[other]?.norm ?? "")) return false;
  for (let i = other - 1; i >= 0 && i >= other - TOLD_BEFORE; i--) {
    const noun = tokens[i]!.kind === "word" ? nouns.match(tokens, i)?.entry : null;
    if (noun?.of === "person" || noun?.of === "attacker") return noun.class === "combatant";
  }
  return false;
}
const OTHER = set("other others");
/** How far before "the others" those may stand whose others they are, in tokens. */
const TOLD_BEFORE = 12;

const LEAVING = set("the their from after");

/** "fled the battlefield": whoever leaves a fight is not driven from home. */
function fromBattle(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (LEAVING.has(tokens[at]?.norm ?? "")) at++;
  return BATTLE.has(tokens[at]?.norm ?? "");
}

const CUSTODY = set(
  "prison jail custody prisoner prisoners inmate inmates detainee detainees cell cells penitentiary jailbreak",
);
const NEAR = 8;

/** "19 prisoners fled the jail" */
function fromCustody(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (
      let i = at + step;
      i >= 0 && i < tokens.length && Math.abs(i - at) <= NEAR && tokens[i]!.norm !== ".";
      i += step
    )
      if (CUSTODY.has(tokens[i]!.norm)) return true;
  return false;
}

/** "gunned down by two men on a motorcycle": those who did it are counted as the force. */
function isAgent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm !== "by" || !isBounded(tokens, at + 1)) return false;
  return [at - 2, at - 1].some((from) => {
    const verb = from < 0 ? null : others.match(tokens, from);
    if (verb?.to !== at) return false;
    return ATTACKED.has(tokens[from]!.norm) || verb.entry.some((sense) => participles.has(sense) && harms(sense));
  });
}
const NOBODY = set("nobody no");
/** "nobody was hurt": none is a count as well. */
const NO_ONE: CasualtySense = { ...ONE_PERSON, number: "many", nobody: true };

const HARMS: ReadonlySet<Effect> = new Set(["killed", "injured", "captured", "abducted"] as const);
const harms = (sense: CasualtySense) => sense.kind === "cue" && HARMS.has(sense.effect);

/** "was also among the dead" */
const amongThem = (effect: Effect): CasualtySense => ({
  kind: "cue",
  effect,
  of: "people",
  form: "verb",
  plural: false,
  closed: false,
  subject: "before",
  behind: true,
});

/** How far behind "among" it may be told what befell those whom a number counts, in tokens. */
const TOLD = 6;

/** "were among 12 people killed", "was among the 12 dead": what befell the whole befell the part; null for others. */
function amongCounted(tokens: readonly Token[], at: number): Effect | null {
  if (tokens[at]!.norm !== "among" || !isBounded(tokens, at + 1)) return null;
  for (let i = at + 2; i < tokens.length && i <= at + TOLD && tokens[i]!.kind !== "mark"; i++) {
    const effect = nominals.get(tokens[i]!.norm);
    if (effect) return effect;
  }
  return null;
}

const AGENT: CasualtySense = {
  kind: "cue",
  effect: "force",
  of: "any",
  form: "verb",
  plural: false,
  closed: false,
  subject: "never",
};

const HOLDS = set("houses");

/** "attacks" and "wounds" are verbs or nouns; "was wounded" is a verb; "killed" is one unless a number stands before it. */
function isVerbal(tokens: readonly Token[], at: number, other: Other, phraseEnd: number): boolean {
  const end = other.to;
  // "Also wounded were three", but "twenty wounded were flown out".
  if (end - at > 1) return end >= phraseEnd && !(WERE.has(tokens[end - 1]!.norm) && isQuantity(tokens, at - 1));
  // "Suspected jihadists"
  if (other.entry[0]!.kind === "hedge" && phraseEnd > end) return false;
  if (isPassive(tokens, at)) return true;
  if (isQuantity(tokens, at - 1)) return false;
  // "the prison houses about 5,000"
  if (HOLDS.has(tokens[at]!.norm) && isBounded(tokens, end)) return true;
  return nominals.has(tokens[at]!.norm) || nouns.match(tokens, at) === null;
}
