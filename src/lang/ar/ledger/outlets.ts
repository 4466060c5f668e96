/**
 * Outlets as catalogues name them → the key of the body that speaks in them; editable. Names of one newsroom have one
 * key, so that its pages and channels count as one publisher. Names in Arabic are known by actors/known.ts as well.
 */
export const OUTLETS = `
white-helmets | Syrian Civil Defense, Syrian Civil Defence, Syria Civil Defence, White Helmets, Civil Defense, Civil Defence
sohr | Syrian Observatory for Human Rights, SOHR, Syria HR
snhr | Syrian Network for Human Rights, SNHR
shrc | SHRC, Syrian Human Rights Committee
stj | Syrians for Truth and Justice, STJ
sana | SANA, Syrian Arab News Agency, Sana News
reuters | Reuters
afp | AFP, Agence France-Presse
ap | AP, Associated Press
dpa | DPA
anadolu | AA, Anadolu, Anadolu Agency
tass | TASS
sputnik | Sputnik, Sputnik Arabic
rt | RT, RT Arabic, arabic.rt.com
hawar | ANHA, Hawar News, Hawar
north-press | North Press, North Press Agency, NPA, NPA Syria
enab-baladi | Enab Baladi, Enabbaladi
aljazeera | Al Jazeera, Aljazeera, Al Jazeera Arabic, Mubasher Al Jazeera, Mubashar Al Jazeera, Al Jazeera Mubasher, Aljazeera Net
alarabiya | Al Arabiya, Alarabiya, Al Hadath
sky-news-arabia | Sky News Arabia, www.skynewsarabia.com
bbc | BBC, BBC Arabic
cnn | CNN, CNN Arabic
france24 | France 24, France24
dw | DW, Deutsche Welle
alhurra | Al Hurra, Alhurra
almayadeen | Al Mayadeen, Almayadeen
al-manar | Al Manar, Almanar
al-alam | Al Alam, Alalam, www.alalam.ir
asharq-al-awsat | Asharq Al-Awsat, Aawsat, Aawsat News
al-quds-al-arabi | Alquds, Al-Quds Al-Arabi, Al Quds Al Arabi
al-hayat | Al Hayat, Alhayat, www.alhayat.com
okaz | Okaz
orient | Orient, Orient News, Orient Net
shaam-network | Shaam, Shaam News, Shaam Network, Sham Network
syria-tv | Syria TV, Syria Television
baladi-news | Baladi, Baladi News
zaman-al-wasl | Zaman Al Wasl, Zaman Alwasl
step-news | Step News, Step News Agency
smart-news | SMART, Smart News, Smart News Agency
euphrates-post | Euphrates Post, Furat Post
deir-ezzor-24 | Deir Ezzor 24, DeirEzzor24
rozana | Rozana, Rozana FM
tasnim | Tasnim, www.tasnimnews.com
fars | Fars, Fars News
irna | IRNA
xinhua | Xinhua
petra | Petra
wafa | WAFA
spa | SPA, Saudi Press Agency
kuna | KUNA
rudaw | Rudaw
`;
