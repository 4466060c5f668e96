/** Nouns that English reports of violence count. A line: singular, then plurals; one word alone makes its plural with -s. */

/** Victim nouns: their own effect stands in them. */
export const VICTIMS: Readonly<Record<string, string>> = {
  killed: `
    fatality fatalities
    death
    martyr
    body bodies
    corpse
    dead_body dead_bodies`,
  injured: `
    injury injuries
    gunshot_victim`,
  captured: `
    arrest`,
  casualties: `
    casualty casualties
    victim
    - dead_and_wounded dead_or_wounded dead_and_injured dead_or_injured killed_and_wounded killed_or_wounded killed_and_injured killed_or_injured`,
  abducted: `
    hostage
    captive
    abductee
    kidnap_victim`,
};

/** Adjectives and participles that stand for victims after a number or an article: "30 wounded", "the dead". */
export const NOMINALS: Readonly<Record<string, string>> = {
  killed: "dead killed slain fatally",
  injured: "wounded injured hurt critically seriously",
  missing: "missing",
  captured: "arrested detained captured",
  abducted: "kidnapped abducted",
  displaced: "displaced",
  freed: "freed",
};

/** People, by the class that the noun alone gives them (METHOD.md, "Who is counted"). */
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
    mujahid mujahideen
    - my_men our_men his_men its_men
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
    - armed_robbers armed_attackers
    bandit
    raider
    marauder
    pirate
    kidnapper
    captor
    hoodlum
    thug
    assassin
    vigilante
    separatist
    secessionist
    islamist
    maoist
    naxalite
    talib taliban
    janjaweed
    jawan
    sepoy
    security_man security_men
    constable
    inspector
    trooper
    corporal
    warrant_officer
    lance_corporal
    brigadier
    superintendent
    warder
    jailer
    security_guard
    park_ranger
    border_guard
    coastguard
    gendarme
    reservist
    airman airmen
    sailor
    gunner
    legionnaire
    deserter
    bomb-maker
    comrade
    foot_soldier
    cadre
    enemy_soldier enemy_soldiers
    special_forces_soldier special_forces_soldiers
    police_officer police_officers
    - paramilitaries
    - regulars
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
    schoolgirl
    schoolboy
    schoolchild schoolchildren
    - kids
    kid
    teen
    teenage_girl
    teenage_boy
    newborn
    orphan
    pensioner
    grandmother
    grandfather
    grandson
    granddaughter
    grandchild grandchildren
    nephew
    niece
    uncle
    aunt
    cousin
    widow
    parent
    newlywed
    bride
    guest
    mourner
    herder
    herdsman herdsmen
    pastoralist
    fisher
    miner
    labourer
    laborer
    builder
    cleaner
    mechanic
    vendor
    hawker
    seller
    shop_owner
    customer
    diner
    reveller
    partygoer
    concertgoer
    motorist
    cyclist
    biker
    commuter
    traveller
    traveler
    crew_member crew_members
    holidaymaker
    expatriate
    engineer
    technician
    electrician
    ambulance_driver
    bus_driver
    taxi_driver
    truck_driver
    lorry_driver
    firefighter
    fireman firemen
    humanitarian_worker
    relief_worker
    charity_worker
    care_worker
    vaccinator
    midwife midwives
    surgeon
    pharmacist
    receptionist
    secretary secretaries
    waiter
    waitress waitresses
    chef
    cook
    baker
    banker
    accountant
    plumber
    gardener
    musician
    singer
    actor
    artist
    athlete
    footballer
    coach coaches
    seafarer
    fisherfolk
    rickshaw_puller
    grocer
    street_vendor
    porter
    clerk
    translator
    interpreter
    prosecutor
    professor
    lecturer
    headteacher
    headmaster
    principal
    academic
    scholar
    blogger
    media_worker
    editor
    correspondent
    broadcaster
    cleric
    pastor
    bishop
    archbishop
    abbot
    prayer_leader
    nun
    monk
    preacher
    rabbi
    muezzin
    churchgoer
    parishioner
    congregant
    devotee
    elder
    village_elder
    village_head
    village_chief
    tribal_elder
    councilman councilmen
    lawmaker
    politician
    election_worker
    civil_servant
    steward
    shop_assistant
    barber
    carpenter
    tailor
    butcher
    beekeeper
    onlooker
    neighbour
    neighbor
    groom
    veteran
    spectator
    fan
    camper
    hiker
    asylum_seeker
    returnee
    evacuee
    non-combatant
    hostage_negotiator
    priest
    imam
    lawyer
    judge
    mayor
    councillor
    household`,
  detainee: `
    prisoner
    escapee
    inmate
    detainee
    captive
    convict
    hunger_striker
    prisoner_of_war prisoners_of_war
    pow
    jailbird
    death-row_inmate death-row_inmates`,
  person: `
    person people
    passenger
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
    survivor
    colleague
    ally allies
    supporter
    companion
    associate
    accomplice
    dealer
    smuggler
    trafficker
    robber
    informant
    hitman hitmen
    overground_worker
    witness witnesses
    eyewitness eyewitnesses
    informer
    collaborator
    sympathiser
    arsonist
    rioter
    looter
    perpetrator
    ringleader
    mastermind
    shooter
    criminal
    fugitive
    official
    minister
    governor
    diplomat
    ambassador
    agent
    spy spies
    manager
    businessman businessmen
    businesswoman businesswomen
    tribesman tribesmen
    crew crews
    - folk folks
    chief
    candidate
    executive
    director
    male
    female
    stowaway`,
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
    shelling_incident
    sortie
    bombing_raid
    artillery_strike
    rocket_attack
    mortar_attack
    drone_attack
    knife_attack
    arson_attack
    suicide_attack
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
    ambush ambushes
    clash clashes
    exchange_of_fire exchanges_of_fire
    exchange_of_gunfire exchanges_of_gunfire
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
    anti-personnel_mine
    anti-tank_mine
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
    hand_grenade
    petrol_bomb
    molotov_cocktail
    pipe_bomb
    nail_bomb
    parcel_bomb
    letter_bomb
    bomblet
    torpedo torpedoes
    warhead
    firebomb
    booby_trap
    explosive_drone
    suicide_drone
    ballistic_rocket
    rocket-propelled_grenade
    rpg
    projectile`;

