/** What the ledger says in English. Neutral: sides by the names that agencies use, never by those that lean. */
import type { Aspect } from "../../../ledger/aspect.ts";
import type { LedgerMessages, QuestionWords } from "../../../ledger/messages.ts";
import type { Population, Reason, ReasonCode } from "../../../ledger/types.ts";
import type { Effect } from "../../../types.ts";
import { number } from "../../dossier-forms.ts";
import { placeIn } from "../../gazetteer/gazetteer.ts";

const EFFECTS: Readonly<Record<Effect, string>> = {
  killed: "Killed",
  injured: "Injured",
  casualties: "Killed and injured together",
  missing: "Missing",
  captured: "Captured or arrested",
  abducted: "Abducted or held hostage",
  freed: "Freed or escaped",
  surrendered: "Surrendered",
  displaced: "Displaced",
  held: "Held",
  force: "Taking part",
  attacks: "Attacks and weapons used",
  destroyed: "Destroyed or damaged",
  seized: "Seized",
};

const KINDS: Readonly<Record<string, string>> = {
  child: "children",
  woman: "women",
  man: "men",
  parents: "parents",
  sibling: "siblings",
  family: "families",
  medic: "medics",
  journalist: "journalists",
  rescuer: "rescue volunteers",
  "aid-worker": "aid workers",
  student: "students",
  officer: "officers",
  police: "police",
  security: "security forces",
  soldier: "soldiers",
  guard: "guards",
  staff: "staff",
  prisoner: "prisoners",
  commander: "commanders",
  leader: "leaders",
  suicide: "suicide attackers",
  attacker: "attackers",
  militant: "gunmen or militants",
  fugitive: "fugitives",
  settler: "settlers",
  displaced: "displaced people",
  foreigner: "foreigners",
  companion: "companions",
  other: "others",
  besides: "apart from others",
  "car-bomb": "vehicle bombs",
  "air-strike": "air strikes",
  strike: "strikes",
  attack: "attacks",
  violation: "violations",
  explosion: "explosions",
  shell: "shells",
  rocket: "rockets",
  bomb: "bombs",
  "motorcycle-bomb": "motorcycle bombs",
  drone: "drones",
  aircraft: "aircraft",
  axis: "axes of attack",
  vehicle: "vehicles",
  building: "buildings",
  position: "positions",
  village: "villages and towns",
  launcher: "launchers",
  weapon: "weapons",
  animal: "livestock",
};

const CLASSES = {
  combatant: "fighters",
  civilian: "civilians",
  detainee: "detainees",
  person: "",
  object: "",
} as const;

