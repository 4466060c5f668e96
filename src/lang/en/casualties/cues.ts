/** Words that say what happened to those counted, and words that bound, deny, doubt or intend it. Phrases have "_". */
import type { Effect } from "../../../types.ts";

export type VerbRow = {
  readonly effect: Effect;
  readonly of: "people" | "things" | "any";
  readonly verbs: string;
  readonly intransitive?: string;
  readonly nouns: string;
  /** True for verbs that harm people only where a noun says that people are meant: "lost 17 fighters". */
  readonly counted?: boolean;
};

/** "the dead were identified as", before their names. */
const IDENTIFIED = [
  "the dead",
  "those killed",
  "the victims",
  "the two dead",
  "the two victims",
  "the dead man",
  "the victim",
]
  .flatMap((who) => ["was", "were"].flatMap((be) => ["identified as", "named as"].map((as) => `${who} ${be} ${as}`)))
  .map((phrase) => phrase.replaceAll(" ", "_"))
  .join(" ");

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
      claim_the_life_of claims_the_life_of claimed_the_life_of claiming_the_life_of
      - - took_the_life_of -
      take_the_lives_of takes_the_lives_of took_the_lives_of taking_the_lives_of
      bury buries buried burying
      fatally_shoot fatally_shoots fatally_shot fatally_shooting
      shoot_and_kill shoots_and_kills shot_and_killed shooting_and_killing
      shoot_to_death shoots_to_death shot_to_death shooting_to_death
      stab_to_death stabs_to_death stabbed_to_death stabbing_to_death
      fatally_stab fatally_stabs fatally_stabbed fatally_stabbing
      beat_to_death beats_to_death beaten_to_death beating_to_death
      hack_to_death hacks_to_death hacked_to_death hacking_to_death
      burn_to_death burns_to_death burned_to_death burning_to_death
      - - burnt_to_death -
      crush_to_death crushes_to_death crushed_to_death crushing_to_death
      trample_to_death tramples_to_death trampled_to_death trampling_to_death
      stone_to_death stones_to_death stoned_to_death stoning_to_death
      torture_to_death tortures_to_death tortured_to_death torturing_to_death
      put_to_death puts_to_death put_to_death putting_to_death
      lynch lynches lynched lynching
      slaughter slaughters slaughtered slaughtering
      decapitate decapitates decapitated decapitating
      hang hangs hanged hanging
      liquidate liquidates liquidated liquidating
      - - martyred -
      mow_down mows_down mowed_down mowing_down
      - - mown_down -
      cut_down cuts_down cut_down cutting_down
      wipe_out wipes_out wiped_out wiping_out
      - - fatally_wounded -
      - - fatally_injured -
      - - mortally_wounded -
      - - put_out_of_action -
      - - among_the_dead_were among_the_dead_was
      - - among_the_dead_are among_the_dead_is
      - - among_those_killed_were among_those_killed_was
      - - among_the_victims_were among_the_victims_was
      - - the_dead_included the_dead_include
      - - the_victims_included the_victims_include
      - - those_killed_included those_killed_include
      - - ${IDENTIFIED}
      - - killed_were killed_was
      - - dead -`,
    intransitive: `
      was_among_the_dead were_among_the_dead - -
      was_among_those_killed were_among_those_killed - -
      were_among_the_victims - - -
      are_among_the_dead is_among_the_dead - -
      were_among_the_fatalities was_among_the_fatalities - -
      die dies died dying
      succumb succumbs succumbed succumbing
      fall_in_battle falls_in_battle fell_in_battle falling_in_battle
      fall_in_combat falls_in_combat fell_in_combat falling_in_combat
      - - fell_on_the_field -
      - - fell_in_the_line_of_duty -
      - - met_his_lord -
      - - met_her_lord -
      - - met_their_lord -
      fall_dead falls_dead fell_dead falling_dead
      bleed_to_death bleeds_to_death bled_to_death bleeding_to_death
      starve_to_death starves_to_death starved_to_death starving_to_death
      freeze_to_death freezes_to_death froze_to_death freezing_to_death
      embrace_martyrdom embraces_martyrdom embraced_martyrdom embracing_martyrdom
      lose_her_life loses_her_life lost_her_life losing_her_life
      loses_his_life - - -
      perish perishes perished perishing
      drown drowns drowned drowning
      lose_their_lives - lost_their_lives losing_their_lives
      lose_his_life - lost_his_life losing_his_life`,
    nouns:
      "killing_of killings_of death_of deaths_of murder_of assassination_of execution_of massacre_of martyrdom_of slaying_of body_of bodies_of corpse_of corpses_of remains_of dead_bodies_of lynching_of beheading_of slaughter_of",
  },
  {
    effect: "killed",
    of: "people",
    counted: true,
    verbs: `
      lose loses lost losing`,
    nouns: "-",
  },
  {
    effect: "injured",
    of: "people",
    verbs: `
      operate_on operates_on operated_on operating_on
      burn burns burned burning
      - - burnt -
      injure injures injured injuring
      wound wounds wounded wounding
      hurt hurts hurt hurting
      hospitalise hospitalises hospitalised hospitalising
      hospitalize hospitalizes hospitalized hospitalizing
      maim maims maimed maiming
      graze grazes grazed grazing
      stab stabs stabbed stabbing
      slash slashes slashed -
      shoot shoots shot shooting
      treat treats treated treating
      - - discharged_from_hospital -
      - - among_the_injured_were among_the_injured_was
      - - among_the_wounded_were among_the_wounded_was
      - - the_injured_included the_wounded_included
      - - injured_were injured_was
      - - wounded_were wounded_was
      - - struck -
      - - hit -`,
    intransitive: `
      were_among_the_injured were_among_the_wounded - -
      was_among_the_injured was_among_the_wounded - -
      - - in_critical_condition -
      - - with_gunshot_wounds -
      - - with_gunshot_injuries -
      - - with_bullet_wounds -
      - - with_bullet_injuries -
      - - with_shrapnel_wounds -
      - - with_shrapnel_injuries -
      - - with_stab_wounds -
      - - with_serious_injuries -
      - - with_severe_burns -
      - - in_a_critical_condition -
      - - in_serious_condition -
      - - in_a_serious_condition -
      - - in_stable_condition -
      - - in_a_stable_condition -
      - - in_intensive_care -
      - - in_hospital -
      - - under_treatment -
      - - receiving_treatment -
      - - undergoing_treatment -
      lose_a_leg - lost_a_leg losing_a_leg
      lose_an_arm - lost_an_arm losing_an_arm
      - - lost_his_leg -
      - - lost_her_leg -
      - - lost_his_arm -
      - - lost_both_legs -`,
    nouns: "wounding_of injury_of injury_to injuries_to",
  },
  {
    effect: "casualties",
    of: "people",
    verbs: `
      kill_or_wound kills_or_wounds killed_or_wounded killing_or_wounding
      kill_or_injure kills_or_injures killed_or_injured killing_or_injuring
      - - killed_and_wounded -
      - - killed_and_injured -`,
    nouns: "-",
  },
  {
    effect: "missing",
    of: "people",
    verbs: "- - missing -",
    intransitive: `
      - - unaccounted_for -
      - - yet_to_be_accounted_for -
      - - yet_to_be_found -
      - - registered_as_missing -
      - - reported_missing -
      - - listed_as_missing -
      go_missing goes_missing went_missing going_missing
      - - gone_missing -
      vanish vanishes vanished vanishing
      - - trapped -
      - - trapped_under_the_rubble -
      - - trapped_in_the_rubble -
      - - trapped_under_rubble -
      - - buried_under_the_rubble -
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
      rearrest rearrests rearrested rearresting
      re-arrest re-arrests re-arrested re-arresting
      - - brought_back_to_their_cells -
      - - brought_back_to_prison -
      - - taken_back_to_their_cells -
      - - taken_back_to_prison -
      - - returned_to_their_cells -
      - - returned_to_custody -
      - - returned_to_prison -
      - - returned_to_jail -
      round_up rounds_up rounded_up rounding_up
      nab nabs nabbed nabbing
      net nets netted netting
      pick_up picks_up picked_up picking_up
      - - held_on_suspicion -
      - - held_in_connection -
      take_captive takes_captive taken_captive taking_captive
      take_into_custody takes_into_custody taken_into_custody taking_into_custody
      - - took_into_custody -
      - - took_captive -
      - - placed_under_arrest -
      - - remanded -
      - - remanded_in_custody -`,
    intransitive: `
      - - in_custody -
      - - in_police_custody -
      - - under_arrest -`,
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
      - - held_hostage -
      - - in_captivity -
      hold_captive holds_captive held_captive holding_captive
      snatch snatches snatched snatching
      carry_off carries_off carried_off carrying_off
      take_away takes_away taken_away taking_away
      - - took_away -
      whisk_away whisks_away whisked_away whisking_away
      - - picked_up_by_armed_men -
      - - picked_up_by_gunmen -
      - - taken_away_by_gunmen -`,
    nouns: "abduction_of kidnapping_of kidnap_of kidnappings_of abductions_of",
  },
  {
    effect: "freed",
    of: "people",
    verbs: `
      free frees freed freeing
      release releases released releasing
      liberate liberates liberated liberating
      rescue rescues rescued rescuing
      set_free sets_free set_free setting_free
      let_go lets_go let_go letting_go
      hand_over hands_over handed_over handing_over
      exchange exchanges exchanged exchanging
      swap swaps swapped swapping`,
    intransitive: `
      escape escapes escaped escaping
      walk_out_of_prison walks_out_of_prison walked_out_of_prison walking_out_of_prison
      walk_out_of_jail walks_out_of_jail walked_out_of_jail walking_out_of_jail
      walk_free walks_free walked_free walking_free
      regain_freedom regains_freedom regained_freedom regaining_freedom
      - - on_the_run -
      - - at_large -
      - - regained_their_freedom -
      - - regained_his_freedom -
      - - regained_her_freedom -
      break_out breaks_out broke_out breaking_out`,
    nouns: "release_of escape_of freeing_of rescue_of exchange_of",
  },
  {
    effect: "surrendered",
    of: "people",
    verbs: ``,
    intransitive: `
      surrender surrenders surrendered surrendering
      yield yields yielded yielding
      defect defects defected defecting
      lay_down_arms lays_down_arms laid_down_arms laying_down_arms
      lay_down_their_arms - laid_down_their_arms laying_down_their_arms
      lay_down_their_weapons - laid_down_their_weapons laying_down_their_weapons
      - - laid_down_its_weapons -
      give_themselves_up gives_themselves_up gave_themselves_up giving_themselves_up
      - - given_themselves_up -
      turn_themselves_in - turned_themselves_in turning_themselves_in`,
    nouns: "surrender_of",
  },
  {
    effect: "displaced",
    of: "people",
    verbs: `
      displace displaces displaced displacing
      evacuate evacuates evacuated evacuating
      uproot uproots uprooted uprooting
      relocate relocates relocated relocating
      drive_out drives_out driven_out driving_out
      drive_from drives_from driven_from driving_from
      - - moved_to_safety -
      - - shifted_to_relief_camps -
      - - made_homeless -
      - - left_homeless -
      - - rendered_homeless -`,
    intransitive: `
      flee flees fled fleeing
      take_refuge takes_refuge took_refuge taking_refuge
      - - taken_refuge -
      seek_refuge seeks_refuge sought_refuge seeking_refuge
      take_shelter takes_shelter took_shelter taking_shelter
      - - taken_shelter -
      - - sought_shelter -
      - - sheltering -
      cross_into crosses_into crossed_into crossing_into
      cross_the_border - crossed_the_border crossing_the_border
      leave_their_homes - left_their_homes leaving_their_homes
      - - abandoned_their_homes -
      leave_the_area leaves_the_area left_the_area leaving_the_area
      - - left_the_town -
      - - left_the_city -
      - - left_the_village -
      - - left_their_village -
      - - left_their_villages -
      - - forced_from_their_homes -
      - - driven_from_their_homes -
      - - forced_out_of_their_homes -
      - - driven_out_of_their_homes -`,
    nouns: "displacement_of evacuation_of exodus_of relocation_of",
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
      level levels levelled levelling
      - - leveled leveling
      flatten flattens flattened flattening
      raze razes razed razing
      gut guts gutted gutting
      blow_up blows_up blown_up blowing_up
      - - blew_up -
      knock_out knocks_out knocked_out knocking_out
      bring_down brings_down brought_down bringing_down
      intercept intercepts intercepted intercepting
      sink sinks sunk sinking
      - - sank -
      ruin ruins ruined ruining
      vandalise vandalises vandalised vandalising
      vandalize vandalizes vandalized vandalizing
      - - reduced_to_rubble -
      - - reduced_to_ashes -
      set_on_fire sets_on_fire set_on_fire setting_on_fire
      set_ablaze sets_ablaze set_ablaze setting_ablaze
      set_alight sets_alight set_alight setting_alight
      set_fire_to sets_fire_to set_fire_to setting_fire_to`,
    intransitive: `
      collapse collapses collapsed collapsing`,
    nouns: "destruction_of damage_to downing_of collapse_of burning_of torching_of",
  },
  {
    effect: "destroyed",
    of: "things",
    verbs: `
      lose loses lost losing`,
    nouns: "-",
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
      overrun overruns overran overrunning
      recover recovers recovered recovering
      defuse defuses defused defusing
      impound impounds impounded impounding
      loot loots looted looting
      steal steals stolen stealing
      - - stole -
      rustle rustles rustled rustling
      - - made_off_with -
      carry_off carries_off carried_off carrying_off
      - - drove_away -
      - - driven_away -
      - - driven_off -
      - - found_and_seized -
      - - recovered_include -
      - - recovered_included -
      - - taken_as_spoils -
      - - fell_into_the_hands_of -
      - - seized_include -
      - - seized_included -`,
    intransitive: `
      change_hands changes_hands changed_hands changing_hands`,
    nouns: "seizure_of control_of recapture_of",
  },
  // Things are seized first; people who are have been abducted.
  {
    effect: "abducted",
    of: "people",
    verbs: `
      seize seizes seized seizing`,
    nouns: "-",
  },
  {
    effect: "held",
    of: "people",
    verbs: `
      house houses housed housing
      hold holds held holding
      imprison imprisons imprisoned imprisoning
      besiege besieges besieged besieging
      - - home_to -`,
    intransitive: `
      - - stranded -
      - - trapped_in_the_town -
      - - trapped_in_the_city -
      - - trapped_in_the_camp -
      - - trapped_in_the_village -
      - - trapped_in_their_homes -
      - - trapped_in_their_villages -
      - - confined -
      - - behind_bars -
      - - under_siege -
      - - in_prison -
      - - in_detention -
      - - in_jail -
      languish languishes languished languishing`,
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
      storm - stormed storming
      - - attacked -
      infiltrate infiltrates infiltrated infiltrating
      mass masses massed massing
      open_fire opens_fire opened_fire -
      - - ambushed -
      - - raided -
      - - detonated -
      - - blocked_the_road -
      - - carried_out_the_attack -
      - - blew_himself_up -
      - - blew_herself_up -
      - - blew_themselves_up -
      - - blown_himself_up -
      - - detonated_his_vest -
      - - detonated_his_explosives -
      - - detonated_himself -
      - - detonated_herself -`,
    nouns: "deployment_of involving numbering",
  },
];

/** What a toll does: the number behind it is the toll's ("has risen to 57"). */
export const TOLL_VERBS =
  "rose_to risen_to rises_to rising_to climbed_to climbs_to climbing_to increased_to increases_to jumped_to jumps_to hits reached reaches stood_at stands_at is_now grew_to grown_to went_up_to gone_up_to goes_up_to soared_to revised_to raised_to updated_to put_at";
/** "bringing to 24 the number of people killed": verbs before a toll's number, with the toll behind it. */
export const TOLL_BRINGS = "bring brings brought bringing take takes took taking raise raises raised raising";
/** The same where the toll is above the number: "has passed 90". */
export const TOLL_PASSES =
  "passes passed pass topped tops top surpassed surpasses surpass exceeded exceeds exceed crosses crossed";
/** A number beside one of the same toll, of a day before or after it: "up from 1,700", "revised it down to 47", "that figure rose to 17". */
export const TOLL_CHANGES = [
  "up_from down_from compared_with compared_to revising_an_earlier_toll_of",
  "revised_it_to revised_it_down_to revised_it_up_to lowered_it_to raised_it_to",
  "lowered_the_figure_to lowered_the_number_to lowered_the_toll_to revised_the_figure_to raised_the_figure_to",
  "raised_the_number_to raised_that_figure_to raised_that_number_to put_the_number_at put_the_figure_at",
  ...["the", "that"].flatMap((which) =>
    ["number", "figure", "count"].flatMap((count) =>
      ["rose", "later_rose", "has_risen", "had_risen", "has_since_risen", "climbed", "later_climbed", "grew"].map(
        (rose) => `${which}_${count}_${rose}_to`,
      ),
    ),
  ),
].join(" ");
/** Nouns of a toll, which await its number behind "to", "at" or a verb. */
export const TOLL_NOUNS: Readonly<Record<string, string>> = {
  killed: "death_toll toll number_of_dead number_of_deaths number_of_fatalities",
  injured: "number_of_injured number_of_wounded number_of_injuries",
};
/** Words that say what a toll counts. */
export const TOLLS: Readonly<Record<string, string>> = {
  killed: "toll dead killed deaths fatalities died",
  injured: "wounded injured injuries",
};

/** Said of somebody behind "was also", words that elsewhere open a part. */
export const AMONG: Readonly<Record<string, string>> = {
  killed: "among_the_dead among_those_killed among_the_victims among_the_fatalities",
  injured: "among_the_injured among_the_wounded among_those_injured among_those_wounded among_those_hurt",
  captured: "among_those_arrested among_those_detained",
};

/** "among them", "most of them", and the share they name. */
export const BREAKDOWNS: Readonly<Record<string, string>> = {
  none: "including incl they_included they_include among_them among_whom among_those_killed among_the_dead among_the_victims of_them of_whom of_which among_which",
  most: "most_of_them mostly most_of_whom the_majority_of_them",
  all: "all_of_them all_of_whom",
  some: "some_of_them some_of_whom",
};

/** Words that end a cue's reach: a subordinate clause begins, or a new one that contrasts. */
export const BARRIERS =
  "that when while where after before as because but although since until if whether whereas however meanwhile amid saying said says adding added telling told reported reports announced confirmed claimed according_to says tell alleges alleged";

/** Relative pronouns: the clause they open may stand between a noun and its verb. */
export const RELATIVES = "who whom whose which";

export const DENIALS =
  "not never none denied denies denying neither nor n't cannot unlikely rejected_reports rejected_claims rejects_reports rejects_claims dismissed_reports dismissed_claims dismissed_rumours dismisses_reports dismisses_claims refuted_reports refuted_claims denied_reports denied_claims denies_reports denies_claims";

/** Behind what was told, which they take back: "the talk of three dead is a lie". */
export const UNTRUE =
  "is_a_lie are_lies was_a_lie were_lies is_false are_false was_false is_untrue are_untrue is_not_true are_not_true is_nothing_but_a_lie is_nothing_but_lies is_a_fabrication is_fabricated are_fabricated";

/** The same before a noun, which they deny and no more: "there were no deaths but 13 were hurt". */
export const DENIED_NOUNS = "no without";

export const HEDGES =
  "reportedly allegedly apparently possibly probably likely perhaps may might believed believe believes feared fear fears suspected unconfirmed presumed purportedly supposedly thought could said_to_have said_to_be believed_to_have believed_to_be feared_to_have feared_to_be thought_to_have thought_to_be reported_to_have";

export const AIMS =
  "will would plan plans planned planning threatened threatens threaten vowed vows intend intends aim aims aimed hope hopes expects expected want wants wanted are_to_be is_to_be were_to_be due_to_be attempted attempting_to attempt_to tried_to trying_to due_for set_to_be set_to";

/** Verbs of saying, right behind whoever speaks. */
export const SAID =
  "said says say saying told tells tell added adds reported reports announced announces confirmed confirms claimed claims stated states noted warned explained insisted acknowledged admitted denied alleged recalled described";

/** Words that say of victims near them that they are civilians. */
export const CIVILIANS =
  "civilian civilians family families student students pupil pupils worshipper worshippers shopper shoppers";

export const BE = "was were been being be are is am get gets got getting remain remains left 's 're";
/** Participles between "be", or a headline's subject, and what is feared or was found of it: "feared dead". */
export const FOUND = "feared believed presumed pronounced declared confirmed found reported thought assumed";

export const ADVERBS =
  "also reportedly allegedly seriously critically severely badly lightly slightly fatally apparently later then all both subsequently previously already still there instantly immediately not";

/** Verbs whose phrase ends behind those it befell: "claimed three more lives", "took five men hostage". */
export type SplitRow = {
  readonly heads: string;
  readonly tails: string;
  readonly effect: Effect;
  readonly of: "people" | "things";
  /** True where those it befell are its subject: "sustained bullet wounds". */
  readonly alone?: boolean;
};

export const SPLITS: readonly SplitRow[] = [
  {
    heads: "claim claims claimed claiming cost costs costing take takes took taken taking",
    tails: "lives",
    effect: "killed",
    of: "people",
  },
  {
    heads: "sustain sustains sustained sustaining suffer suffers suffered suffering receive received had has have",
    tails: "injuries wounds burns fractures wound",
    effect: "injured",
    of: "people",
    alone: true,
  },
  {
    heads: "send sends sent sending take takes took taking rush rushes rushed rushing",
    tails: "to_hospital to_the_hospital to_a_hospital",
    effect: "injured",
    of: "people",
  },
  { heads: "shoot shoots shot shooting", tails: "dead to_death", effect: "killed", of: "people" },
  {
    heads: "stab stabs stabbed stabbing beat beats beating hack hacks hacked hacking burn burned burnt",
    tails: "to_death",
    effect: "killed",
    of: "people",
  },
  { heads: "set sets setting", tails: "ablaze alight on_fire", effect: "destroyed", of: "things" },
  {
    heads: "take takes took taken taking hold holds held holding",
    tails: "hostage captive",
    effect: "abducted",
    of: "people",
  },
  { heads: "take takes took taken taking", tails: "prisoner into_custody", effect: "captured", of: "people" },
  {
    heads: "take takes took taken taking rush rushed rushing send sent admitted airlifted evacuated",
    tails: "to_hospital to_hospitals to_the_hospital to_a_hospital to_a_nearby_hospital",
    effect: "injured",
    of: "people",
  },
  {
    heads: "force forces forced forcing drive drives drove driven driving push pushed pushing",
    tails: "to_flee to_evacuate to_leave from_their_homes out_of_their_homes from_home into_displacement",
    effect: "displaced",
    of: "people",
  },
  {
    heads: "leave leaves left leaving",
    tails: "with_injuries with_minor_injuries with_serious_injuries with_burns with_wounds",
    effect: "injured",
    of: "people",
  },
  { heads: "let lets letting", tails: "go", effect: "freed", of: "people" },
  { heads: "held", tails: "on_suspicion in_connection for_questioning", effect: "captured", of: "people" },
  { heads: "leave leaves left leaving make made making", tails: "homeless", effect: "displaced", of: "people" },
];
