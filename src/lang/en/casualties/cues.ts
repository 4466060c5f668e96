/** Words that say what happened to those counted, and words that bound, deny, doubt or intend it. Phrases have "_". */
import type { Effect } from "../../../types.ts";

export type VerbRow = {
  readonly effect: Effect;
  readonly of: "people" | "things" | "any";
  readonly verbs: string;
  readonly intransitive?: string;
  readonly nouns: string;
};

/**
 * A verb is given by its forms: third person, past and participle, -ing; `nouns` govern what follows. The -ing form counts
 * as a noun: its subject is the clause before it, so that it takes nobody who waits.
 */
export const VERBS: readonly VerbRow[] = [
  {
    effect: "killed",
    of: "people",
    verbs: `
      kill kills killed killing
      murder murders murdered murdering
      assassinate assassinates assassinated assassinating
      execute executes executed executing
      behead beheads beheaded beheading
      slay slays slain slaying
      massacre massacres massacred massacring
      shoot_dead shoots_dead shot_dead shooting_dead
      gun_down guns_down gunned_down gunning_down
      neutralise neutralises neutralised neutralising
      neutralize neutralizes neutralized neutralizing
      eliminate eliminates eliminated eliminating
      claim_the_lives_of claims_the_lives_of claimed_the_lives_of claiming_the_lives_of
      take_the_lives_of takes_the_lives_of took_the_lives_of taking_the_lives_of
      lose loses lost losing
      bury buries buried burying
      - - dead -`,
    intransitive: `
      was_among_the_dead were_among_the_dead - -
      was_among_those_killed were_among_those_killed - -
      were_among_the_victims - - -
      die dies died dying
      perish perishes perished perishing
      drown drowns drowned drowning
      lose_their_lives - lost_their_lives losing_their_lives
      lose_his_life - lost_his_life losing_his_life`,
    nouns:
      "killing_of killings_of death_of deaths_of murder_of assassination_of execution_of massacre_of martyrdom_of slaying_of death_toll dead_bodies_of",
  },
  {
    effect: "injured",
    of: "people",
    verbs: `
      injure injures injured injuring
      wound wounds wounded wounding
      hurt hurts hurt hurting
      hospitalise hospitalises hospitalised hospitalising
      hospitalize hospitalizes hospitalized hospitalizing`,
    intransitive: `
      were_among_the_injured were_among_the_wounded - -
      suffer_injuries suffers_injuries suffered_injuries suffering_injuries`,
    nouns: "wounding_of injury_of injury_to injuries_to",
  },
  {
    effect: "missing",
    of: "people",
    verbs: "- - missing -",
    intransitive: `
      - - unaccounted_for -
      go_missing goes_missing went_missing going_missing
      - - gone_missing -
      disappear disappears disappeared disappearing`,
    nouns: "disappearance_of",
  },
  {
    effect: "captured",
    of: "people",
    verbs: `
      arrest arrests arrested arresting
      detain detains detained detaining
      capture captures captured capturing
      apprehend apprehends apprehended apprehending
      take_prisoner takes_prisoner taken_prisoner taking_prisoner
      recapture recaptures recaptured recapturing
      round_up rounds_up rounded_up rounding_up`,
    nouns: "arrest_of arrests_of detention_of capture_of",
  },
  {
    effect: "abducted",
    of: "people",
    verbs: `
      abduct abducts abducted abducting
      kidnap kidnaps kidnapped kidnapping
      take_hostage takes_hostage taken_hostage taking_hostage
      - - took_hostage -
      - - held_hostage -`,
    nouns: "abduction_of kidnapping_of",
  },
  {
    effect: "freed",
    of: "people",
    verbs: `
      free frees freed freeing
      release releases released releasing
      liberate liberates liberated liberating`,
    intransitive: `
      escape escapes escaped escaping
      break_out breaks_out broke_out breaking_out`,
    nouns: "release_of escape_of freeing_of",
  },
  {
    effect: "surrendered",
    of: "people",
    verbs: ``,
    intransitive: `
      surrender surrenders surrendered surrendering
      give_themselves_up - gave_themselves_up giving_themselves_up
      turn_themselves_in - turned_themselves_in turning_themselves_in`,
    nouns: "surrender_of",
  },
  {
    effect: "displaced",
    of: "people",
    verbs: `
      displace displaces displaced displacing
      evacuate evacuates evacuated evacuating
      uproot uproots uprooted uprooting`,
    intransitive: `
      flee flees fled fleeing`,
    nouns: "displacement_of evacuation_of exodus_of",
  },
  {
    effect: "destroyed",
    of: "things",
    verbs: `
      destroy destroys destroyed destroying
      damage damages damaged damaging
      demolish demolishes demolished demolishing
      burn burns burned burning
      burn_down burns_down burned_down burning_down
      - - burnt -
      torch torches torched torching
      shoot_down shoots_down shot_down shooting_down
      down downs downed downing
      wreck wrecks wrecked wrecking
      level levels levelled levelling`,
    intransitive: `
      collapse collapses collapsed collapsing`,
    nouns: "destruction_of damage_to downing_of collapse_of",
  },
  {
    effect: "seized",
    of: "things",
    verbs: `
      seize seizes seized seizing
      capture captures captured capturing
      confiscate confiscates confiscated confiscating
      recapture recaptures recaptured recapturing
      retake retakes retook retaking
      take_control_of takes_control_of took_control_of taking_control_of
      take_over takes_over took_over taking_over
      overrun overruns overran overrunning`,
    nouns: "seizure_of control_of recapture_of",
  },
  {
    effect: "held",
    of: "people",
    verbs: `
      house houses housed housing
      hold holds held holding
      imprison imprisons imprisoned imprisoning
      - - home_to -`,
    nouns: "-",
  },
  {
    effect: "force",
    of: "any",
    verbs: `
      deploy deploys deployed deploying
      send sends sent sending`,
    intransitive: `
      take_part takes_part took_part taking_part
      storm storms stormed storming
      attack attacks attacked -
      infiltrate infiltrates infiltrated infiltrating
      mass masses massed massing`,
    nouns: "deployment_of involving",
  },
];