/** "islamic-state" → "Islamic State", "sdf" → "SDF". */
const side = (key: string) =>
  key
    .split("-")
    .map((word) =>
      word.length <= 4 && !key.includes("-") ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");

/** Marks within what is quoted become those of the second order: “the ‘Brigade’”. */
const quoted = (words: string) => `“${words.replace(/“|(?<=^|[\s(])"/g, "‘").replace(/[”"]/g, "’")}”`;

const ASPECTS: Readonly<Record<Exclude<Aspect, null>, string>> = {
  part: " (a part of them)",
  discharged: " (left hospital)",
  "of-wounds": " (died of their wounds)",
  grave: " (gravely hurt)",
  light: " (lightly or moderately hurt)",
  treated: " (being treated)",
  one: " (another one)",
};

function people(population: Population, group: string): string {
  if (population.name !== null) return quoted(group);
  const kinds = population.kinds.map((k) => KINDS[k] ?? k).join(" and ");
  // A side alone would leave the label without anyone.
  const anyone = population.side && population.class === "person" ? "people" : "";
  return [kinds || CLASSES[population.class] || anyone, population.side ? `(${side(population.side)})` : ""]
    .filter(Boolean)
    .join(" ");
}

const VAGUE: Readonly<Record<string, string>> = {
  some: "an unstated number",
  tens: "tens",
  hundreds: "hundreds",
  thousands: "thousands",
  most: "most",
  all: "all",
  none: "none",
};

/** "374", "≥121", ">200", "≤50", "<50", "~90", ">~90", "10–15", "tens" in words. */
function value(code: string): string {
  if (code.startsWith(">")) return `more than ${value(code.slice(1))}`;
  if (code.startsWith("<")) return `fewer than ${value(code.slice(1))}`;
  if (code.startsWith("≥")) return `at least ${value(code.slice(1))}`;
  if (code.startsWith("≤")) return `at most ${value(code.slice(1))}`;
  if (code.startsWith("~")) return `about ${value(code.slice(1))}`;
  return VAGUE[code] ?? number(code);
}

const who = (name: string) => (name === "" ? "the outlet" : quoted(name));

const REASONS: Readonly<Record<ReasonCode, (r: Parts) => string>> = {
  "ranges-overlap-independent": (r) =>
    `${r.a} reports ${r.x} and ${r.b} reports ${r.y}: the two fit, and the origins are independent.`,
  "same-number": (r) =>
    `${r.a} reports ${r.x} (${r.p}) and ${r.b} reports ${r.y} (${r.q}): one number under two names, from independent origins; they may be the same people.`,
  "same-origin": (r) => `${r.x} and ${r.y} rest on one origin, ${r.a}: no new evidence.`,
  "same-text": (r) => `${r.x} and ${r.y} stand in one text that both reports carry: no new evidence.`,
  recalled: (r) => `${r.b} gives ${r.y} as the toll told before, which is that of ${r.a}: no new evidence.`,
  "origin-carried": (r) => `What is taken from ${r.b} goes back to ${r.a}: no new evidence.`,
  "later-higher": (r) =>
    `${r.a} reported ${r.x}${r.on[0]}, ${r.on[0] === r.on[1] ? "and" : "then"} ${r.b} reported ${r.y}${r.on[1]}: the count grew.`,
  "later-version": (r) =>
    `${r.a} reports ${r.x} and ${r.b} reports ${r.y} in what is otherwise one text: the count grew from one version to the next.`,
  "earlier-preliminary": (r) => `${r.x} by ${r.a} was a first count and allows the ${r.y} of ${r.b}.`,
  "open-bound-filled": (r) => `${r.x} by ${r.a}${r.on[0]} was a lower bound; ${r.b} has ${r.y}${r.on[1]}.`,
  "same-origin-lower": (r) => `${r.a} had reported ${r.x}${r.on[0]} and lowered it to ${r.y}${r.on[1]}.`,
  "corrected-in-words": (r) => `${r.b} corrects in words the ${r.x} of ${r.a} to ${r.y}.`,
  "part-of-group": (r) =>
    `${r.x} (${r.p}) and ${r.y} (${r.q}): one group is part of the other${r.exceeds ? ", and the part is larger than the whole" : ""}.`,
  "other-effect": (r) => `${r.x} and ${r.y}: one counts killed and injured together, the other only one of them.`,
  "other-place": (r) => `${r.x} and ${r.y}: one is for a single place, the other for several together.`,
  "other-incident": (r) => `${r.x} by ${r.a} and ${r.y} by ${r.b}: the reports seem to tell of two incidents.`,
  "longer-period": (r) => `${r.x} and ${r.y}: at least one counts a longer period than the event.`,
  "one-of-several": (r) => `${r.x} and ${r.y}: one is one of several.`,
  "exact-values-differ": (r) =>
    `${r.a} reports ${r.x} and ${r.b} reports ${r.y}; nothing in time, hedge or scope explains the difference.`,
  "later-lower": (r) =>
    `${r.a} reported ${r.x}${r.on[0]}; ${r.b} later reported ${r.y}${r.on[1]} without correcting it in words.`,
  "things-differ": (r) => `${r.a} reports ${r.x} (${r.p}) and ${r.b} reports ${r.y} (${r.q}): both cannot be.`,
  denied: (r) => `${r.a} reports ${r.x} (${r.p}); ${r.b} denies it (${r.q}).`,
  "denial-withdrawn": (r) => `${r.a} had denied it${r.on[0]}; ${r.b} reports ${r.y}${r.on[1]}.`,
};

type Parts = {
  a: string;
  b: string;
  x: string;
  y: string;
  p: string;
  q: string;
  on: readonly [string, string];
  exceeds: boolean;
};

const partsOf = (r: Reason): Parts => ({
  a: who(r.origins[0]),
  b: who(r.origins[1]),
  x: value(r.values[0]),
  y: value(r.values[1]),
  p: r.detail[0] || "not described",
  q: r.detail[1] || "not described",
  on: [r.said[0] ? ` on ${r.said[0]}` : "", r.said[1] ? ` on ${r.said[1]}` : ""],
  exceeds: r.detail[2] === "exceeds",
});

const REFERENTS: Readonly<Record<string, string>> = {
  dead: "Those killed",
  dying: "The killing of people",
  fighters: "Fighters",
  "taking-of-a-place": "Taking control of a place",
  killing: "A killing of many",
  "attack-on-people": "The attack",
};

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function incidentWords({ place, day }: NonNullable<QuestionWords["incident"]>): string {
  const at = place === null ? "" : ` in ${placeIn("en", place)}`;
  return at + (day === null ? "" : `, ${day}`) || " (another incident)";
}

export const messages: LedgerMessages = {
  event: ({ effect, place, start, end }) =>
    [
      place && placeIn("en", place),
      effect && EFFECTS[effect].toLowerCase(),
      start && (end && end !== start ? `${start} to ${end}` : start),
    ]
      .filter(Boolean)
      .join(", ") || "Event without description",
  question: ({ effect, population, group, called, place, extent, aspect, incident }) => {
    const counted = called ? quoted(group) : people(population, group);
    const where = place === "+" ? ", all places together" : place === "" ? "" : ` in ${place}`;
    const when = extent === "longer" ? " (longer period)" : extent === "other" ? " (earlier event)" : "";
    const what = counted ? `${EFFECTS[effect]}: ${counted}` : EFFECTS[effect];
    const which = aspect === null ? "" : ASPECTS[aspect];
    const beside = incident === null || place !== "" ? "" : incidentWords(incident);
    return `${what}${which}${where}${beside}${when}`;
  },
  finding: (_, because) => capital(REASONS[because.code](partsOf(because))),
  sum: ({ kind, whole, ...codes }) => {
    const [stated, parts] = [value(codes.stated), codes.parts.map(value)];
    const added = `${parts.join(" + ")} = ${value(codes.sum)}`;
    if (kind === "holds") return `${added}, as stated.`;
    if (kind === "breakdown-mislabelled")
      return `${added}, but the report calls the total (${stated}) ${quoted(whole)}, which is only one of its parts.`;
    if (kind === "part-exceeds-whole")
      return `A part among ${parts.join(", ")} is larger than the stated whole (${stated}).`;
    return `${added}, but ${stated} is stated.`;
  },
  referent: (key) => REFERENTS[key] ?? side(key),
};
