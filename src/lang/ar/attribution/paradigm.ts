/** Arabic verb paradigms: a perfect, an imperfect and, where it is used, a participle give every form that reports write. */

export type Principal = {
  /** Third person masculine singular, "أعلن". */
  readonly perfect: string;
  /** Third person masculine singular, "يعلن". */
  readonly imperfect: string;
  /** Active participle, masculine singular, "معلن"; null where reports do not use it. */
  readonly participle: string | null;
};

export type Gender = "m" | "f" | "p";

/** One written form and who it agrees with: one man, one woman (or a body, or things), several people. */
export type Form = { readonly text: string; readonly kind: "finite" | "participle"; readonly agrees: Gender };

/** Every form of a verb, without clitics. Weak endings: "نفى" gives نفت and نفوا, "يدعو" gives يدعون. */
export function formsOf(verb: Principal): Form[] {
  const finite = (agrees: Gender, ...texts: string[]): Form[] =>
    texts.map((text) => ({ text, kind: "finite", agrees }));
  const { perfect, imperfect } = verb;
  const weak = perfect.endsWith("ى") || perfect.endsWith("ا");
  const past = weak ? perfect.slice(0, -1) : perfect;
  const present = /[يوى]$/.test(imperfect) ? imperfect.slice(0, -1) : imperfect;
  return [
    ...finite("m", perfect, imperfect),
    ...finite("f", `${past}ت`, `ت${imperfect.slice(1)}`),
    ...finite("p", `${past}وا`, `${present}ون`, `${imperfect}ا`.replace(/ىا$/, "يا"), `${present}ان`),
    // The dual of the perfect is left out: after folding it is another word too often ("ذكرا", "اقرا").
    ...(verb.participle === null ? [] : participles(verb.participle)),
  ];
}

/** Participles stand in the accusative as a circumstance: مشيراً، مشيرة، مشيرين، مشيرتين. */
function participles(participle: string): Form[] {
  const stem = participle.replace(/[يى]$/, "");
  const weak = stem !== participle;
  const of = (agrees: Gender, ...texts: string[]): Form[] =>
    texts.map((text) => ({ text, kind: "participle", agrees }));
  return [
    ...of("m", `${weak ? `${stem}ي` : stem}ا`),
    ...of("f", `${weak ? `${stem}ي` : stem}ة`),
    ...of("p", `${stem}ين`, `${weak ? `${stem}ي` : stem}ات`),
  ];
}