/** Things that strike and can be shot down. */
export const DRONES = `
    drone
    attack_drone
    kamikaze_drone
    shahed_drone
    uav
    unmanned_aerial_vehicle`;

/** Two by the noun alone. */
export const PAIRS = `
    couple`;

export const THINGS = `
    vehicle
    car
    truck
    bus buses
    lorry lorries
    motorcycle
    ambulance
    tank
    aircraft aircraft
    warplane
    fighter_jet
    bicycle
    bike
    motorbike
    minibus minibuses
    van
    pickup
    pick-up
    pickup_truck
    pick-up_truck
    pick-up_van
    taxi
    convoy
    train
    carriage
    vessel
    dinghy dinghies
    yacht
    barge
    speedboat
    trailer
    excavator
    bulldozer
    tractor
    police_vehicle
    police_car
    plane
    jet
    helicopter
    ship
    boat
    house
    home
    building
    hotel
    restaurant
    cafe
    bar
    office
    flat
    apartment
    apartment_block
    tower_block
    block
    room
    classroom
    dormitory dormitories
    stall
    kiosk
    granary granaries
    barn
    field
    crop
    tree
    olive_tree
    well
    pipeline
    power_line
    power_station
    plant
    factory factories
    workshop
    bakery bakeries
    pharmacy pharmacies
    clinic
    health_centre
    health_center
    airport
    runway
    station
    police_station
    police_outpost
    army_base
    military_base
    barracks barracks
    watchtower
    bunker
    trench trenches
    tunnel
    temple
    synagogue
    shrine
    cemetery cemeteries
    grave
    hut
    shack
    dwelling
    property properties
    compound
    structure
    hideout
    district_centre
    district_center
    roadblock
    ammunition_depot
    arms_depot
    arms_cache
    weapons_cache
    cache
    target
    container
    generator
    radar
    air_defence_system
    air_defense_system
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
    assault_rifle
    ak-47
    ak47
    kalashnikov
    sniper_rifle
    machine_gun
    lmg
    gun
    pump-action_gun
    handgun
    pistol
    revolver
    shotgun
    firearm
    high-powered_firearm
    machete
    knife knives
    sword
    dagger
    magazine
    cartridge
    bullet
    detonator
    - explosives
    - ammunition
    - munitions
    - arms
    - rounds_of_ammunition
    howitzer
    artillery_piece
    mortar_tube
    laptop
    computer
    phone
    mobile_phone
    cell_phone
    cellphone
    walkie-talkie
    radio_set
    passport
    pill
    vest
    uniform
    document
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
    farm
    hectare`;

