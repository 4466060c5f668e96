/** English words that the ledger reads: kinds of those counted, cues of time and growth, heads of place names, voices. */
import type { Fate, LedgerCue, PlaceCue, VoiceCue, Wording } from "../../../ledger/pack.ts";

/** Kind → its words, separated by commas. */
export const KINDS: Readonly<Record<string, string>> = {
  child:
    "child, children, kid, kids, baby, babies, infant, infants, toddler, boy, boys, girl, girls, minor, minors, teenager, teenagers",
  woman: "woman, women, mother, mothers, wife",
  man: "man, men, father, husband",
  parents: "parents",
  sibling: "sibling, siblings, brother, brothers, sister, sisters",
  family: "family, families, households, household",
  medic: "medic, medics, doctor, doctors, nurse, nurses, paramedic, paramedics, health workers, medical staff",
  journalist: "journalist, journalists, reporter, reporters, cameraman, photographer",
  rescuer: "rescuer, rescuers, rescue worker, rescue workers, volunteer, volunteers",
  "aid-worker": "aid worker, aid workers, humanitarian worker, humanitarian workers",
  student: "student, students, pupil, pupils, cadet, cadets",
  police: "police, policeman, policemen, police officer, police officers, officer, officers",
  security: "security forces, security force, security personnel, internal security forces",
  soldier: "soldier, soldiers, troops, serviceman, servicemen, conscript, conscripts",
  guard: "guard, guards, prison guards, prison guard",
  staff: "staff, employee, employees, worker, workers, labourer, labourers, laborers",
  prisoner: "prisoner, prisoners, inmate, inmates, detainee, detainees, captive, captives",
  leader: "leader, leaders",
  commander: "commander, commanders",
  suicide: "suicide bomber, suicide bombers, suicide attacker, suicide attackers, bomber, bombers",
  attacker: "attacker, attackers, assailant, assailants",
  fugitive: "fugitive, fugitives, escapee, escapees",
  settler: "settler, settlers",
  displaced: "displaced, refugee, refugees, displaced people, internally displaced",
  foreigner: "foreigner, foreigners, foreign nationals",
  fighter: "fighter, fighters, member, members, mercenary, mercenaries",
  militant:
    "militant, militants, gunman, gunmen, insurgent, insurgents, rebel, rebels, terrorist, terrorists, jihadist, jihadists",
  other: "other, others, another",
};

/** The same for things. */
export const THINGS: Readonly<Record<string, string>> = {
  "car-bomb": "car bomb, car bombs, truck bomb, truck bombs, vehicle bomb, vehicle bombs, truck bombing",
  "air-strike": "air strike, air strikes, airstrike, airstrikes, air raid, air raids, raid, raids",
  strike: "strike, strikes",
  attack: "attack, attacks, assault, assaults",
  violation: "violation, violations, breach, breaches",
  explosion: "explosion, explosions, blast, blasts, bombing, bombings",
  shell: "shell, shells, mortar, mortars",
  rocket: "rocket, rockets, missile, missiles",
  bomb: "bomb, bombs, mine, mines, explosive device, explosive devices, suicide belt",
  drone: "drone, drones",
  aircraft: "aircraft, warplane, warplanes, plane, planes, helicopter, helicopters",
  axis: "axis, axes, front, fronts, direction, directions",
  vehicle: "vehicle, vehicles, car, cars, truck, trucks, tank, tanks",
  building: "building, buildings, house, houses, home, homes, shop, shops",
  position: "position, positions, base, bases, site, sites",
  village: "village, villages, town, towns",
  weapon: "weapon, weapons, rifle, rifles",
  animal: "cattle, sheep, livestock",
};

/** Words that say only that people are counted, or that they are victims of no special kind. */
export const PLAIN =
  "person, persons, people, civilian, civilians, dead, killed, martyr, martyrs, wounded, injured, casualty, casualties, victim, victims, resident, residents, body, bodies, individual, individuals, adult, adults";

