/** The rules of English numbers: hedges before and after a number, vague words, ranges, and idioms that count nothing. */
import type { HedgeRule, IdiomRule, NumeralRules, VagueRule } from "../../../mentions/quantity-pack.ts";

export const numeralRules: NumeralRules = {
  digits: {
    id: "en.number.digits",
    says: "Digits, grouped by commas or decimal, alone or with a scale (“1.5 million”), give their value.",
  },
  words: { id: "en.number.words", says: "Number words join with “and”, a hyphen or nothing into one number." },
  fraction: { id: "en.number.fraction", says: "Halves, “two thirds”, “4/5” and percentages are shares, not counts." },
  ordinal: { id: "en.number.ordinal", says: "“second”, “25th” order things and do not count them." },
  range: { id: "en.number.range", says: "“between 10 and 15”, “10 to 15”, “10-15” give the low and the high bound." },
  name: {
    id: "en.number.name",
    says: "Digits after a word such as Article or Highway, or in “four-day” and “F-16”, are part of a name.",
  },
};

export const before: readonly HedgeRule[] = [
  {
    id: "en.number.more-than",
    says: "“more than N”, “over N” leave N out: the low bound is N + 1, the high bound is open.",
    bound: "more",
    phrases: [
      "more than",
      "over",
      "in excess of",
      "upwards of",
      "upward of",
      "above",
      "greater than",
      "well over",
      "well above",
      "exceeding",
      "exceeded",
      "exceeds",
      "surpassed",
      "surpassing",
    ],
  },
  {
    id: "en.number.at-least",
    says: "“at least N” gives N as the low bound and leaves the high bound open.",
    bound: "least",
    phrases: [
      "at least",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "a minimum of",
      "a total of at least",
    ],
  },
  {
    id: "en.number.less-than",
    says: "“fewer than N” leaves N out: the high bound is N - 1, the low bound is open.",
    bound: "less",
    phrases: ["fewer than", "less than", "under", "below"],
  },
  {
    id: "en.number.up-to",
    says: "“up to N”, “as many as N” give N as the high bound and leave the low bound open.",
    bound: "most",
    phrases: ["up to", "as many as", "no more than", "not more than", "at most", "a maximum of"],
  },
  {
    id: "en.number.about",
    says: "“about N”, “nearly N”, “some N” give N itself, marked as approximate.",
    bound: "about",
    phrases: [
      "about",
      "around",
      "approximately",
      "roughly",
      "nearly",
      "almost",
      "close to",
      "[an] estimated",
      "in the region of",
      "circa",
      "just over",
      "just under",
      "somewhere around",
      "a little over",
    ],
  },
];

export const after: readonly HedgeRule[] = [
  {
    id: "en.number.at-least-after",
    says: "“N … at least”, “N or more” give N as the low bound and leave the high bound open.",
    bound: "least",
    phrases: ["at least", "or more", "at a minimum", "and counting"],
  },
  {
    id: "en.number.at-most-after",
    says: "“N … at most” gives N as the high bound.",
    bound: "most",
    phrases: ["at most", "or fewer", "or less"],
  },
  {
    id: "en.number.about-after",
    says: "“N or so” gives N itself, marked as approximate.",
    bound: "about",
    phrases: ["or so", "approximately", "or thereabouts"],
  },
];

export const vague: readonly VagueRule[] = [
  {
    id: "en.number.some",
    says: "“several”, “a number of”, “many” stand for an unknown number; before a number “some” means about.",
    vague: "some",
    phrases: [
      "a [large|small|growing|significant] number of",
      "an unknown number of",
      "an undisclosed number of",
      "an unspecified number of",
      "large numbers of",
      "a [large|small|huge|vast|significant] quantity of",
      "a [large|small|huge|vast|significant] amount of",
      "[large|huge|vast] amounts of",
      "[large|huge|vast] quantities of",
      "a [large|huge|vast] [arms|weapons] cache of",
      "a [large|huge] haul of",
      "a [large|huge] stash of",
      "several",
      "many",
      "numerous",
      "multiple",
      "various",
      "a few",
      "few",
      "a couple of",
      "a handful of",
      "a group of",
      "groups of",
      "a series of",
    ],
  },
  {
    id: "en.number.part",
    says: "“some” is an unknown number; before a number it means about.",
    vague: "some",
    about: true,
    phrases: ["some"],
  },
  {
    id: "en.number.tens",
    says: "“dozens” and “scores” are tens.",
    vague: "tens",
    phrases: ["dozens", "scores", "tens"],
  },
  { id: "en.number.hundreds", says: "“hundreds” are hundreds.", vague: "hundreds", phrases: ["hundreds"] },
  {
    id: "en.number.thousands",
    says: "“thousands”, and what is above them, are thousands.",
    vague: "thousands",
    phrases: ["thousands", "millions", "billions"],
  },
  {
    id: "en.number.most",
    says: "“most of”, “the majority of” are most of a whole.",
    vague: "most",
    phrases: ["most", "mostly", "[the] majority of", "[the] vast majority of", "the bulk of"],
  },
  { id: "en.number.all", says: "“all” is all of a whole.", vague: "all", phrases: ["all"] },
];

export const idioms: readonly IdiomRule[] = [
  {
    id: "en.number.idiom",
    says: "“at all”, “most recently”, “no one”, “some time” and the like count nobody.",
    phrases: [
      "at all",
      "after all",
      "above all",
      "all over",
      "all day",
      "all night",
      "all the time",
      "once and for all",
      "first of all",
      "all along",
      "all but",
      "most recent",
      "most recently",
      "most likely",
      "most of all",
      "the most",
      "one of the most",
      "at most",
      "some time",
      "some of the most",
      "no one",
      "one another",
      "one day",
      "many times",
      "for many years",
      "over and over",
      "more than ever",
      "over time",
      "few and far",
      "how many",
      "go up to",
      "goes up to",
      "went up to",
      "gone up to",
      "going up to",
      "hand over",
      "hands over",
      "handed over",
      "handing over",
      "take over",
      "takes over",
      "took over",
      "taken over",
      "taking over",
      "turned over",
      "ran over",
      "run over",
    ],
  },
];

export const ranges = [
  { openers: ["between"], closers: ["and", "to", "-"] },
  { openers: ["from"], closers: ["to", "until", "-"] },
];

export const changes =
  "rose rise rises risen rising increased increase increases climbed climbing jumped grew grown went gone raised raising revised dropped fell fallen lowered up down".split(
    " ",
  );

export const named =
  "brigade division battalion regiment corps squadron article resolution number no highway route road section page flight channel unit group chapter paragraph protocol act aged age line mi su type day".split(
    " ",
  );
