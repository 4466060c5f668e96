/** Nouns that head the name of a source, by the role of what they name, and the words that describe or end such a name. */
import type { ActorKind } from "../../../types.ts";

/** "~" marks nouns that name a source without article or complement ("officials"). */
export const HEADS: Readonly<Partial<Record<ActorKind, string>>> = {
  person:
    "spokesman spokeswoman spokesperson minister president chief director commander member deputy governor mayor ambassador envoy representative coordinator officer general colonel captain lieutenant brigadier sergeant major sheikh king emir judge prosecutor doctor surgeon analyst expert researcher leader head secretary administrator chairman senator premier ~official",
  anonymous:
    "~source ~sources ~officials ~witness ~witnesses ~eyewitnesses ~activist ~activists ~residents ~locals ~medics ~doctors ~rescuers ~paramedics ~observers ~investigators ~diplomats ~analysts ~experts ~journalists ~survivors ~villagers ~spokesmen ~spokespeople ~relatives ~authorities ~insiders ~staff ~police ~prosecutors ~neighbours ~neighbors ~firefighters ~campaigners ~lawyers ~commanders ~leaders ~councillors ~survivor ~eyewitness ~resident ~villager ~trader ~worker ~councillor ~neighbour ~lawmaker ~elder",
  agency: "agency",
  outlet: "channel newspaper network television radio website broadcaster magazine ~media daily",
  document: "statement report ~reports ~information ~rumours ~rumors figures data tally toll study document tweet post",
  body: "ministry government organisation organization authority commission centre center observatory committee association foundation council mission office police presidency embassy court department directorate municipality hospital parliament bureau fund union syndicate institute university monitor watchdog charity administration defence defense ngo group army-command junta regime",
  party: "party movement bloc",
  force:
    "army military forces militia brigade brigades faction factions coalition alliance corps guard navy rebels militants insurgents command",
};

/** Words that stand before a head and describe it. */
export const DESCRIBING =
  "syrian russian turkish iraqi iranian israeli palestinian lebanese american us u.s british uk french german saudi yemeni libyan sudanese egyptian afghan pakistani kurdish arab ukrainian somali nigerian jordanian qatari emirati indian chinese un international local national regional provincial federal central military medical security health interior foreign defence defense information justice police government official senior top high-ranking anonymous unnamed opposition rebel pro-government state state-run official civil humanitarian human rights aid intelligence judicial diplomatic tribal field hospital prison army several two many some other unidentified informed well-informed eye opposition-linked war british-based uk-based britain-based monitoring new interim deputy former acting prime vice chief news media press general brigadier major lieutenant public administration religious political kurdish-led us-led western eastern northern southern city district town";

/** Prepositions with which the name goes on: "spokesman for the ministry", "a source in the hospital". */
export const LEADING = "for of in at from with to";

/** Words that end any name: verbs, auxiliaries, conjunctions, clauses, times. */
export const STOPS =
  "is was were are be been being has have had do does did will would can could may might must should that which who whom whose when where while as because but although since until if whether after before and or nor not also later earlier on by about into during against between amid near over under than so then there here it he she they we said says say saying told tells telling added adds adding reported announced confirmed claimed denied stated noted wrote warned according citing quoting killed wounded injured died arrested attacked carried launched took made came went called began started released issued published posted condemned accused blamed vowed urged described declared insisted acknowledged admitted revealed estimated counted documented recorded put gave found seized captured destroyed targeted hit struck shelled bombed opened fired responded withdrew entered left fled backed supported controls controlled held spoke speaks met meets agreed knew saw sought sent fought lost won kept stood ran wore brought heard";

/** Days, months and other words of time. */
export const TIMES =
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight late early earlier later overnight separately meanwhile";
