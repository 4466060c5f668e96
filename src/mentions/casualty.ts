/**
 * Tokens → casualty words: which words name an effect, those it befalls, a share of them, a doubt, a denial, an aim, or
 * the border of a clause. What a word means is the pack's business; how the words combine is `claims/`.
 */
import type { Cut } from "../text/lexicon.ts";
import type { Word } from "../text/word-cache.ts";
import type { Effect, GroupClass, Token, Vague } from "../types.ts";
import type { CountWords, DeedWords, Grammar, GroupWords, ModeWords, NameWords, SceneWords } from "./casualty-words.ts";

/** A word that says what happened: "were killed", "the killing of", "destroyed". */
export type CueSense = {
  readonly kind: "cue";
  readonly effect: Effect;
  /** What it can befall. */
  readonly of: "people" | "things" | "any";
  /** A noun governs what follows; a verb may also follow those it befalls ("five people were killed"). */
  readonly form: "noun" | "verb";
  /** True when the verb's form says that those it befalls stand before it ("قتلوا"), so none are awaited after it. */
  readonly plural: boolean;
  /** True for a form that says that two stand before it, which tells a dual from a plural that looks like it. */
  readonly dual?: boolean;
  /**
   * Where the language tells it: those whom it befalls stand before it ("were killed", "died"), or they never do, since
   * what stands before is the doer ("killed five"). Undefined: either way, and the words around decide.
   */
  readonly subject?: "before" | "never";
  /** True for a verb that has no object: what stands right before it is what it befell ("13 houses collapsed"). */
  readonly alone?: boolean;
  /** True for "fled": out of custody it frees, but people who flee their homes are driven from them. */
  readonly flight?: boolean;
  /** True for a word that tells an effect only of a number of people right behind it: "fell eight soldiers". */
  readonly counted?: boolean;
  /** True for a word that in elections and courts means no harm: "contested the results". */
  readonly contested?: boolean;
  /** True for "the lives of" and the like, which tell an effect only behind the verb of their phrase (`takers`). */
  readonly taken?: boolean;
  /** True for a verb whose doer may stand between it and those it befell: "killed the soldier two men". */
  readonly doer?: boolean;
  /** True for a verb of attack, whose subject attacked, whoever that is. */
  readonly assault?: boolean;
  /** True for a form that tells what will happen. */
  readonly future?: boolean;
  /** True for words that tell of captives alone: others are rescued or handed over, or guard a prison, who are no one's prisoners. */
  readonly captives?: boolean;
  /** True for verbs of rescue among those: of others than captives only a number is told to have been saved. */
  readonly saves?: boolean;
  /** True for "made up of", behind those whose number it tells. */
  readonly composed?: boolean;
  /** True for a verb of whoever took his own life. */
  readonly himself?: boolean;
  /** True for "to death", behind a deed that hurt. */
  readonly fatal?: boolean;
  /** True for a closed phrase in the singular, whose subject may follow it as well: "met his death a man". */
  readonly inverts?: boolean;
  /** "Blew himself up", "blew themselves up": the subject is an attacker, whoever that is, and one man alone counts. */
  readonly suicide?: "one" | "several";
  /** True for a form that tells an effect only right behind a denial, and is another word elsewhere: "was (not) hurt". */
  readonly negated?: boolean;
  /** True where those it befell can stand nowhere but before it, so that it awaits none: an English passive. */
  readonly behind?: boolean;
  /** For "the death toll" and its verbs, which await a number: the number itself, or one that was passed. */
  readonly toll?: "at" | "above";
  /** True for "the toll of the strike", whose number stands behind "rose to" alone. */
  readonly reached?: boolean;
  /** True for "aboard", which tells of those taking part only where a number of vehicles follows. */
  readonly aboard?: boolean;
  /** True for "recovered", of bodies and of the living. */
  readonly recovers?: boolean;
  /** True for a toll of those told last: "the number rose to". */
  readonly running?: boolean;
  /** True for a phrase that ends with the one it befell ("met his death"): it takes no count behind it. */
  readonly closed: boolean;
};

