/** What the ledger says in Arabic. Neutral: names of sides are those that agencies use, never those that lean. */
import type { Aspect } from "../../../ledger/aspect.ts";
import type { LedgerMessages, QuestionWords } from "../../../ledger/messages.ts";
import type { Population, Reason, ReasonCode } from "../../../ledger/types.ts";
import type { Effect } from "../../../types.ts";
import { number } from "../../dossier-forms.ts";
import { placeIn } from "../../gazetteer/gazetteer.ts";
import { KNOWN_ACTORS } from "../actors/known.ts";

const EFFECTS: Readonly<Record<Effect, string>> = {
  killed: "القتلى",
  injured: "الجرحى",
  casualties: "القتلى والجرحى معًا",
  missing: "المفقودون",
  captured: "المعتقلون والأسرى",
  abducted: "المخطوفون والرهائن",
  freed: "المفرج عنهم أو الفارّون",
  surrendered: "المستسلمون",
  displaced: "النازحون",
  held: "المحتجزون",
  force: "المشاركون",
  attacks: "الهجمات والأسلحة المستخدمة",
  destroyed: "ما دُمّر أو تضرر",
  seized: "ما استُولي عليه",
};

const KINDS: Readonly<Record<string, string>> = {
  child: "أطفال",
  woman: "نساء",
  man: "رجال",
  parents: "والدان",
  sibling: "أشقاء",
  family: "عائلات",
  medic: "عاملون طبيون",
  journalist: "صحفيون",
  rescuer: "متطوعو إنقاذ",
  "aid-worker": "عاملون إنسانيون",
  student: "طلاب",
  officer: "ضباط",
  police: "شرطة",
  security: "قوى أمن",
  soldier: "جنود",
  guard: "حراس",
  staff: "عاملون وموظفون",
  prisoner: "سجناء",
  commander: "قادة",
  leader: "زعماء",
  suicide: "انتحاريون",
  attacker: "مهاجمون",
  militant: "مسلحون",
  fugitive: "فارون",
  settler: "مستوطنون",
  displaced: "نازحون",
  foreigner: "أجانب",
  companion: "مرافقون",
  other: "آخرون",
  besides: "دون غيرهم",
  "car-bomb": "سيارات مفخخة",
  "air-strike": "غارات جوية",
  strike: "ضربات",
  attack: "هجمات",
  violation: "خروقات",
  explosion: "انفجارات",
  shell: "قذائف",
  rocket: "صواريخ",
  bomb: "عبوات وقنابل",
  "motorcycle-bomb": "دراجات مفخخة",
  drone: "طائرات مسيّرة",
  aircraft: "طائرات",
  axis: "محاور",
  vehicle: "آليات",
  building: "مبانٍ",
  position: "مواقع",
  village: "قرى وبلدات",
  launcher: "قواذف",
  weapon: "أسلحة",
  animal: "ماشية",
};

const CLASSES = {
  combatant: "مقاتلون",
  civilian: "مدنيون",
  detainee: "سجناء ومعتقلون",
  person: "",
  object: "",
} as const;

const SIDES: ReadonlyMap<string, string> = new Map(
  KNOWN_ACTORS.split("\n").flatMap((line) => {
    const parts = /^(\S+) \S+ \|([^،|]+)/.exec(line.trim());
    return parts ? [[parts[1]!, parts[2]!.trim()] as const] : [];
  }),
);

const side = (key: string) => SIDES.get(key) ?? key;

/** Marks within what is quoted become those of the second order: «قائد “لواء”». */
const quoted = (words: string) => `«${words.replace(/«/g, "“").replace(/»/g, "”")}»`;

const ASPECTS: Readonly<Record<Exclude<Aspect, null>, string>> = {
  part: " (بعضهم)",
  discharged: " (غادروا المستشفى)",
  "of-wounds": " (توفوا متأثرين بجراحهم)",
  grave: " (إصاباتهم خطيرة)",
  light: " (إصاباتهم طفيفة أو متوسطة)",
  treated: " (يتلقون العلاج)",
  one: " (واحد غيرهم)",
};

