/** Nouns that English reports of violence count. A line: singular, then plurals; one word alone makes its plural with -s. */

/** Victim nouns: their own effect stands in them. */
export const VICTIMS: Readonly<Record<string, string>> = {
  killed: `
    fatality fatalities
    death
    martyr
    body bodies
    corpse`,
  injured: `
    injury injuries`,
  casualties: `
    casualty casualties
    victim
    - dead_and_wounded dead_or_wounded dead_and_injured dead_or_injured killed_and_wounded killed_or_wounded killed_and_injured killed_or_injured`,
  abducted: `
    hostage
    captive
    abductee`,
};

/** Adjectives and participles that stand for victims after a number or an article: "30 wounded", "the dead". */
export const NOMINALS: Readonly<Record<string, string>> = {
  killed: "dead killed slain",
  injured: "wounded injured hurt",
  missing: "missing",
  captured: "arrested detained captured",
  abducted: "kidnapped abducted",
  displaced: "displaced",
};

/** People, by the class that the noun alone gives them (codebook.md, `class`). */
export const PEOPLE: Readonly<Record<string, string>> = {
  combatant: `
    fighter
    gunman gunmen
    militant
    militiaman militiamen
    insurgent
    rebel
    terrorist
    jihadist
    jihadi
    extremist
    soldier
    troop
    serviceman servicemen
    paratrooper
    marine
    commando commandos
    officer
    policeman policemen
    policewoman policewomen
    police
    guard
    commander
    general
    colonel
    captain
    lieutenant
    sergeant
    pilot
    sniper
    conscript
    recruit
    mercenary mercenaries
    combatant
    guerrilla
    warlord
    operative
    infiltrator
    - forces security_forces armed_men security_personnel military_personnel
    peshmerga
    houthi
    leader
    cadet
    ranger
    peacekeeper
    member_of_the_security_forces members_of_the_security_forces
    bodyguard`,
  civilian: `
    civilian
    child children
    boy
    girl
    baby babies
    infant
    toddler
    teenager
    woman women
    resident
    villager
    family families
    family_member
    relative
    mother
    father
    brother
    sister
    son
    daughter
    wife wives
    husband
    sibling
    student
    pupil
    teacher
    doctor
    nurse
    medic
    paramedic
    journalist
    reporter
    photographer
    cameraman cameramen
    activist
    volunteer
    rescuer
    rescue_worker
    first_responder
    aid_worker
    worker
    health_worker
    employee
    - staff
    staff_member
    refugee
    migrant
    passenger
    pedestrian
    passer-by passers-by
    bystander
    shopper
    worshipper
    pilgrim
    tourist
    farmer
    shepherd
    fisherman fishermen
    driver
    shopkeeper
    trader
    merchant
    protester
    demonstrator
    settler
    citizen
    displaced_person displaced_people
    patient
    priest
    imam
    lawyer
    judge
    mayor
    councillor
    household`,
  detainee: `
    prisoner
    inmate
    detainee
    captive`,
  person: `
    person people
    - persons
    man men
    individual
    life lives
    soul
    youth
    member
    suspect
    foreigner
    national
    contractor
    personnel
    adult
    survivor`,
};

/** Those who attack: counted as the force that took part, unless an effect befalls them. */
export const ATTACKERS = `
    attacker
    assailant
    bomber
    suicide_bomber
    suicide_attacker
    hijacker`;

export const OTHERS = `
    other
    another`;

export const ATTACKS = `
    strike
    airstrike
    air_strike
    air_raid
    drone_strike
    missile_strike
    raid
    attack
    bombing
    suicide_bombing
    explosion
    blast
    assault
    clash clashes
    bombardment
    violation
    offensive
    incident
    front
    axis axes`;

/** Bombs and shells: one of them counts even in the singular, when it went off or was fired. */
export const BOMBS = `
    bomb
    car_bomb
    truck_bomb
    roadside_bomb
    suicide_car_bomb
    explosive_device
    improvised_explosive_device
    ied
    explosive_belt
    suicide_belt
    suicide_vest
    explosive_vest
    landmine
    mine
    rocket
    missile
    cruise_missile
    ballistic_missile
    shell
    mortar_shell
    mortar_round
    mortar
    artillery_shell
    artillery_round
    barrel_bomb
    cluster_bomb
    grenade
    projectile`;

export const THINGS = `
    vehicle
    car
    truck
    bus buses
    lorry lorries
    motorcycle
    ambulance
    tank
    drone
    aircraft aircraft
    warplane
    plane
    jet
    helicopter
    ship
    boat
    house
    home
    building
    shop
    store
    school
    hospital
    mosque
    church churches
    market
    bridge
    position
    base
    camp
    checkpoint
    outpost
    headquarters headquarters
    warehouse
    depot
    village
    town
    district
    neighbourhood
    neighborhood
    weapon
    rifle
    machine_gun
    gun
    launcher
    armoured_vehicle
    armored_vehicle
    fuel_tanker
    tanker
    tent
    shelter
    facility facilities
    site
    area
    cell
    livestock livestock
    hectare`;

/** Units of measure, time and money, and nouns that are counted without anybody being hurt or moved. */
export const UNITS = `
    day
    week
    month
    year
    hour
    minute
    second
    decade
    century centuries
    metre
    meter
    kilometre
    kilometer
    km km
    mile
    foot feet
    inch inches
    ton
    tonne
    kilogram
    kg kg
    pound
    dollar
    euro
    lira lira
    degree
    percent
    times
    time
    am
    pm
    vote
    country countries
    state
    province
    governorate
    report
    statement
    photo
    video
    question
    reason
    way
    part
    side
    round
    point
    step
    kind
    stage
    phase
    hectares`;

/** Adjectives and nouns of origin that stand before the noun they describe. */
export const MODIFIERS =
  "young old elderly adult armed masked unarmed unidentified unknown suspected alleged wanted senior high-ranking junior former local foreign male female pregnant innocent civilian military paramilitary police army government regime opposition rebel militant jihadist islamist extremist islamic security border prison customs coalition allied pro-government loyalist russian syrian turkish iranian iraqi israeli palestinian lebanese american british french german us u.s. uk kurdish arab afghan pakistani yemeni libyan sudanese egyptian saudi ukrainian somali nigerian malian jordanian emirati chinese indian shia shiite sunni christian yazidi is isis isil taliban hezbollah hamas houthi sdf ypg pkk al-qaeda al-shabaab shabaab boko special air artillery mortar drone missile suicide car truck roadside homemade guided surface-to-surface heavy light separate other more additional new several further first second third consecutive school health medical rescue aid media family teenage underage minor residential commercial private public makeshift";
