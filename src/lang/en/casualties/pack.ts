/** The casualty words of English. What a word means depends on the words before it: senses.ts. */
import type { CasualtyPack } from "../../../mentions/casualty.ts";
import { fold } from "../spelling.ts";
import { sensesAt } from "./senses.ts";
import { AUXILIARIES, PREPOSITIONS } from "./words.ts";

const set = (row: string) => new Set(row.split(" ").map(fold));

export const casualties: CasualtyPack = {
  sensesAt,
  mayTell: (token) => token.kind === "word",
  partitives: set("of"),
  wholePhrases: true,
  wholes: set("them whom these those which"),
  auxiliaries: set(AUXILIARIES),
  prepositions: set(PREPOSITIONS),
  complements: set("that"),
  one: new Set(),
  two: set("two"),
  names: new Set<string>(),
  mayName: () => false,
  bynames: new Set(),
  isParticle: () => false,
  endsName: () => false,
  manners: new Set(),
  credits: new Set(),
  outcomes: new Set(),
  reflexives: [],
  reflexivePronouns: new Set(),
  ofThem: new Set(),
  according: new Set(),
  namesOf: new Set(),
  falls: new Set(),
  funerals: new Set(),
  companions: new Set(["with", "alongside"]),
  origins: new Set(),
  originName: () => false,
  tellsHow: () => false,
  ofOne: () => false,
  between: set("between"),
  tallies: set("toll"),
  reached: new Set(),
  postposed: new Set(),
  ranks: new Set(),
  atLeastBefore: [],
  atLeast: [["at", "least"]],
  forces: set("police army military militia security soldiers fighters troops forces militants gunmen rebels"),
  civilians: set(
    "civilian civilians resident residents villager villagers family families child children student students",
  ),
  civilianWords: set("civilian civilians"),
  objectPrefixes: [],
  humans: new Set(),
  definesAfter: () => false,
  constructs: false,
  // English writes no conjunction onto a word; this one stands apart, among the joiners.
  conjunction: "and",
  wholeWords: new Set(),
  joiners: set("and or plus"),
  eachOf: [],
  namesFollow: [],
  joinPhrases: new Set(["addition to", "well as"]),
};