/** A noun that may be counted. */
export type NounSense = {
  readonly kind: "noun";
  /** What kind of thing it names; a victim noun carries its effect, a unit is never a figure. */
  readonly of: "victim" | "person" | "attacker" | "attack" | "bomb" | "thing" | "unit" | "other";
  readonly effect: Effect | null;
  readonly class: GroupClass;
  readonly number: "one" | "two" | "many" | "any";
  /** True where the form may be dual or plural ("مدنيين"): a plural unless "two" is said. */
  readonly ambiguous: boolean;
  /** True for a form that can only be an object or a counted noun ("رجلا"). */
  readonly accusative?: boolean;
  /** True for a dual that by its form is no subject. */
  readonly oblique?: boolean;
  /** True for a thing that is a place: a hit does not destroy it. */
  readonly area?: boolean;
  /** True for a building, which takes no part in an attack. */
  readonly fixed?: boolean;
  /** True for a strike that is a thing as well, which can be shot down: a drone. */
  readonly flies?: boolean;
  /** True for livestock, which is killed as people are and counted among what was lost. */
  readonly beast?: boolean;
  /** True for those accused of an attack: a number of whom nothing else is told took part by the word of whoever accuses them. */
  readonly accused?: boolean;
  /** True for an adjective that stands for a noun where none stands before it: "a (car) bomb". */
  readonly adjective?: boolean;
  /** True for a plural that names a body as a whole and counts only with a number: "forces". */
  readonly collective?: boolean;
  /** True for a dual that counts only right behind a cue and before the noun it belongs to, as its form means something else too. */
  readonly construct?: boolean;
  /** True for "nobody", which counts by denying. */
  readonly nobody?: boolean;
  /** True for nouns that say nothing of who is meant: person, body, victim. */
  readonly generic: boolean;
};

/** "among them", "most of them": what follows is part of the whole before it. */
export type BreakdownSense = {
  readonly kind: "breakdown";
  readonly share: Vague | null;
  /** True for "one of them", which counts one by itself. */
  readonly one?: boolean;
  /** True for words that open a breakdown only where a number follows: "they are three ...". */
  readonly countsOnly: boolean;
};

/**
 * Words that end the reach of a cue, deny it, doubt it, put it in the future, say ("more", before a toll) that its number was
 * passed, or ("tie") tell of somebody's part in it, which is all that a denial before them denies.
 */
export type ModeSense = {
  readonly kind: "barrier" | "denial" | "hedge" | "aim" | "link" | "also" | "more" | "tie";
  readonly weak?: boolean;
  /** True for "is no fewer than", which says that a toll was reached, not that it was passed. */
  readonly least?: boolean;
  /** True for a word that opens a clause of outcome: "which led to". */
  readonly leads?: boolean;
  /** True for "was", which right behind a person tells of him what a relative clause would. */
  readonly was?: boolean;
  /** True for a denial that governs the noun behind it and no verb: "without", "the lack of". */
  readonly nominal?: boolean;
  /** True for "what … put about", behind a denial of it. */
  readonly claimed?: boolean;
  /** True for a denial of what stands before it: "is without any truth". */
  readonly behind?: boolean;
  /** True for "foiled", which denies what an aim behind it intends, and nothing else. */
  readonly foils?: boolean;
  /** True for "whether", behind which what is not known is not denied. */
  readonly open?: boolean;
  /** True for a denial of what is told further on, past whoever told it ("there is no truth in"), and a doubt of what stands before. */
  readonly far?: boolean;
};

export type CasualtySense = CueSense | NounSense | BreakdownSense | ModeSense;

/** Every field that some sense has. */
const NO_FIELDS: Readonly<
  Record<keyof CueSense | keyof NounSense | keyof BreakdownSense | keyof ModeSense, undefined>