/** Livestock, of which "killed" says that it was lost. */
export const ANIMALS = `
    goat
    sheep sheep
    cow
    camel
    donkey
    cattle cattle
    animal
    - head_of_cattle
    livestock livestock`;

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
    source
    litre
    liter
    gallon
    gram
    gramme
    kilo
    kilogramme
    barrel
    shilling
    naira
    rupee
    peso
    franc
    dinar
    dirham
    riyal
    shekel
    pint
    bag
    calibre
    caliber
    mph mph
    knot
    shell_casing
    bullet_casing
    casing
    job
    film
    movie
    album
    song
    book
    image
    picture
    detail
    name
    list
    ticket
    product
    version
    wicket
    run
    try tries
    set
    title
    language
    episode
    match matches
    game
    goal
    medal
    seat
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
  "young old elderly adult armed masked unarmed unidentified unknown suspected alleged wanted senior high-ranking junior former local foreign male female pregnant innocent civilian military paramilitary police army government regime opposition rebel militant jihadist islamist extremist islamic security border prison customs coalition allied pro-government loyalist russian syrian turkish iranian iraqi israeli palestinian lebanese american british french german us u.s. uk kurdish arab afghan pakistani yemeni libyan sudanese egyptian saudi ukrainian somali nigerian malian jordanian emirati chinese indian shia shiite sunni christian yazidi is isis isil taliban hezbollah hamas houthi sdf ypg pkk al-qaeda al-shabaab shabaab boko special air artillery mortar drone missile suicide car truck roadside homemade guided surface-to-surface heavy light separate other more additional new several further first second third fourth fifth sixth seventh consecutive school health medical rescue aid media family teenage underage minor residential commercial trained untrained off-duty on-duty retired serving rival fellow fleeing stranded trapped innocent hooded uniformed plainclothes masked enemy government-backed foreign-backed pro-russian communist maoist anti-government anti-personnel anti-tank live charred decomposing mutilated bullet-riddled burnt-out burned-out high-powered pump-action short-range long-range migrant seasonal day ethnic indigenous kidnapped abducted captured freed murdered elementary primary secondary catholic protestant muslim jewish hindu orthodox german spanish italian swedish thai japanese korean filipino bangladeshi nepali nepalese lankan burmese rohingya congolese rwandan ugandan kenyan tanzanian ethiopian eritrean chadian nigerien burkinabe cameroonian ivorian ghanaian senegalese guinean liberian moroccan algerian tunisian qatari kuwaiti bahraini omani canadian australian mexican colombian haitian brazilian venezuelan peruvian polish romanian georgian armenian azerbaijani azeri kazakh uzbek tajik belarusian moldovan serbian dutch belgian danish norwegian greek portuguese european african asian western overground undercover ranking top key village district state private public makeshift";
