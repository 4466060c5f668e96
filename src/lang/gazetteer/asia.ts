/** Places of Turkey, Iran, Afghanistan, Pakistan and the rest of Asia. Columns as in gazetteer.ts. */
export const ASIA = `
tr|country|39.0,35.0|تركيا|Turkey; Turkiye; Türkiye
tr.ankara|city|39.93,32.86|أنقرة; انقرة|Ankara
tr.istanbul|city|41.01,28.98|إسطنبول; اسطنبول; استنبول|Istanbul
tr.istanbul.ataturk|site|40.98,28.82|مطار أتاتورك|Ataturk airport
tr.izmir|city|38.42,27.14|إزمير|Izmir
tr.gaziantep|city|37.07,37.38|غازي عنتاب; غازي عينتاب; عنتاب; عينتاب|Gaziantep
tr.kilis|city|36.72,37.12|كلس; كيليس|Kilis
tr.hatay|governorate|36.20,36.16|هاتاي; هطاي|Hatay
tr.antakya|city|36.20,36.16|أنطاكيا; أنطاكية|Antakya
tr.reyhanli|town|36.27,36.57|الريحانية|Reyhanli
tr.iskenderun|city|36.59,36.17|إسكندرون; اسكندرون|Iskenderun
tr.sanliurfa|city|37.16,38.79|شانلي أورفا; أورفا; شانلي اورفا|Sanliurfa; Urfa
tr.suruc|town|36.98,38.42|سروج; سوروتش; سوروج|Suruc
tr.akcakale|town|36.71,38.95|أقجة قلعة; أقتشة قلعة|Akcakale
tr.ceylanpinar|town|36.85,40.05|جيلان بينار|Ceylanpinar
tr.diyarbakir|city|37.91,40.24|ديار بكر; دياربكر|Diyarbakir
tr.mardin|city|37.31,40.74|ماردين|Mardin
tr.nusaybin|town|37.07,41.22|نصيبين|Nusaybin
tr.sirnak|city|37.52,42.46|شرناق; شيرناق; شرناك; شيرناك; شرناخ|Sirnak
tr.cizre|town|37.33,42.19|جزرة; جيزرة|Cizre
tr.hakkari|city|37.58,43.74|هكاري; حكاري|Hakkari
tr.van|city|38.49,43.38|ولاية وان; ولاية فان; مدينة فان; محافظة فان; إقليم فان|Van?
tr.adana|city|37.00,35.32|أضنة|Adana
tr.mersin|city|36.81,34.64|مرسين|Mersin
tr.kahramanmaras|city|37.58,36.93|كهرمان مرعش; مرعش; قهرمان مرعش|Kahramanmaras
tr.incirlik|site|37.00,35.43|إنجرليك; انجرليك; قاعدة إنجرليك; إنغرليك; إنجيرليك; قاعدة إنغرليك; قاعدة إنجيرليك|Incirlik
ir|country|32.5,53.5|إيران; ايران|Iran
ir.tehran|city|35.69,51.39|طهران|Tehran
ir.mashhad|city|36.30,59.61|مدينة مشهد|Mashhad
ir.isfahan|city|32.65,51.67|أصفهان|Isfahan
ir.ahvaz|city|31.32,48.68|الأهواز; الأحواز|Ahvaz; Ahwaz
ir.zahedan|city|29.50,60.86|زاهدان|Zahedan
ir.sistan|governorate|28.0,60.9|سيستان وبلوشستان; سيستان بلوشستان|Sistan and Baluchestan
ir.kerman|city|30.28,57.08|كرمان|Kerman
ir.kermanshah|city|34.31,47.07|كرمانشاه|Kermanshah
ir.tabriz|city|38.08,46.29|تبريز|Tabriz
ir.shiraz|city|29.59,52.58|شيراز|Shiraz
ir.qom|city|34.64,50.88|مدينة قم|Qom
ir.natanz|site|33.72,51.73|نطنز|Natanz
ir.hormuz|site|26.6,56.5|مضيق هرمز|Strait of Hormuz
af|country|33.9,66.0|أفغانستان; افغانستان|Afghanistan
af.kabul|city|34.53,69.17|كابول; كابل|Kabul
af.kandahar|city|31.61,65.71|قندهار|Kandahar
af.herat|city|34.35,62.20|هرات; هيرات|Herat
af.mazar|city|36.71,67.11|مزار شريف|Mazar-i-Sharif; Mazar-e-Sharif
af.kunduz|city|36.73,68.86|قندوز; قندز|Kunduz
af.jalalabad|city|34.43,70.45|جلال آباد; جلال أباد|Jalalabad
af.nangarhar|governorate|34.2,70.4|ننغرهار; ننجرهار; نانجارهار|Nangarhar
af.helmand|governorate|31.4,64.3|هلمند|Helmand
af.lashkar-gah|city|31.59,64.37|لشكر كاه; لشكركاه|Lashkar Gah
af.ghazni|city|33.55,68.42|غزني; غزنة|Ghazni
af.paktika|governorate|32.5,68.8|باكتيكا; بكتيكا|Paktika
af.paktia|governorate|33.6,69.4|باكتيا|Paktia
af.khost|governorate|33.34,69.92|خوست|Khost
af.kunar|governorate|34.85,71.1|كونار; كونر|Kunar
af.badakhshan|governorate|37.0,71.0|بدخشان; باداخشان; بداخشان|Badakhshan
af.faryab|governorate|36.1,64.9|فارياب|Faryab
af.baghlan|governorate|36.0,68.7|بغلان|Baghlan
af.uruzgan|governorate|32.9,66.0|أوروزغان; أروزغان|Uruzgan
af.logar|governorate|34.0,69.2|لوغر; لوجر; لوغار; لوجار|Logar
af.wardak|governorate|34.3,68.2|وردك|Wardak
af.panjshir|governorate|35.4,69.7|بنجشير|Panjshir
af.bagram|site|34.95,69.27|باغرام; قاعدة باغرام|Bagram
pk|country|30.4,69.3|باكستان|Pakistan
pk.islamabad|city|33.69,73.05|إسلام آباد; إسلام أباد; اسلام اباد|Islamabad
pk.karachi|city|24.86,67.01|كراتشي|Karachi
pk.lahore|city|31.55,74.34|لاهور|Lahore
pk.peshawar|city|34.01,71.58|بيشاور; بشاور|Peshawar
pk.quetta|city|30.18,67.00|كويتا|Quetta
pk.balochistan|governorate|28.5,65.1|بلوشستان; إقليم بلوشستان|Balochistan
pk.waziristan|district|32.6,69.8|وزيرستان; شمال وزيرستان; جنوب وزيرستان|Waziristan; North Waziristan; South Waziristan
pk.khyber|governorate|34.5,72.0|خيبر بختونخوا; إقليم خيبر|Khyber Pakhtunkhwa
pk.punjab|governorate|31.0,72.5|إقليم البنجاب|Punjab
pk.sindh|governorate|26.0,68.8|إقليم السند|Sindh
in|country|22.0,79.0|الهند|India
in.delhi|city|28.61,77.21|نيودلهي; دلهي|New Delhi; Delhi
in.mumbai|city|19.08,72.88|مومباي|Mumbai
in.kashmir|district|34.1,74.8|كشمير; إقليم كشمير|Kashmir
bd|country|23.7,90.4|بنغلاديش; بنغلادش; بنجلاديش|Bangladesh
bd.dhaka|city|23.81,90.41|دكا?; العاصمة دكا|Dhaka
lk|country|7.9,80.8|سريلانكا; سريلانكا|Sri Lanka
np|country|28.2,84.0|نيبال|Nepal
mm|country|21.0,96.0|ميانمار; بورما|Myanmar; Burma
mm.rakhine|governorate|20.1,93.5|راخين; أراكان|Rakhine
th|country|15.5,101.0|تايلاند; تايلند|Thailand
ph|country|12.9,121.8|الفلبين; الفيليبين|Philippines
id|country|-2.0,118.0|إندونيسيا; اندونيسيا|Indonesia
my|country|4.2,109.5|ماليزيا|Malaysia
cn|country|35.0,103.0|الصين|China
cn.beijing|city|39.90,116.41|بكين; بيجين|Beijing
cn.xinjiang|governorate|42.5,85.0|شينجيانغ; شينجيانج|Xinjiang
jp|country|36.5,138.0|اليابان|Japan
kp|country|40.2,127.2|كوريا الشمالية|North Korea
kr|country|36.4,127.9|كوريا الجنوبية|South Korea
kz|country|48.0,67.0|كازاخستان|Kazakhstan
uz|country|41.5,64.5|أوزبكستان|Uzbekistan
tj|country|38.9,71.0|طاجيكستان|Tajikistan
kg|country|41.5,74.5|قرغيزستان|Kyrgyzstan
tm|country|39.0,59.5|تركمانستان|Turkmenistan
az|country|40.3,47.7|أذربيجان|Azerbaijan
az.karabakh|district|39.8,46.8|ناغورني كاراباخ; قره باغ; ناغورني قره باغ|Nagorno-Karabakh; Karabakh
am|country|40.2,44.9|أرمينيا|Armenia
ge|country|42.2,43.5|جورجيا|Georgia
cy|country|35.0,33.2|قبرص|Cyprus
jp.tokyo|city|35.69,139.69|طوكيو|Tokyo
pk.rawalpindi|city|33.60,73.05|راولبندي|Rawalpindi
af.zabul|governorate|32.2,67.2|زابل|Zabul
af.farah|governorate|32.4,62.1|ولاية فراه; فراه|Farah?
af.takhar|governorate|36.7,69.6|تخار|Takhar
tr.silopi|town|37.25,42.47|سيلوبي; شيلوبي|Silopi
tr.istanbul.sultanbeyli|district||سلطان بايلي; سلطان بيلي|Sultanbeyli
af.logar.pul-i-alam|city|33.99,69.02|بولي علم|Pul-e-Alam
ir.kermanshah.qasr-e-shirin|city|34.51,45.58|قصر شيرين|Qasr-e Shirin
ir.kermanshah.sarpol-zahab|city|34.46,45.86|سربل ذهاب; سربيل زهاب|Sarpol-e Zahab
ir.marivan|city|35.52,46.18|مريوان|Marivan
in.jharkhand|governorate||جهارخاند; جارخاند|Jharkhand
in.uttar-pradesh|governorate|27.0,80.5|أوتار براديش|Uttar Pradesh
`;
