/** The numbers of English, as the pack hands them to the reader of quantities. */
import { makeNumberPack, type NumberPack } from "../../../mentions/quantity-pack.ts";
import { cuts, fold } from "../spelling.ts";
import { after, before, changes, idioms, named, numeralRules, ranges, vague } from "./rules.ts";
import { words } from "./words.ts";

const SMALL = ["unit", "ten", "teen", "tens"];

/** What is smaller follows what is greater, with "and" or without; units follow tens with a hyphen or a space. */
const joins = [
  "tens unit",
  "tens-unit",
  ...["hundred", "scale"].flatMap((big) => SMALL.flatMap((small) => [`${big}+${small}`, `${big} ${small}`])),
  "scale+hundred",
  "scale scale",
];

export const numbers: NumberPack = makeNumberPack(
  {
    words: words(),
    joins,
    and: ["and"],
    andClitic: "",
    hedgesLead: true,
    article: "",
    undefined: [],
    accusative: "",
    fillers: ["the", "a", "an", "of"],
    before,
    after,
    vague,
    idioms,
    ranges,
    infixes: ["or", "to"],
    percents: ["%", "percent", "per cent", "pct"],
    partsOf: [],
    of: "of",
    ratio: "in",
    ordinalEndings: ["st", "nd", "rd", "th"],
    compounds: true,
    changes,
    named,
    groupMarks: ",",
    decimalMark: "",
    rules: numeralRules,
  },
  fold,
  cuts,
);
