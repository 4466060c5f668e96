/** The casualty words of English. What a word means depends on the words before it: senses.ts. */
import type { CasualtyPack } from "../../../mentions/casualty.ts";
import type {
  CountWords,
  DeedWords,
  Grammar,
  GroupWords,
  ModeWords,
  NameWords,
  SceneWords,
} from "../../../mentions/casualty-words.ts";
import { byWord } from "../../../text/word-cache.ts";
import { set } from "../spelling.ts";
import { isAge, leads, unknownEnd } from "./beside-numbers.ts";
import { ADVERBS, CIVILIANS, SAID } from "./cues.ts";
import { sensesAt } from "./senses.ts";
import { AUXILIARIES, PREPOSITIONS } from "./words.ts";

const auxiliaries = set(AUXILIARIES);
const adverbs = set(ADVERBS);

const count: CountWords = {
  partitives: set("of"),
  wholes: set("them whom these which"),
  totals: new Set(),
  carriers: new Set(),
  one: new Set(),
  ofTwo: new Set(),
  two: new Set(),
  ofThem: new Set(),
  ofThose: new Set(),
  numbered: new Set(),
  last: new Set(),
  any: new Set(),
  anyone: new Set(),
  atAge: [],
  parents: new Set(),
  between: set("between"),
  tallies: set("toll"),
  reached: set("to from at"),
  postposed: new Set(),
  atLeastBefore: [],
  atLeast: [["at", "least"]],
  ages: set("aged age ages"),
  isAge,
  strictSubjects: true,
  mayLead: (tokens, at) => auxiliaries.has(tokens[at]!.norm) || leads(tokens, at),
  beings: set("are were"),
  determiners: set("the their his her its our my your these those"),
  unknownEnd,
};

const naming: NameWords = {
  names: new Set<string>(),
  mayName: () => false,
  bynames: new Set(),
  isName: () => false,
  isParticle: () => false,
  endsName: () => false,
  pronouns: new Map(),
  namesOf: new Set(),
  ofRank: new Set(),
  falls: new Set(),
  funerals: new Set(),
  descents: new Set(),
  origins: new Set(),
  originName: () => false,
  ofOne: () => false,
  humans: new Set(),
  kin: new Set(),
  copulas: new Set(),
  eachOf: [],
  namesFollow: [],
};

const groups: GroupWords = {
  predicates: new Set(),
  ranks: new Set(),
  sides: [],
  households: new Set(),
  jets: new Set(),
  aircraft: new Set(),
  leaders: new Set(),
  // An English adjective stands before its noun, where the group takes it in.
  former: { one: new Set(), several: new Set() },
  turns: set("while whereas"),
  suffers: set("lost lose loses losing suffered suffer suffers suffering sustained"),
  suspects: new Set(),
  grips: new Set(),
  ownRanks: new Set(),
  isFellow: () => false,
  isOwnMan: () => false,
  offices: new Set(),
  members: new Set(),
  belongs: set("belonging"),
  rescuers: [["civil", "defence"]],
  negators: new Set(),
  forces: set(
    "police army military militia militias security soldiers fighters troops forces militants gunmen rebels faction factions brigade battalion division regiment marines navy gang gangs cartel insurgents jihadists commandos paramilitaries paramilitary",
  ),
  civilians: set(CIVILIANS),
  civilBodies: new Set(),
  civilianWords: set("civilian civilians"),
  citizens: new Set(),
  kinds: new Set(),
};

const modes: ModeWords = {
  complements: set("that when after as while before where because"),
  credits: new Set(),
  outcomes: new Set(),
  deniers: new Set(),
  purposes: null,
  brings: new Set(),
  reports: set("reports rumours rumors claims"),
  excepts: new Set(),
  according: new Set(),
  naturals: new Set(),
  likens: new Set(),
  attempts: new Set(),
  tellers: set(SAID),
};

const scenes: SceneWords = {
  custody: set(
    "prison prisons jail jails prisoner prisoners inmate inmates detention custody detainee detainees bars penitentiary cells",
  ),
  shots: set("shot gunfire bullets"),
  habits: set("usually often typically normally always sometimes"),
  diseases: set("cholera coronavirus covid ebola malaria measles influenza"),
  rescues: set("freeing rescuing rescues liberated rescued rescue freed escaped fled"),
  wearers: new Set(),
  explosions: new Set(),
  games: new Set(),
  contests: set("election elections vote votes seat seats match season league cup goals wickets innings tournament"),
  suicidals: new Set(),
  whoOne: new Set(),
  mayBeWho: () => false,
  passings: new Set(),
  notables: new Set(),
  harmless: new Map(),
  parades: set("drill drills exercise exercises parade"),
  camps: set("camp camps besieged siege shelter shelters"),
};

const deeds: DeedWords = {
  manners: new Set(),
  reflexives: [],
  reflexivePronouns: new Set(),
  reflexiveHeads: new Set(),
  adverbs: new Set(),
  takers: new Map(),
  over: new Map(),
  companions: set("with alongside along"),
  isOwned: () => false,
};

const grammar: Grammar = {
  wholePhrases: true,
  isNoNoun: byWord((norm) => auxiliaries.has(norm) || adverbs.has(norm) || norm.endsWith("ly"), false),
  prepositions: set(PREPOSITIONS),
  isFeminine: () => false,
  namesThings: () => false,
  tellsHow: () => false,
  objectPrefixes: [],
  mayDescribe: () => false,
  agrees: () => true,
  endsSubject: () => false,
  definesAfter: () => false,
  constructs: false,
  // English writes no conjunction onto a word; this one stands apart, among the joiners.
  conjunction: "and",
  clings: false,
  wholeWords: new Set(),
  isConjoined: () => false,
  happens: new Set(),
  joiners: set("and or plus"),
  additions: new Set(),
  joinPhrases: new Map([
    ["to", set("addition")],
    ["as", set("well")],
  ]),
};

export const casualties: CasualtyPack = {
  sensesAt,
  mayMean: () => true,
  ...count,
  ...naming,
  ...groups,
  ...modes,
  ...scenes,
  ...deeds,
  ...grammar,
};
