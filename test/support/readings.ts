/** Readings made by hand, so that what the ledger does is tested apart from what the reader finds. */
import { createHash } from "node:crypto";
import type { Effect, Figure, GroupClass, Link, Reading } from "../../src/types.ts";

export type Told = {
  /** Counting expression; with `in`, the stretch of text that it stands in when it occurs more than once. */
  readonly count: string;
  readonly in?: string;
  readonly effect: Effect;
  readonly group?: string;
  readonly class?: GroupClass;
  /** An exact number, or bounds; a vague word has none. */
  readonly value?: number | { readonly min: number | null; readonly max: number | null };
  readonly vague?: Figure["vague"];
  readonly approx?: boolean;
  readonly origin?: readonly string[];
  readonly relays?: readonly string[];
  readonly when?: string;
  /** Name of a governorate. */
  readonly where?: string;
  readonly partOf?: number;
  /** Asserted, when not given. */
  readonly modality?: Figure["modality"];
};

export function reading(
  id: string,
  about: { readonly outlet?: string; readonly publishedAt?: string },
  text: string,
  told: readonly Told[],
): Reading {
  return {
    report: {
      id,
      file: null,
      sha256: createHash("sha256").update(text).digest("hex"),
      text,
      title: null,
      outlet: about.outlet ?? null,
      url: null,
      publishedAt: about.publishedAt ?? null,
      language: "ar",
      inferred: [],
    },
    statements: [],
    figures: told.map((one) => figure(text, one)),
    diagnostics: [],
  };
}

function figure(text: string, told: Told): Figure {
  const within = told.in ?? told.count;
  const base = text.indexOf(within);
  if (base < 0) throw new Error(`the text does not hold "${within}"`);
  const start = base + within.indexOf(told.count);
  const end = start + told.count.length;
  const at = told.group ? text.indexOf(told.group, base) : -1;
  const { min, max } =
    typeof told.value === "number" ? { min: told.value, max: told.value } : (told.value ?? { min: null, max: null });
  const link = (name: string): Link => ({ name, names: [name], start, end, cue: "", stance: "said", hedged: false });
  const origin = told.origin ?? [];
  return {
    start,
    end,
    quote: within,
    effect: told.effect,
    min,
    max,
    approx: told.approx ?? false,
    vague: told.vague ?? null,
    group: {
      text: told.group ?? "",
      class: told.class ?? "person",
      span: at < 0 ? null : { start: at, end: at + told.group!.length },
    },
    chain: [...(told.relays ?? []).map(link), ...(origin[0] ? [link(origin[0])] : [])],
    origin,
    relays: told.relays ?? [],
    modality: told.modality ?? "asserted",
    when: told.when ? { start: told.when, end: told.when } : null,
    place: told.where ? { key: null, name: told.where, kind: "governorate", within: [] } : null,
    partOf: told.partOf ?? null,
    rule: "by-hand",
    why: { rule: "by-hand", start, end, parts: [] },
  };
}