function people(population: Population, group: string): string {
  if (population.name !== null) return quoted(group);
  const kinds = population.kinds.map((k) => KINDS[k] ?? k).join(" و");
  // A side alone would leave the label without anyone.
  const anyone = population.side && population.class === "person" ? "أشخاص" : "";
  return [kinds || CLASSES[population.class] || anyone, population.side ? `(${side(population.side)})` : ""]
    .filter(Boolean)
    .join(" ");
}

const VAGUE: Readonly<Record<string, string>> = {
  some: "عدد غير محدد",
  tens: "عشرات",
  hundreds: "مئات",
  thousands: "آلاف",
  most: "معظم",
  all: "جميع",
  none: "لا أحد",
};

/** "374", "≥121", ">200", "≤50", "<50", "~90", ">~90", "10–15", "tens" in words. */
function value(code: string): string {
  if (code.startsWith(">")) return `أكثر من ${value(code.slice(1))}`;
  if (code.startsWith("<")) return `أقل من ${value(code.slice(1))}`;
  if (code.startsWith("≥")) return `${value(code.slice(1))} على الأقل`;
  if (code.startsWith("≤")) return `${value(code.slice(1))} على الأكثر`;
  if (code.startsWith("~")) return `نحو ${value(code.slice(1))}`;
  return VAGUE[code] ?? number(code);
}

const who = (name: string) => (name === "" ? "الناشر" : quoted(name));

const REASONS: Readonly<Record<ReasonCode, (r: Parts) => string>> = {
  "ranges-overlap-independent": (r) => `عند ${r.a}: ${r.x}، وعند ${r.b}: ${r.y}. الرقمان متوافقان والمصدران مستقلان.`,
  "same-number": (r) =>
    `عند ${r.a}: ${r.x} (${r.p})، وعند ${r.b}: ${r.y} (${r.q}). رقم واحد بتسميتين من مصدرين مستقلين، وقد يكونون الأشخاص أنفسهم.`,
  "same-origin": (r) => `${r.x} و${r.y} من مصدر واحد هو ${r.a}: تكرار لا دليل جديدًا.`,
  "same-text": (r) => `${r.x} و${r.y} في نص واحد تناقله التقريران: تكرار لا دليل جديدًا.`,
  recalled: (r) => `يورد ${r.b} العدد ${r.y} حصيلةً سابقة، وهي ما ذكره ${r.a}: تكرار لا دليل جديدًا.`,
  "origin-carried": (r) => `المنقول عن ${r.b} مصدره ${r.a}: تكرار لا دليل جديدًا.`,
  "later-higher": (r) =>
    `عند ${r.a}: ${r.x}${r.on[0]}، ${r.on[0] === r.on[1] ? "وعند" : "ثم عند"} ${r.b}: ${r.y}${r.on[1]}. حصيلة ارتفعت.`,
  "later-version": (r) => `عند ${r.a}: ${r.x}، وعند ${r.b}: ${r.y}، في نص واحد بصيغتين. حصيلة ارتفعت من صيغة إلى أخرى.`,
  "earlier-preliminary": (r) => `${r.x} عند ${r.a} حصيلة أولية تتسع لما ذكره ${r.b}: ${r.y}.`,
  "open-bound-filled": (r) => `${r.x} عند ${r.a}${r.on[0]} حد أدنى تجاوزه ${r.b}${r.on[1]}: ${r.y}.`,
  "same-origin-lower": (r) => `عند ${r.a}: ${r.x}${r.on[0]}، ثم خُفضت إلى ${r.y}${r.on[1]}.`,
  "corrected-in-words": (r) => `${r.y} عند ${r.b} تصحيح بالنص لما ذكره ${r.a}: ${r.x}.`,
  "part-of-group": (r) =>
    `${r.x} (${r.p}) و${r.y} (${r.q}): إحدى الفئتين جزء من الأخرى${r.exceeds ? "، والجزء أكبر من الكل" : ""}.`,
  "other-effect": (r) => `${r.x} و${r.y}: أحدهما للقتلى والجرحى معًا والآخر لواحد منهما.`,
  "other-place": (r) => `${r.x} و${r.y}: أحدهما لمكان واحد والآخر لعدة أماكن معًا.`,
  "other-incident": (r) => `${r.x} عند ${r.a} و${r.y} عند ${r.b}: يبدو أن لكل منهما حادثة.`,
  "longer-period": (r) => `${r.x} و${r.y}: أحدهما على الأقل حصيلة مدة أطول من الحدث.`,
  "one-of-several": (r) => `${r.x} و${r.y}: أحدهما واحد من عدة.`,
  "exact-values-differ": (r) => `عند ${r.a}: ${r.x}، وعند ${r.b}: ${r.y}. لا يفسر الفرقَ زمنٌ ولا تحفظ ولا نطاق.`,
  "later-lower": (r) => `عند ${r.a}: ${r.x}${r.on[0]}، وعند ${r.b} لاحقًا: ${r.y}${r.on[1]}، دون تصحيح صريح.`,
  "things-differ": (r) => `عند ${r.a}: ${r.x} (${r.p})، وعند ${r.b}: ${r.y} (${r.q}). لا يجتمعان.`,
  denied: (r) => `عند ${r.a}: ${r.x} (${r.p})، وينفيه ${r.b} (${r.q}).`,
  "denial-withdrawn": (r) => `نفاه ${r.a}${r.on[0]}، ثم عند ${r.b}: ${r.y}${r.on[1]}.`,
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
  p: r.detail[0] || "دون وصف",
  q: r.detail[1] || "دون وصف",
  on: [r.said[0] ? ` في ${r.said[0]}` : "", r.said[1] ? ` في ${r.said[1]}` : ""],
  exceeds: r.detail[2] === "exceeds",
});

