/** The casualty words of English. What a word means depends on the words before it: senses.ts. */
import type { CasualtyPack } from "../../../mentions/casualty.ts";
import { NO_CASUALTY_WORDS } from "../../../mentions/casualty-defaults.ts";
import type {
  CountWords,
  DeedWords,
  Grammar,
  GroupWords,
  ModeWords,
  SceneWords,
} from "../../../mentions/casualty-words.ts";
import { byWord } from "../../../text/word-cache.ts";
import { set } from "../spelling.ts";
import { isAge, leads, namesYearOrWhole, unknownEnd } from "./beside-numbers.ts";
import { ADVERBS, CIVILIANS, SAID } from "./cues.ts";
import { sensesAt } from "./senses.ts";
import { AUXILIARIES, PREPOSITIONS } from "./words.ts";

const auxiliaries = set(AUXILIARIES);
const survivals = set("survived survives survive");
const adverbs = set(ADVERBS);

const count = {
  partitives: set("of"),
  wholes: set("them whom these which"),
  barring: set("except excluding"),
  between: set("between"),
  tallies: set("toll"),
  only: set("only"),
  reached: set("to from at"),
  atLeast: [["at", "least"]],
  ages: set("aged age ages"),
  isAge: (tokens, from, to) => isAge(tokens, from, to) || namesYearOrWhole(tokens, to),
  strictSubjects: true,
  mayLead: (tokens, at) => auxiliaries.has(tokens[at]!.norm) || leads(tokens, at),
  any: set("any no"),
  beings: set("are were"),
  determiners: set("the their his her its our my your these those"),
  unknownEnd,
} satisfies Partial<CountWords>;

const groups = {
  turns: set("while whereas"),
  suffers: set("losses lost lose loses losing suffered suffer suffers suffering sustained"),
  belongs: set("belonging"),
  rescuers: [["civil", "defence"]],
  forces: set(
    "police army military militia militias security soldiers fighters troops forces militants gunmen rebels faction factions brigade battalion division regiment marines navy gang gangs cartel insurgents jihadists commandos paramilitaries paramilitary",
  ),
  civilians: set(CIVILIANS),
  civilianWords: set("civilian civilians"),
} satisfies Partial<GroupWords>;

const modes = {
  complements: set("that when after as while before where because"),
  reports: set("reports rumours rumors claims"),
  naturals: set("illness cancer natural pneumonia leukaemia leukemia"),
  tellers: set(SAID),
} satisfies Partial<ModeWords>;

const scenes = {
  custody: set(
    "prison prisons jail jails prisoner prisoners inmate inmates detention custody detainee detainees bars penitentiary cells",
  ),
  prisons: set("prison prisons jail jails"),
  shots: set("shot gunfire bullets"),
  habits: set("usually often typically normally always sometimes"),
  diseases: set("cholera coronavirus covid ebola malaria measles influenza"),
  sentences: set("sentence sentences sentenced convicted hanged"),
  rescues: set("freeing rescuing rescues liberated rescued rescue freed escaped fled"),
  contests: set("election elections vote votes seat seats match season league cup goals wickets innings tournament"),
  parades: set("drill drills exercise exercises parade"),
  times: set("times"),
  strikes: set("shelled bombed struck hit attacked targeted raided bombarded attack attacks fire"),
  camps: set("camp camps besieged siege shelter shelters trapped confined stranded"),
} satisfies Partial<SceneWords>;

const deeds = {
  companions: set("with alongside along"),
  agents: [["by"], ["at", "the", "hands", "of"]],
} satisfies Partial<DeedWords>;

const grammar = {
  wholePhrases: true,
  isNoNoun: byWord(
    (norm) => auxiliaries.has(norm) || adverbs.has(norm) || survivals.has(norm) || norm.endsWith("ly"),
    false,
  ),
  prepositions: set(PREPOSITIONS),
  // English writes no conjunction onto a word; this one stands apart, among the joiners.
  conjunction: "and",
  joiners: set("and or plus"),
  joinPhrases: new Map([
    ["to", set("addition")],
    ["as", set("well")],
    ["with", set("together along")],
  ]),
} satisfies Partial<Grammar>;

export const casualties: CasualtyPack = {
  ...NO_CASUALTY_WORDS,
  sensesAt,
  mayMean: () => true,
  ...count,
  ...groups,
  ...modes,
  ...scenes,
  ...deeds,
  ...grammar,
};