export const CUES: Readonly<Record<LedgerCue, string>> = {
  preliminary:
    "preliminary toll, initial toll, initial count, preliminary count, not final, provisional toll, so far, first toll, early toll, still searching",
  previous:
    "previous toll, earlier toll, earlier count, previously reported, earlier reported, had earlier said, up from",
  open: "may rise, could rise, may still rise, could still rise, expected to rise, likely to rise, may increase, could increase, expected to increase",
  rising:
    "rose to, risen to, climbed to, increased to, death toll rises, toll rises to, went up to, now stands at, new toll, latest toll, updated toll",
  corrected:
    "revised down, revised to, corrected, correction, it turned out, lowered to, after verification, after checking, not as first reported, instead of",
  superlative: "largest, biggest, deadliest, bloodiest, worst, first such",
  longer:
    "since the beginning, since the start, since last year, since january, since february, since march, since april, since may, since june, since july, since august, since september, since october, since november, since december, over the past, in recent months, in recent years, in the past year, during the past, this year, in recent weeks, over six months, repeatedly",
  when: "when",
  recovered: "bodies, pulled from, pulled out of",
  received: "has received, had received, hospital received",
  discharged:
    "discharged, left hospital, left the hospital, released from hospital, treated and released, treated and discharged, recovered",
  another:
    "another attack, another blast, another bombing, another explosion, another strike, second attack, second blast, second bombing, second explosion, separate attack, separate blast, separate bombing, separate incident, separate strike",
  earlier:
    "last year, last month, a week ago, two weeks ago, a month ago, a year ago, weeks earlier, months earlier, years ago",
  total:
    "since the attack began, since the attack, since the fighting began, since the assault began, since the start of the attack, since the beginning of the attack, since the shelling began, total, in all, altogether, combined, overall",
};

/** Behind the dead, that they died later; behind the hurt, how they are. */
export const FATES: Readonly<Record<Fate, string>> = {
  "of-wounds":
    "of wounds, of their wounds, of his wounds, of her wounds, from wounds, from their wounds, from his wounds, from her wounds, to their wounds, to his wounds, to her wounds, of their injuries, of his injuries, of her injuries, from their injuries, from his injuries, from her injuries, to their injuries, to his injuries, to her injuries",
  grave: "critical, critically, serious, seriously, severe, severely, grave, gravely, life-threatening",
  light: "light, lightly, slight, slightly, minor, moderate, moderately",
  treated:
    "being treated, receiving treatment, under treatment, undergoing treatment, still in hospital, remain in hospital, remained in hospital, in intensive care",
};

export const SITES =
  "market, mosque, school, academy, university, airport, hotel, base, camp, station, church, bus, prison, embassy, refinery, port, bridge, restaurant, stadium, court, parliament, checkpoint, farm, factory, police station, shopping centre, shopping center, mall, consulate, temple, synagogue, wedding, funeral";

/** Sites to which the hurt and the dead are brought, whatever was struck. */
export const BROUGHT_TO = "hospital, clinic, medical center, medical centre, morgue, mortuary, cemetery";

export const MANY_SITES = "prisons, camps, hospitals, detention centres, detention centers, jails";

export const PLACE_CUES: Readonly<Record<PlaceCue, string>> = {
  head: "city of, town of, village of, district of, neighbourhood of, neighborhood of, camp of",
  wide: "countryside, province, governorate, near, outside, north of, south of, east of, west of, northern, southern, eastern, western, rural",
};

/** Who speaks for a body under a name that does not hold the body's: its key, and the heads and spokesmen known by name. */
export const SPEAKERS: { readonly [key: string]: string } = {
  sohr: "Rami Abdel Rahman, Rami Abdulrahman, Rami Abdul Rahman, Rami Abdurrahman",
  "islamic-state": "Amaq",
};

export const VOICES: Readonly<Record<VoiceCue, string>> = {
  correspondent: "our correspondent, our reporter, correspondent, reporter",
  anonymous:
    "source, sources, activist, activists, witness, witnesses, eyewitness, eyewitnesses, official, officials, local sources, resident, residents, a source, an official, medics, doctors, rescuers, analysts",
  formula: "reports, news, unconfirmed reports, initial reports, information",
};

export const WORDINGS: readonly (readonly [Wording, string])[] = [
  [{ referent: "dead", loaded: "honours" }, "martyr, martyrs"],
  [{ referent: "dead", loaded: null }, "dead, victim, victims, fatalities, bodies"],
  [{ referent: "dying", loaded: "honours" }, "martyred, martyrdom"],
  [{ referent: "dying", loaded: null }, "killed, died, death, deaths"],
  [{ referent: "dying", loaded: "blames" }, "neutralised, neutralized, eliminated, liquidated"],
  [{ referent: "fighters", loaded: null }, "fighter, fighters, militant, militants, gunmen, gunman, soldier, soldiers"],
  [{ referent: "fighters", loaded: "honours" }, "mujahideen, revolutionaries, heroes"],
  [
    { referent: "fighters", loaded: "blames" },
    "terrorist, terrorists, mercenary, mercenaries, militia, militias, gangs, thugs",
  ],
  [{ referent: "taking-of-a-place", loaded: "honours" }, "liberated, liberation, cleansed"],
  [
    { referent: "taking-of-a-place", loaded: null },
    "captured the town, took control, regained control, seized control",
  ],
  [{ referent: "taking-of-a-place", loaded: "blames" }, "occupied, occupation, invasion, invaded"],
  [{ referent: "killing", loaded: "blames" }, "massacre, massacres, slaughter, crime, crimes"],
  [{ referent: "attack-on-people", loaded: "blames" }, "aggression"],
];
