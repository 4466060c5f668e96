/** English nouns that count no one where they stand: bombs that describe, coal mines, injuries and victims told before. */
import type { Token } from "../../../types.ts";
import { set } from "../spelling.ts";
import { breaksLine, type Head, isNumeral, mayDescribe } from "./noun-words.ts";
import { nominals } from "./words.ts";

/** "bomb disposal": a bomb that describes the next word went off nowhere. */
export function namesOther(tokens: readonly Token[], { to, sense }: Head): boolean {
  const next = tokens[to];
  if (sense.of !== "bomb" || sense.number !== "one" || next?.kind !== "word" || breaksLine(next)) return false;
  return mayDescribe(tokens, to) && !GOING_OFF.has(next.norm);
}

/** How far from a mine the word may stand that tells that it was a weapon, in tokens. */
const MINE_REACH = 8;

const BLASTS = set(
  "exploded explodes explosion exploding detonated detonating blast stepped planted laid blew struck hit ran drove recovered seized defused cleared removed",
);

/** "a coal mine": a mine is a bomb only beside words that tell that it went off or was found. */
export function isPit(tokens: readonly Token[], { to, sense }: Head): boolean {
  if (sense.of !== "bomb" || tokens[to - 1]!.norm !== "mine") return false;
  return PITS.has(tokens[to - 2]?.norm ?? "") || !nearBlast(tokens, to);
}

/** "a man wearing a suicide vest": a bomb that somebody has on need not have gone off. */
export function isWorn(tokens: readonly Token[], at: number, { to, sense }: Head): boolean {
  const before = ARTICLES.has(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  return sense.of === "bomb" && WEARING.has(tokens[before]?.norm ?? "") && !nearBlast(tokens, to);
}

const ARTICLES = set("a an the");
const WEARING = set("wearing wore wears");

function nearBlast(tokens: readonly Token[], to: number): boolean {
  for (let i = Math.max(0, to - MINE_REACH); i < Math.min(tokens.length, to + MINE_REACH); i++)
    if (BLASTS.has(tokens[i]!.norm)) return true;
  return false;
}

const PITS = set("coal gold copper diamond iron salt tin zinc lithium");

const GOING_OFF = set(
  "explodes exploded exploding detonates detonated goes went rips ripped tears tore targets targeted rocks rocked lands landed falls planted thrown fired attached hidden near outside",
);

const VICTIMS = set("victims hostages captives martyrs bodies corpses");

const TOWARDS = set("to for from with by among");

/** "damages to victims": those to whom something is given were told before. */
export const isGiven = (tokens: readonly Token[], at: number, { to }: Head) =>
  (VICTIMS.has(tokens[to - 1]!.norm) && TOWARDS.has(tokens[at - 1]?.norm ?? "")) ||
  (nominals.has(tokens[to - 1]!.norm) && BEINGS.has(tokens[at - 1]?.norm ?? ""));

const BEINGS = set("were are");

const COLLECTIVES = set("crew family team group gang squad cell patrol convoy");

/** "its crew of three", "a family of five": the number that follows counts them, not the collective. */
export function isCollectiveOf(tokens: readonly Token[], { to }: Head): boolean {
  const of = tokens[to + 1];
  if (!of || !COLLECTIVES.has(tokens[to - 1]!.norm) || tokens[to]!.norm !== "of") return false;
  return of.kind === "number" || isNumeral(of.norm);
}

export const INJURIES = set("injuries");

const TELLING_INJURIES = set("no any without cause causes caused causing report reports reported were are of");

/** "no injuries", "caused injuries": elsewhere they are somebody's, who was counted before ("treated for minor injuries"). */
export const tellsInjuries = (tokens: readonly Token[], at: number) =>
  TELLING_INJURIES.has(tokens[at - 1]?.norm ?? "") || TELLING_INJURIES.has(tokens[at]!.norm);