const REFERENTS: Readonly<Record<string, string>> = {
  dead: "من قُتلوا",
  dying: "فعل القتل",
  fighters: "المقاتلون",
  "taking-of-a-place": "السيطرة على مكان",
  killing: "حادثة القتل",
  "attack-on-people": "الهجوم",
};

function incidentWords({ place, day }: NonNullable<QuestionWords["incident"]>): string {
  const at = place === null ? "" : ` في ${placeIn("ar", place)}`;
  return at + (day === null ? "" : `، ${day}`) || " (حادثة أخرى)";
}

export const messages: LedgerMessages = {
  event: ({ effect, place, start, end }) =>
    [
      place && placeIn("ar", place),
      effect && EFFECTS[effect],
      start && (end && end !== start ? `${start} – ${end}` : start),
    ]
      .filter(Boolean)
      .join("، ") || "حدث بلا وصف",
  question: ({ effect, population, group, called, place, extent, aspect, incident }) => {
    const counted = called ? quoted(group) : people(population, group);
    const where = place === "+" ? "، في كل الأماكن معًا" : place === "" ? "" : ` في ${place}`;
    const when = extent === "longer" ? " (حصيلة مدة أطول)" : extent === "other" ? " (حدث سابق)" : "";
    const what = counted ? `${EFFECTS[effect]}: ${counted}` : EFFECTS[effect];
    const which = aspect === null ? "" : ASPECTS[aspect];
    const beside = incident === null || place !== "" ? "" : incidentWords(incident);
    return `${what}${which}${where}${beside}${when}`;
  },
  finding: (_, because) => REASONS[because.code](partsOf(because)),
  sum: ({ kind, whole, ...codes }) => {
    const [stated, parts] = [value(codes.stated), codes.parts.map(value)];
    const added = `${parts.join(" + ")} = ${value(codes.sum)}`;
    if (kind === "holds") return `${added}، وهو المذكور.`;
    if (kind === "breakdown-mislabelled")
      return `${added}، لكن التقرير يسمي المجموع (${stated}) ${quoted(whole)} وهي فئة واحدة من فئاته.`;
    if (kind === "part-exceeds-whole") return `جزء من ${parts.join("، ")} أكبر من الكل المذكور (${stated}).`;
    return `${added}، والمذكور ${stated}.`;
  },
  referent: (key) => REFERENTS[key] ?? side(key),
};
