/**
 * Known actors by their English names; keys are those of every language, so that one actor is one across reports. After
 * the second bar stand names that take sides. One actor a line: key, role, names.
 */
export const KNOWN_ACTORS = `
sdf force | Syrian Democratic Forces, SDF, US-backed Syrian Democratic Forces
ypg force | People's Protection Units, YPG, Kurdish YPG
pkk force | Kurdistan Workers' Party, PKK
pyd party | Democratic Union Party, PYD
autonomous-administration body | Autonomous Administration, Autonomous Administration of North and East Syria, AANES, Kurdish-led administration
asayish force | Asayish, Internal Security Forces
kurdish-fighters force | Kurdish fighters, Kurdish forces, Kurdish-led forces
islamic-state force | Islamic State, Islamic State group, IS, ISIS, ISIL, Daesh, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria
al-qaeda force | al-Qaeda, al Qaeda, al-Qaida, al Qaida, Qaeda
hts force | Hayat Tahrir al-Sham, HTS, Tahrir al-Sham, Nusra Front, al-Nusra Front
syrian-army force | Syrian army, Syrian Arab Army, Syrian government forces, Syrian military, Syrian troops | regime forces, Assad forces, Syrian regime forces, Assad's forces
syrian-government state | Syria, Syrian government, Damascus | Syrian regime, Assad regime
syrian-national-army force | Syrian National Army, SNA, Turkish-backed Syrian National Army
free-syrian-army force | Free Syrian Army, FSA
syrian-opposition force | Syrian opposition, Syrian rebels, opposition factions
international-coalition force | US-led coalition, international coalition, Global Coalition, US-led international coalition, anti-IS coalition
sohr body | Syrian Observatory for Human Rights, Syrian Observatory, SOHR, Observatory for Human Rights
snhr body | Syrian Network for Human Rights, SNHR
white-helmets body | White Helmets, Syrian Civil Defence, Syria Civil Defence, Syrian Civil Defense
sarc body | Syrian Arab Red Crescent
iraqi-army force | Iraqi army, Iraqi forces, Iraqi security forces, Iraqi military
iraqi-government state | Iraq, Baghdad, Iraqi government
security-media-cell body | Security Media Cell
tribal-mobilisation force | Tribal Mobilisation Forces, Tribal Mobilization Forces, Tribal Mobilisation, Tribal Mobilization, Hashd al-Ashairi
popular-mobilisation force | Popular Mobilisation Forces, Popular Mobilization Forces, PMF, Hashd al-Shaabi
peshmerga force | Peshmerga, Kurdish Peshmerga
kurdistan-region body | Kurdistan Regional Government, KRG
unami body | UNAMI
houthis force | Houthis, Houthi rebels, Houthi movement, Ansar Allah | Houthi militia, Iran-backed Houthis
yemeni-government state | Yemen, Yemeni government
yemeni-army force | Yemeni army, Yemeni forces
arab-coalition force | Saudi-led coalition, Arab coalition
southern-transitional party | Southern Transitional Council, STC
libyan-national-army force | Libyan National Army, LNA
gna body | Government of National Accord, GNA
libya state | Libya
sudanese-army force | Sudanese army, Sudanese Armed Forces, SAF
rsf force | Rapid Support Forces, RSF
sudan state | Sudan
sudan-doctors body | Central Committee of Sudan Doctors, Sudan Doctors Committee
south-sudan state | South Sudan
hezbollah party | Hezbollah, Hizbollah, Hizballah
lebanese-army force | Lebanese army
lebanon state | Lebanon
unifil body | UNIFIL
hamas party | Hamas
qassam force | Qassam Brigades, al-Qassam Brigades
islamic-jihad force | Islamic Jihad, Palestinian Islamic Jihad
fatah party | Fatah
palestinian-authority body | Palestinian Authority
palestinian-health-ministry body | Palestinian health ministry, Gaza health ministry, health ministry in Gaza, Hamas-run health ministry
palestine state | Palestine
prcs body | Palestine Red Crescent Society, Palestinian Red Crescent, PRCS
israel state | Israel
israeli-army force | Israeli army, Israel Defense Forces, Israel Defence Forces, IDF, Israeli military, Israeli forces, Israeli troops | occupation forces
turkey state | Turkey, Türkiye, Ankara
turkish-army force | Turkish army, Turkish military, Turkish forces, Turkish Armed Forces
iran state | Iran, Tehran
irgc force | Revolutionary Guards, Revolutionary Guard, Islamic Revolutionary Guard Corps, IRGC
iran-backed force | Iran-backed militias, Iranian-backed militias
egypt state | Egypt, Cairo
egyptian-army force | Egyptian army
muslim-brotherhood party | Muslim Brotherhood
taliban force | Taliban, Afghan Taliban
pakistani-taliban force | Pakistani Taliban, Tehreek-e-Taliban Pakistan, TTP
afghan-government state | Afghanistan, Afghan government, Kabul
afghan-army force | Afghan army, Afghan security forces, Afghan forces
pakistan state | Pakistan, Islamabad
pakistani-army force | Pakistani army, Pakistani military
boko-haram force | Boko Haram
al-shabaab force | al-Shabaab, al Shabaab, Shabaab
nigerian-army force | Nigerian army, Nigerian military
amisom force | AMISOM, ATMIS
tunisia state | Tunisia
algeria state | Algeria
morocco state | Morocco
somalia state | Somalia
nigeria state | Nigeria, Abuja
mali state | Mali, Bamako
niger state | Niger, Niamey
burkina-faso state | Burkina Faso, Ouagadougou
cameroon state | Cameroon, Yaounde
kenya state | Kenya, Nairobi
mozambique state | Mozambique, Maputo
chad state | Chad
ethiopia state | Ethiopia
russia state | Russia, Moscow, Kremlin
russian-army force | Russian army, Russian military, Russian forces, Russian troops
russian-defence-ministry body | Russian defence ministry, Russian defense ministry, Russia's defence ministry, Russia's defense ministry
wagner force | Wagner, Wagner group
usa state | United States, Washington, White House
us-army force | US army, US military, US forces, U.S. military, U.S. forces, American forces
pentagon body | Pentagon
centcom body | US Central Command, CENTCOM, U.S. Central Command
nato body | NATO
ukraine state | Ukraine, Kyiv
ukrainian-army force | Ukrainian army, Ukrainian forces, Ukrainian military
britain state | Britain, United Kingdom, London
france state | France, Paris
germany state | Germany, Berlin
china state | China, Beijing
india state | India, New Delhi
european-union body | European Union, EU
saudi-arabia state | Saudi Arabia, Riyadh
uae state | United Arab Emirates, UAE
qatar state | Qatar
kuwait state | Kuwait
bahrain state | Bahrain
oman state | Oman
jordan state | Jordan
civil-defence body | Civil Defence, Civil Defense
red-crescent body | Red Crescent
united-nations body | United Nations, UN
un-security-council body | UN Security Council, Security Council
ohchr body | UN human rights office, OHCHR
unhcr body | UNHCR, UN refugee agency
ocha body | OCHA, UN Office for the Coordination of Humanitarian Affairs
unicef body | UNICEF
unrwa body | UNRWA
who body | World Health Organization, World Health Organisation
iom body | International Organization for Migration, IOM
icrc body | International Committee of the Red Cross, ICRC
msf body | Doctors Without Borders, Médecins Sans Frontières, MSF
hrw body | Human Rights Watch, HRW
amnesty body | Amnesty International
save-the-children body | Save the Children
airwars body | Airwars
acled body | ACLED
arab-league body | Arab League
african-union body | African Union
reuters agency | Reuters
afp agency | AFP, Agence France-Presse
ap agency | Associated Press, AP
dpa agency | dpa
tass agency | TASS
sputnik agency | Sputnik
interfax agency | Interfax
anadolu agency | Anadolu, Anadolu Agency
sana agency | SANA
hawar agency | Hawar News Agency, ANHA
amaq agency | Amaq, Amaq news agency
wafa agency | WAFA
irna agency | IRNA
tasnim agency | Tasnim
xinhua agency | Xinhua
north-press agency | North Press
aljazeera outlet | Al Jazeera, Al-Jazeera
alarabiya outlet | Al Arabiya, Al-Arabiya
sky-news-arabia outlet | Sky News Arabia
bbc outlet | BBC
cnn outlet | CNN
rt outlet | RT
france24 outlet | France 24
almayadeen outlet | Al Mayadeen
al-manar outlet | Al Manar
rudaw outlet | Rudaw
enab-baladi outlet | Enab Baladi
haaretz outlet | Haaretz
new-york-times outlet | New York Times
washington-post outlet | Washington Post
guardian outlet | The Guardian
wall-street-journal outlet | Wall Street Journal
`;
