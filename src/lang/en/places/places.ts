/** English places: words for kinds of place, before and after a name, and phrases that only hold a place's name. */
import type { PlacePack, PlaceType } from "../../../mentions/place.ts";
import { makePhraseBook } from "../../../text/lexicon.ts";
import type { PlaceValue } from "../../../types.ts";
import { namesIn } from "../../gazetteer/gazetteer.ts";
import { cuts, fold, spelling } from "../spelling.ts";

/** kind, the kinds of known places it stands with, "+" where the word belongs to the name | words. */
const TYPES = `
city: city town | city
town: town city site | town, village
governorate: governorate city | province, governorate, state
other: governorate city town district | countryside
district: district city town governorate | district, neighbourhood, neighborhood, area, region, suburb
site+: site | camp, prison, airport, hospital, base, crossing, bridge, port, mosque, church, school, university, market
`;

/** Phrases that hold a place's name and are none: parties, agencies, outlets. */
const NOT = [
  "Islamic State of Iraq and the Levant",
  "Islamic State of Iraq and Syria",
  "Islamic State in Iraq and Syria",
  "Russia Today",
  "Hayat Tahrir al-Sham",
];

/** Words that follow "town of" and name nothing, and words that end an unknown name. */
const STOPS =
  "the a an this that its their his her which where who in on at of by with from to and or but was were is are has have had said says after before when while near as for under over against during";

const typed = (words: "before" | "after") =>
  TYPES.trim()
    .split("\n")
    .flatMap((line): [string, PlaceType][] => {
      const [head, list] = line.split(" | ") as [string, string];
      const [kind, fits] = head.split(": ") as [string, string];
      const type: PlaceType = {
        kind: kind.replace("+", "") as PlaceValue["kind"],
        fits: fits.split(" ") as PlaceValue["kind"][],
        named: kind.endsWith("+"),
      };
      return list.split(", ").map((word) => [words === "before" ? `${word} of` : word, type] as [string, PlaceType]);
    });

const split = (phrase: string) => phrase.split(" ");
const stops = new Set(STOPS.split(" "));

const names = namesIn("en", { spelling, fold, cuts });
const not = makePhraseBook(
  NOT.map((phrase) => [phrase, true] as const),
  fold,
  split,
  cuts,
);
const before = makePhraseBook(typed("before"), fold, split, cuts);

const ROADS = new Set("road highway motorway".split(" "));

export const places: PlacePack = {
  names,
  not,
  before,
  opens: (word) => names.begins(word) || not.begins(word) || before.begins(word),
  after: makePhraseBook(typed("after"), fold, split, cuts),
  of: new Set(),
  roads: { before: ROADS, behind: ROADS },
  roadLinks: new Set("between from to".split(" ")),
  care: {
    hospitals: new Set("hospital hospitals clinic clinics".split(" ")),
    to: new Set("to into at".split(" ")),
    receives: new Set("received receives receiving".split(" ")),
  },
  // "the London-based monitor", "headquartered in London": the preposition stands between.
  seats: new Set("based headquartered".split(" ")),
  leads: new Set("northern southern eastern western north south east west central near in".split(" ")),
  joins: () => false,
  unknownName({ tokens, text }, at) {
    let to = at;
    while (to < tokens.length && to - at < 5 && isNamePart(to)) to++;
    return to === at ? null : to;

    /** A word with a capital letter, or a hyphen inside a name ("Ras al-Ain"). */
    function isNamePart(i: number): boolean {
      const token = tokens[i]!;
      if (i > at && (token.gap === "line" || token.gap === "paragraph")) return false;
      if (token.norm === "-")
        return token.gap === "glued" && tokens[i + 1]?.kind === "word" && tokens[i + 1]!.gap === "glued";
      if (token.kind !== "word" || stops.has(token.norm)) return false;
      return /^\p{Lu}/u.test(text.slice(token.start, token.end)) || token.norm === "al" || tokens[i - 1]?.norm === "-";
    }
  },
  rules: {
    known: {
      id: "en.place.known",
      says: "A name of the gazetteer is a place; one that is also a common word needs its kind, a direction or a neighbour beside it.",
    },
    typed: {
      id: "en.place.typed",
      says: "A word such as “town” beside a known name says which of the places that bear it is meant.",
    },
    shape: { id: "en.place.shape", says: "A word such as “village” makes the unknown name after it a place." },
  },
};
