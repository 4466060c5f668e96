/**
 * Accounts → names of places, learnt from the reports themselves: what follows "the village of" anywhere is a place
 * everywhere. No gazetteer knows every village that is shelled; the reports do.
 */
import { isComma } from "../claims/words-at.ts";
import type { Token } from "../types.ts";
import type { Account } from "./account.ts";

/** Names of places, as keys joined by a space: one word or two. */
export type Localities = {
  readonly names: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
  /** Names that mostly tell where another place lies: regions. */
  readonly regions: ReadonlySet<string>;
};

/** A place named in a report: `wide` when it only tells in which region the place meant lies. */
export type PlaceAt = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** As the report writes it, without what is prefixed to the word. */
  readonly text: string;
  readonly wide: boolean;
  /** True for a site in a town ("the market"), named by its noun. */
  readonly site: boolean;
  /** True for sites in the plural: "the prisons". */
  readonly many: boolean;
  /** True for a site to which the hurt and the dead are brought: "the hospital". */
  readonly care: boolean;
};

/** Share of a word's uses that must stand behind a head or a region word; a common word must do so most of the time. */
const SOMETIMES = 0.2;
const USUALLY = 0.6;
/** In so many of a thousand reports. */
const RATHER_COMMON = 10;

export function learnLocalities(accounts: readonly Account[]): Localities {
  const one = new Map<string, number>();
  const two = new Map<string, number>();
  const heads = new Set<string>();
  const headed = new Map<string, number>();
  for (const account of accounts) {
    const { tokens } = account.document;
    const { ledger } = account.pack;
    const keys = tokens.map((t) => (t.kind === "word" ? ledger.nameKey(t.norm) : ""));
    for (let i = 0; i < tokens.length; i++) {
      if (!keys[i]) continue;
      one.set(keys[i]!, (one.get(keys[i]!) ?? 0) + 1);
      if (keys[i + 1] && tokens[i + 1]!.gap === "space") {
        const pair = `${keys[i]} ${keys[i + 1]}`;
        two.set(pair, (two.get(pair) ?? 0) + 1);
      }
      const cue = ledger.places.match(tokens, i);
      // "in the area clashed": a head with its article is complete.
      if (cue?.entry === "head" && !cue.cut.definite)
        for (const at of afterHead(account, keys, cue.to)) {
          heads.add(
            keys[at + 1] && tokens[at + 1]!.gap === "space" && !ledger.places.match(tokens, at + 1)
              ? `${keys[at]} ${keys[at + 1]}`
              : keys[at]!,
          );
          headed.set(keys[at]!, (headed.get(keys[at]!) ?? 0) + 1);
        }
      if (cue?.entry === "wide" && keys[cue.to]) headed.set(keys[cue.to]!, (headed.get(keys[cue.to]!) ?? 0) + 1);
    }
  }
  const names = new Set<string>();
  const usual = accounts[0]?.pack.ledger.usual ?? (() => 0);
  for (const pair of heads) {
    const [first, second] = pair.split(" ") as [string, string | undefined];
    const often = headed.get(first)! / one.get(first)!;
    if (often < (usual(first) >= RATHER_COMMON ? USUALLY : SOMETIMES)) continue;
    const fixed =
      second !== undefined && usual(second) < 20 && two.get(pair)! >= 2 && two.get(pair)! / one.get(first)! >= 0.5;
    names.add(fixed ? pair : first);
  }
  const found = { names, firstWords: new Set([...names].map((n) => n.split(" ")[0]!)), regions: new Set<string>() };
  return { ...found, regions: regionsAmong(accounts.flatMap((a) => placesIn(a, found))) };
}

function regionsAmong(places: readonly PlaceAt[]): ReadonlySet<string> {
  const all = new Map<string, number>();
  const wide = new Map<string, number>();
  for (const p of places) {
    all.set(p.name, (all.get(p.name) ?? 0) + 1);
    if (p.wide) wide.set(p.name, (wide.get(p.name) ?? 0) + 1);
  }
  return new Set([...wide].filter(([name, n]) => n * 2 >= all.get(name)!).map(([name]) => name));
}

/** Token indexes at which names begin after a head: one, or several joined by "and". */
function afterHead(account: Account, keys: readonly string[], from: number): number[] {
  const { tokens } = account.document;
  const { ledger } = account.pack;
  const found: number[] = [];
  for (let at = from; at < from + 12 && at < tokens.length; at++) {
    if (at > from && endsList(tokens[at]!)) break;
    if (at > from && !ledger.joins(tokens[at]!.norm)) continue;
    if (
      !keys[at] ||
      keys[at]!.length < 3 ||
      ledger.places.match(tokens, at) ||
      ledger.kinds.match(tokens, at) ||
      (at > from && account.pack.casualties.names.has(tokens[at]!.norm)) ||
      (ledger.describesPlace(tokens[at]!.norm) && !account.pack.places.names.match(tokens, at)) ||
      account.pack.actors.known.match(tokens, at)
    )
      break;
    found.push(at);
    if (!ledger.joins(tokens[at + 1]?.norm ?? "") && !ledger.joins(tokens[at + 2]?.norm ?? "")) break;
  }
  return found;
}

/** A line or a sentence that begins, or another mark than a comma: "and" behind it joins no name. */
const endsList = ({ kind, norm, gap }: Token) =>
  gap === "line" || gap === "paragraph" || (kind === "mark" && !isComma(norm));

/** Places named in a report, in order. */
export function placesIn(account: Account, localities: Localities): PlaceAt[] {
  const { tokens } = account.document;
  const { ledger } = account.pack;
  const found: PlaceAt[] = [];
  let wideUntil = -1;
  let headed = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const cue = ledger.places.match(tokens, i);
    if (cue?.entry === "wide") wideUntil = cue.to + 2;
    if (cue?.entry === "head") headed = cue.to;
    const key = ledger.nameKey(tokens[i]!.norm);
    const site = ledger.sites.match(tokens, i);
    if (site) {
      found.push({
        from: i,
        to: site.to,
        name: ledger.siteName(site.cut.stem),
        text: textOf(account, i, site.to, site.cut.prefix.length),
        wide: false,
        site: true,
        many: site.entry === "many",
        care: site.entry === "care",
      });
    }
    if (!localities.firstWords.has(key)) continue;
    const pair = tokens[i + 1]?.kind === "word" ? `${key} ${ledger.nameKey(tokens[i + 1]!.norm)}` : "";
    const name = localities.names.has(pair) ? pair : localities.names.has(key) ? key : null;
    if (name === null) continue;
    const to = name === pair ? i + 2 : i + 1;
    found.push({
      from: i,
      to,
      name,
      text: textOf(account, i, to, Math.max(0, tokens[i]!.norm.length - key.length)),
      wide: i < wideUntil || (headed !== i && localities.regions.has(name)),
      site: false,
      many: false,
      care: false,
    });
    i = to - 1;
  }
  return found;
}

const textOf = ({ document: { text, tokens } }: Account, from: number, to: number, cut: number) =>
  text.slice(tokens[from]!.start + cut, tokens[to - 1]!.end);