> = {
  kind: undefined,
  effect: undefined,
  of: undefined,
  form: undefined,
  plural: undefined,
  dual: undefined,
  subject: undefined,
  alone: undefined,
  flight: undefined,
  counted: undefined,
  contested: undefined,
  taken: undefined,
  doer: undefined,
  assault: undefined,
  future: undefined,
  captives: undefined,
  saves: undefined,
  composed: undefined,
  himself: undefined,
  fatal: undefined,
  inverts: undefined,
  suicide: undefined,
  negated: undefined,
  behind: undefined,
  toll: undefined,
  reached: undefined,
  aboard: undefined,
  recovers: undefined,
  running: undefined,
  closed: undefined,
  class: undefined,
  number: undefined,
  ambiguous: undefined,
  accusative: undefined,
  oblique: undefined,
  area: undefined,
  fixed: undefined,
  flies: undefined,
  beast: undefined,
  accused: undefined,
  adjective: undefined,
  collective: undefined,
  construct: undefined,
  nobody: undefined,
  generic: undefined,
  share: undefined,
  one: undefined,
  countsOnly: undefined,
  weak: undefined,
  least: undefined,
  leads: undefined,
  was: undefined,
  nominal: undefined,
  claimed: undefined,
  foils: undefined,
  open: undefined,
  far: undefined,
};

/**
 * The same sense with a place for each of those, undefined where it says nothing of it. Senses are looked at more than
 * anything else, and objects of one shape are read in a fraction of the time that those of many take.
 */
export const evenSense = <S extends CasualtySense>(sense: S): S => ({ ...NO_FIELDS, ...sense });

/** A sense of a word or a phrase of so many tokens, with the clitics cut from its first word. */
export type CasualtyWord<S extends CasualtySense = CasualtySense> = {
  readonly length: number;
  readonly cut: Cut;
  readonly sense: S;
};

/** Every sense of a word, wherever it stands: made once a word, with those picked out that are asked for first. */
export type CasualtySenses = {
  readonly all: readonly CasualtyWord[];
  /** The first of each kind; null for none. */
  readonly noun: CasualtyWord<NounSense> | null;
  readonly cue: CasualtyWord<CueSense> | null;
  readonly verbalNoun: CasualtyWord<CueSense> | null;
  readonly breakdown: CasualtyWord<BreakdownSense> | null;
  /** True where a cue or a word that ends the reach of one is among them, so that no name begins here. */
  readonly bounds: boolean;
  /** True where one of them names an effect. */
  readonly tells: boolean;
  /** True where one of them holds only right behind a cue (`NounSense.construct`). */
  readonly construct: boolean;
};

export function casualtySenses(all: readonly CasualtyWord[]): CasualtySenses {
  let noun: CasualtySenses["noun"] = null;
  let cue: CasualtySenses["cue"] = null;
  let verbalNoun: CasualtySenses["verbalNoun"] = null;
  let breakdown: CasualtySenses["breakdown"] = null;
  let bounds = false;
  let tells = false;
  let construct = false;
  for (const word of all) {
    const { sense } = word;
    if (sense.kind === "noun") {
      noun ??= word as CasualtyWord<NounSense>;
      tells ||= sense.effect !== null;
      construct ||= sense.construct === true;
    } else if (sense.kind === "cue") {
      cue ??= word as CasualtyWord<CueSense>;
      if (sense.form === "noun") verbalNoun ??= word as CasualtyWord<CueSense>;
      bounds = tells = true;
    } else if (sense.kind === "breakdown") breakdown ??= word as CasualtyWord<BreakdownSense>;
    else if (sense.kind === "barrier") bounds = true;
  }
  return { all, noun, cue, verbalNoun, breakdown, bounds, tells, construct };
}

export const NO_SENSES = casualtySenses([]);

/** One person of whom no word says more. */
export const ONE_PERSON: NounSense = evenSense({
  kind: "noun",
  of: "person",
  effect: null,
  class: "person",
  number: "one",
  ambiguous: false,
  generic: true,
});

export type CasualtyPack = CountWords &
  NameWords &
  GroupWords &
  ModeWords &
  SceneWords &
  DeedWords &
  Grammar & {
    /** Every sense of the longest word or phrase that starts at a token; none when none does. */
    sensesAt(tokens: readonly Token[], at: number): CasualtySenses;
    /** False for a word that no word or phrase with a sense begins with: a cheap look before the full one. */
    mayMean(word: Word): boolean;
  };

/** True where a relative pronoun is among the senses of a word. */
export const opensRelative = ({ all }: CasualtySenses): boolean =>
  all.some(({ sense }) => sense.kind === "barrier" && sense.weak === true);