/** What a toll does: the number behind it is the toll's ("has risen to 57"). */
export const TOLL_VERBS =
  "rose_to risen_to rises_to rising_to climbed_to increased_to jumped_to reached reaches stood_at stands_at is_now grew_to went_up_to";
/** Words that say what a toll counts. */
export const TOLLS: Readonly<Record<string, string>> = {
  killed: "toll dead killed deaths fatalities",
  injured: "wounded injured injuries",
};

/** "among them", "most of them", and the share they name. */
export const BREAKDOWNS: Readonly<Record<string, string>> = {
  none: "including among_them among_whom among_those_killed among_the_dead among_the_victims of_them of_whom the_dead_included the_victims_included",
  most: "most_of_them mostly most_of_whom the_majority_of_them",
  all: "all_of_them all_of_whom",
  some: "some_of_them some_of_whom",
};

/** Words that end a cue's reach: a subordinate clause begins, or a new one that contrasts. */
export const BARRIERS =
  "that when while where after before as because but although since until if whether whereas however meanwhile amid saying said says adding added telling told reported reports announced confirmed claimed according_to";

/** Relative pronouns: the clause they open may stand between a noun and its verb. */
export const RELATIVES = "who whom whose which";

export const DENIALS = "no not without never nobody none denied denies denying neither nor n't cannot unlikely";

export const HEDGES =
  "reportedly allegedly apparently possibly probably likely perhaps may might believed feared suspected unconfirmed presumed purportedly supposedly thought could";

export const AIMS =
  "will would plan plans planned planning threatened threatens threaten vowed vows intend intends aim aims aimed hope hopes expects expected want wants wanted";

export const BE = "was were been being be are is am get gets got getting remain remains left 's 're";
export const ADVERBS =
  "also reportedly allegedly seriously critically severely badly lightly slightly fatally apparently later then all both subsequently previously already still there instantly immediately not";
