/** Places of Syria. Columns as in gazetteer.ts. */
export const SYRIA = `
sy|country|35.0,38.5|سوريا; سورية; الجمهورية العربية السورية|Syria
sy.damascus|governorate|33.51,36.29|دمشق; العاصمة دمشق; العاصمة السورية; الشام?|Damascus
sy.damascus.city|city|33.51,36.29|دمشق|Damascus
sy.damascus.mezzeh|district|33.50,36.25|المزة; المزّة|Mezzeh; Mazzeh; al-Mazzah
sy.damascus.barzeh|district|33.55,36.31|برزة|Barzeh; Barzah
sy.damascus.qaboun|district|33.54,36.33|القابون|Qaboun; al-Qaboun
sy.damascus.jobar|district|33.53,36.33|جوبر|Jobar
sy.damascus.yarmouk|site|33.47,36.30|مخيم اليرموك; اليرموك?|Yarmouk camp; Yarmouk
sy.damascus.tadamon|district|33.48,36.31|التضامن?; حي التضامن|Tadamon; Tadhamon
sy.damascus.kafr-sousa|district|33.49,36.27|كفرسوسة; كفر سوسة|Kafr Sousa; Kafr Sousseh
sy.damascus.rukn-al-din|district|33.54,36.30|ركن الدين|Rukn al-Din
sy.damascus.midan|district|33.49,36.30|حي الميدان|al-Midan
sy.damascus.airport|site|33.41,36.52|مطار دمشق الدولي; مطار دمشق|Damascus International Airport; Damascus airport
sy.rural-damascus|governorate|33.6,36.6|ريف دمشق; الريف الدمشقي; ريف العاصمة دمشق|Rural Damascus; Rif Dimashq; Damascus countryside
sy.rural-damascus.ghouta|district|33.53,36.45|الغوطة الشرقية; الغوطة; غوطة دمشق; غوطة دمشق الشرقية|Eastern Ghouta; East Ghouta; Ghouta
sy.rural-damascus.western-ghouta|district||الغوطة الغربية; غوطة دمشق الغربية|Western Ghouta
sy.rural-damascus.douma|city|33.57,36.40|دوما|Douma; Duma?
sy.rural-damascus.harasta|city|33.56,36.37|حرستا|Harasta
sy.rural-damascus.arbin|city|33.54,36.37|عربين; عربيل|Arbin; Arbeen; Irbin
sy.rural-damascus.zamalka|town|33.53,36.36|زملكا|Zamalka
sy.rural-damascus.ein-tarma|town|33.51,36.36|عين ترما|Ein Tarma; Ayn Tarma
sy.rural-damascus.hazzah|town|33.52,36.38|حزة; حزّة|Hazzah; Hazzeh
sy.rural-damascus.saqba|town|33.52,36.39|سقبا|Saqba
sy.rural-damascus.kafr-batna|town|33.51,36.38|كفر بطنا; كفربطنا|Kafr Batna; Kafar Batna
sy.rural-damascus.jisreen|town|33.51,36.40|جسرين|Jisreen
sy.rural-damascus.hammouriyeh|town|33.53,36.40|حمورية; حمورية|Hammouriyeh; Hamouriya; Hamoria
sy.rural-damascus.beit-sawa|town|33.54,36.39|بيت سوى|Beit Sawa; Bait Sawa
sy.rural-damascus.misraba|town|33.55,36.39|مسرابا|Misraba
sy.rural-damascus.shifuniyah|town|33.57,36.43|الشيفونية|al-Shifuniyah; Shifoniya
sy.rural-damascus.nashabiyah|town|33.51,36.50|النشابية|al-Nashabiyah; Nashabiyeh
sy.rural-damascus.otaya|town|33.52,36.49|أوتايا|Otaya
sy.rural-damascus.adra|city|33.61,36.52|عدرا; عدرا العمالية|Adra
sy.rural-damascus.dumayr|city|33.64,36.69|الضمير?; مدينة الضمير|al-Dumayr; Dumair
sy.rural-damascus.marj|town||المرج?; مرج السلطان|Marj al-Sultan
sy.rural-damascus.darayya|city|33.46,36.24|داريا|Darayya; Daraya
sy.rural-damascus.moadamiyah|city|33.46,36.19|معضمية الشام; المعضمية|Moadamiyah; Muadamiyat al-Sham; Moadamiyeh
sy.rural-damascus.qudsaya|city|33.53,36.21|قدسيا|Qudsaya; Qudsayya
sy.rural-damascus.jaramana|city|33.49,36.35|جرمانا|Jaramana; Jarmana
sy.rural-damascus.sayyida-zaynab|town|33.44,36.34|السيدة زينب|Sayyida Zaynab; Sayyidah Zaynab
sy.rural-damascus.zabadani|city|33.72,36.10|الزبداني|Zabadani; al-Zabadani
sy.rural-damascus.madaya|town|33.69,36.10|مضايا|Madaya
sy.rural-damascus.bloudan|town|33.73,36.13|بلودان|Bloudan
sy.rural-damascus.wadi-barada|district|33.65,36.10|وادي بردى|Wadi Barada
sy.rural-damascus.tall|city|33.61,36.31|التل?; مدينة التل|al-Tall
sy.rural-damascus.yabroud|city|33.97,36.66|يبرود|Yabroud
sy.rural-damascus.nabk|city|34.02,36.73|النبك|al-Nabk; Nabek
sy.rural-damascus.qalamoun|district|33.9,36.6|القلمون; القلمون الغربي; القلمون الشرقي|Qalamoun; Qalamun
sy.rural-damascus.ruhaybah|city|33.74,36.70|الرحيبة|al-Ruhaybah; Ruhaiba
sy.rural-damascus.jayrud|city|33.81,36.74|جيرود|Jayrud; Jairoud
sy.rural-damascus.maaloula|town|33.84,36.55|معلولا|Maaloula
sy.rural-damascus.qutayfah|city|33.74,36.60|القطيفة|al-Qutayfah
sy.rural-damascus.kiswah|city|33.36,36.24|الكسوة?; مدينة الكسوة|al-Kiswah
sy.rural-damascus.qatana|city|33.44,36.08|قطنا|Qatana
sy.rural-damascus.zakiyah|town|33.33,36.15|زاكية|Zakiyah
sy.rural-damascus.khan-al-shih|town|33.37,36.11|خان الشيح; مخيم خان الشيح|Khan al-Shih
sy.rural-damascus.beit-jinn|town|33.31,35.89|بيت جن; بيت جنّ|Beit Jinn
sy.rural-damascus.saidnaya|town|33.70,36.38|صيدنايا; سجن صيدنايا|Saydnaya; Sednaya
sy.rural-damascus.hajar-al-aswad|town|33.46,36.31|الحجر الأسود|al-Hajar al-Aswad
sy.rural-damascus.babbila|town|33.47,36.33|ببيلا|Babbila
sy.rural-damascus.yalda|town|33.46,36.32|يلدا|Yalda
sy.rural-damascus.sbeineh|town|33.44,36.29|سبينة|Sbeineh
sy.aleppo|governorate|36.20,37.16|حلب|Aleppo; Halab
sy.aleppo.city|city|36.20,37.16|حلب|Aleppo; Halab
sy.aleppo.sheikh-maqsoud|district|36.24,37.15|الشيخ مقصود|Sheikh Maqsoud; Sheikh Maqsud
sy.aleppo.ashrafieh|district|36.23,37.14|حي الأشرفية|Ashrafieh
sy.aleppo.bustan-al-qasr|district|36.19,37.15|بستان القصر|Bustan al-Qasr
sy.aleppo.salah-al-din|district|36.19,37.12|حي صلاح الدين|Salaheddine
sy.aleppo.shaar|district|36.20,37.18|حي الشعار|al-Shaar
sy.aleppo.sukkari|district|36.18,37.14|السكري?; حي السكري|al-Sukkari
sy.aleppo.salhin|district||الصالحين?; حي الصالحين|al-Salhin
sy.aleppo.hanano|district|36.22,37.20|مساكن هنانو|Masaken Hanano; Hanano
sy.aleppo.castello|site|36.25,37.13|الكاستيلو; طريق الكاستيلو|Castello road; Castello
sy.aleppo.afrin|city|36.51,36.87|عفرين|Afrin
sy.aleppo.azaz|city|36.59,37.04|أعزاز; إعزاز; عزاز|Azaz; A'zaz
sy.aleppo.bab|city|36.37,37.52|الباب?|al-Bab
sy.aleppo.manbij|city|36.53,37.95|منبج|Manbij; Minbej
sy.aleppo.jarablus|city|36.82,38.01|جرابلس|Jarablus; Jarabulus
sy.aleppo.kobani|city|36.89,38.35|عين العرب; كوباني; عين العرب كوباني|Kobani; Kobane; Ayn al-Arab; Ain al-Arab
sy.aleppo.safira|city|36.07,37.37|السفيرة?; مدينة السفيرة|al-Safira; Safirah
sy.aleppo.dayr-hafir|town|36.16,37.71|دير حافر|Dayr Hafir; Deir Hafer
sy.aleppo.maskanah|town|35.96,38.04|مسكنة|Maskanah; Meskeneh
sy.aleppo.khanasir|town|35.78,37.50|خناصر|Khanasir; Khanaser
sy.aleppo.tell-rifaat|city|36.47,37.10|تل رفعت|Tell Rifaat; Tal Rifaat
sy.aleppo.mare|town|36.48,37.20|مارع|Mare; Marea
sy.aleppo.akhtarin|town|36.51,37.34|أخترين|Akhtarin
sy.aleppo.dabiq|town|36.54,37.27|دابق|Dabiq
sy.aleppo.rai|town|36.61,37.45|الراعي?; بلدة الراعي; جوبان بيه|al-Rai; Cobanbey
sy.aleppo.bizaah|town|36.37,37.57|بزاعة|Bizaah; Bza'a
sy.aleppo.qabasin|town|36.42,37.57|قباسين|Qabasin
sy.aleppo.tadif|town|36.35,37.53|تادف|Tadif; Tadef
sy.aleppo.arima|town|36.43,37.72|العريمة|al-Arima
sy.aleppo.jindires|town|36.39,36.69|جنديرس; جندريس|Jindires; Jinderes
sy.aleppo.rajo|town|36.68,36.66|راجو|Rajo
sy.aleppo.bulbul|town|36.77,36.83|بلبل?; بلدة بلبل|Bulbul
sy.aleppo.sheikh-hadid|town|36.50,36.60|شيخ الحديد; شيخ حديد|Sheikh Hadid; Sheikh al-Hadid
sy.aleppo.maabatli|town|36.58,36.74|معبطلي|Maabatli
sy.aleppo.sharran|town|36.58,36.93|شران; شرّان|Sharran
sy.aleppo.nubl|town|36.37,36.99|نبل?; بلدة نبل; نبل والزهراء|Nubl
sy.aleppo.zahraa|town|36.38,37.00|بلدة الزهراء|al-Zahraa
sy.aleppo.hayan|town|36.33,37.07|حيان?; بلدة حيان|Hayyan
sy.aleppo.anadan|town|36.29,37.04|عندان|Anadan
sy.aleppo.huraytan|town|36.29,37.08|حريتان|Huraytan; Hreitan
sy.aleppo.kafr-hamra|town|36.25,37.08|كفر حمرة|Kafr Hamra
sy.aleppo.darat-izza|town|36.28,36.85|دارة عزة; دارة عزّة|Darat Izza; Daret Ezza
sy.aleppo.atarib|city|36.14,36.83|الأتارب|al-Atarib; Atareb
sy.aleppo.khan-al-assal|town|36.16,37.03|خان العسل|Khan al-Assal; Khan al-Asal
sy.aleppo.kafr-naha|town||كفرناها; كفر ناها|Kafr Naha
sy.aleppo.urum|town|36.15,36.95|أورم الكبرى|Urum al-Kubra; Orem al-Kubra
sy.aleppo.anjara|town||عنجارة|Anjara
sy.aleppo.kafr-naseh|town||كفر ناصح|Kafr Naseh
sy.aleppo.zitan|town||الزيتان|
sy.aleppo.khan-tuman|town|36.11,37.05|خان طومان|Khan Tuman
sy.aleppo.zarbah|town|36.07,36.98|الزربة|al-Zirbah
sy.aleppo.hadher|town|36.00,37.05|الحاضر?; بلدة الحاضر|al-Hader
sy.aleppo.eis|town|36.00,37.00|العيس|al-Eis
sy.aleppo.kuweires|site|36.19,37.58|مطار كويرس; كويرس|Kuweires airbase; Kweires
sy.aleppo.nayrab|site|36.18,37.23|مطار النيرب; مخيم النيرب; النيرب|Neirab; Nayrab
sy.aleppo.sarrin|town|36.61,38.30|صرين|Sarrin; Sirrin
sy.aleppo.tishrin-dam|site|36.38,38.18|سد تشرين|Tishrin Dam
sy.aleppo.qara-qozak|site|36.64,38.21|قره قوزاق; قرقوزاق; جسر قره قوزاق|Qara Qozak
sy.aleppo.jubb-al-kusa|town||الجبول|al-Jabbul
sy.aleppo.minnigh|site|36.52,37.04|منغ; مطار منغ|Minnigh; Menagh
sy.aleppo.kaljibrin|town||كلجبرين|Kaljibrin
sy.aleppo.sawran|town|36.57,37.20|صوران اعزاز|Sawran Azaz
sy.idlib|governorate|35.93,36.63|إدلب; ادلب|Idlib; Idleb
sy.idlib.city|city|35.93,36.63|إدلب|Idlib; Idleb
sy.idlib.jisr-al-shughur|city|35.81,36.32|جسر الشغور|Jisr al-Shughur; Jisr ash-Shughour; Jisr al-Shughour
sy.idlib.ariha|city|35.81,36.61|أريحا|Ariha
sy.idlib.maarrat-numan|city|35.64,36.67|معرة النعمان|Maarrat al-Numan; Maarat al-Numan; Ma'arrat al-Numan
sy.idlib.khan-shaykhun|city|35.44,36.65|خان شيخون|Khan Shaykhun; Khan Sheikhoun; Khan Sheikhun
sy.idlib.saraqib|city|35.86,36.80|سراقب|Saraqib; Saraqeb
sy.idlib.binnish|town|35.96,36.71|بنش|Binnish; Binish
sy.idlib.sarmin|town|35.90,36.72|سرمين|Sarmin; Sarmeen
sy.idlib.taftanaz|town|36.00,36.79|تفتناز|Taftanaz
sy.idlib.maarrat-misrin|town|36.01,36.67|معرة مصرين; معرتمصرين|Maarrat Misrin; Maarat Misrin
sy.idlib.sarmada|town|36.19,36.72|سرمدا|Sarmada
sy.idlib.dana|town|36.21,36.77|الدانا|al-Dana; Dana?
sy.idlib.atmeh|town|36.30,36.68|أطمة; أطمه; مخيم أطمة|Atmeh; Atma
sy.idlib.qah|town|36.29,36.71|قاح; مخيم قاح|Qah
sy.idlib.harem|city|36.21,36.52|حارم|Harem; Harim
sy.idlib.salqin|city|36.14,36.45|سلقين|Salqin; Salqeen
sy.idlib.darkush|town|35.99,36.39|دركوش|Darkush; Darkoush
sy.idlib.armanaz|town|36.08,36.50|أرمناز|Armanaz
sy.idlib.kafr-takharim|town|36.12,36.52|كفر تخاريم; كفرتخاريم|Kafr Takharim
sy.idlib.kafr-nabl|city|35.61,36.56|كفرنبل; كفر نبل|Kafr Nabl; Kafranbel
sy.idlib.kafr-rumah|town|35.64,36.63|كفر رومة; كفررومة|Kafr Ruma
sy.idlib.hass|town|35.65,36.59|حاس; قرية حاس|Hass
sy.idlib.jabal-zawiya|district|35.72,36.55|جبل الزاوية|Jabal al-Zawiya; Jabal Zawiya
sy.idlib.ihsim|town|35.72,36.55|إحسم|Ihsim; Ehsem
sy.idlib.balyun|town|35.71,36.53|بليون|Balyun
sy.idlib.kansafra|town|35.66,36.50|كنصفرة|Kansafra
sy.idlib.barah|town|35.68,36.54|البارة|al-Barah; Bara?
sy.idlib.fatirah|town||الفطيرة|al-Fatirah
sy.idlib.sfuhon|town||سفوهن|Sufuhon
sy.idlib.muzra|town||المسطومة|al-Mastumah
sy.idlib.hbit|town|35.46,36.57|الهبيط|al-Habit; Hobait
sy.idlib.kafr-sajna|town|35.52,36.61|كفر سجنة|Kafr Sajna
sy.idlib.maar-shurin|town|35.64,36.73|معرشورين|Maar Shurin
sy.idlib.maar-shamarin|town||معرشمارين|Maar Shamarin
sy.idlib.tah|town|35.52,36.68|التح?; بلدة التح|
sy.idlib.jarjanaz|town|35.61,36.80|جرجناز|Jarjanaz
sy.idlib.tal-mannas|town|35.63,36.75|تلمنس|Tal Mannas
sy.idlib.sinjar|town|35.60,36.94|سنجار إدلب|
sy.idlib.abu-duhur|town|35.74,37.05|أبو الظهور; أبو الضهور; مطار أبو الظهور|Abu al-Duhur; Abu Duhur
sy.idlib.foua|town|35.98,36.70|الفوعة|al-Foua; Fuaa; Fu'ah
sy.idlib.kafraya|town|35.99,36.68|كفريا|Kafriya; Kefraya
sy.idlib.barisha|town|36.17,36.63|باريشا|Barisha
sy.idlib.bab-al-hawa|site|36.24,36.69|باب الهوى; معبر باب الهوى|Bab al-Hawa
sy.idlib.urum-al-jawz|town|35.84,36.53|أورم الجوز|Urum al-Jawz
sy.idlib.nayrab|town|35.90,36.75|بلدة النيرب|
sy.idlib.qminas|town|35.88,36.69|قميناس|Qminas
sy.idlib.janudiyah|town|35.86,36.27|الجانودية|al-Janudiyah
sy.idlib.badama|town|35.80,36.21|بداما|Badama
sy.idlib.khirbat-aljoz|town||خربة الجوز|Khirbet al-Joz
sy.idlib.kafr-uwayd|town|35.66,36.47|كفرعويد; كفر عويد|Kafr Uwayd
sy.idlib.hazano|town|36.08,36.72|حزانو|Hazano
sy.idlib.killi|town|36.09,36.69|كللي; كلّي; مخيم كللي|Killi
sy.idlib.ram-hamdan|town||رام حمدان|Ram Hamdan
sy.idlib.kafr-yahmul|town||كفر يحمول|Kafr Yahmul
sy.idlib.zardana|town|36.04,36.74|زردنا|Zardana
sy.idlib.tafas|town||طعوم|Taum
sy.idlib.marayan|town||مرعيان|Marayan
sy.idlib.sarjah|town||سرجة|Sarjah
sy.idlib.bara-ma|town||معربليت|Maarbalit
sy.idlib.maarzita|town||معرزيتا|Maarzita
sy.hama|governorate|35.13,36.75|حماة; حماه|Hama; Hamah
sy.hama.city|city|35.13,36.75|حماة|Hama; Hamah
sy.hama.salamiyah|city|35.01,37.05|السلمية?; سلمية?; مدينة السلمية; مدينة سلمية|Salamiyah; Salamieh
sy.hama.masyaf|city|35.06,36.34|مصياف|Masyaf; Misyaf
sy.hama.muhradah|city|35.25,36.57|محردة|Muhradah; Mhardeh
sy.hama.suqaylabiyah|city|35.37,36.39|السقيلبية|al-Suqaylabiyah; Suqaylabiyah
sy.hama.ghab|district|35.5,36.35|سهل الغاب; الغاب?|Ghab Plain; al-Ghab; Sahl al-Ghab
sy.hama.qalaat-al-madiq|town|35.41,36.39|قلعة المضيق|Qalaat al-Madiq; Qalat al-Madiq
sy.hama.kafr-zita|town|35.37,36.60|كفرزيتا; كفر زيتا|Kafr Zita; Kafr Zeita
sy.hama.latamneh|town|35.32,36.62|اللطامنة|al-Latamneh; Latamneh; Lataminah
sy.hama.morek|town|35.37,36.69|مورك|Morek; Murak
sy.hama.suran|town|35.29,36.74|صوران|Suran; Soran
sy.hama.tayyibat-imam|town|35.26,36.71|طيبة الإمام|Tayyibat al-Imam
sy.hama.halfaya|town|35.26,36.60|حلفايا|Halfaya
sy.hama.khattab|town|35.18,36.66|بلدة خطاب|Khattab
sy.hama.jubbin|town|35.32,36.53|الجبين?; قرية الجبين|
sy.hama.kernaz|town|35.39,36.51|كرناز|Karnaz; Kernaz
sy.hama.aqrab|town|34.95,36.51|بلدة عقرب|
sy.hama.hawash|town|35.53,36.35|الحواش|al-Hawash
sy.hama.ziyarah|town|35.68,36.33|الزيارة?; بلدة الزيارة|
sy.hama.qastun|town|35.68,36.36|قسطون|Qastun
sy.hama.uqayribat|town|34.74,37.55|عقيربات|Uqayribat
sy.homs|governorate|34.73,36.71|حمص|Homs; Hims
sy.homs.city|city|34.73,36.71|حمص|Homs; Hims
sy.homs.palmyra|city|34.56,38.27|تدمر|Palmyra; Tadmur
sy.homs.rastan|city|34.92,36.73|الرستن|al-Rastan; Rastan
sy.homs.talbiseh|town|34.84,36.73|تلبيسة|Talbiseh; Talbisah
sy.homs.houla|town|34.88,36.52|الحولة|Houla; al-Houla
sy.homs.taldou|town|34.87,36.52|تلدو|Taldou
sy.homs.qusayr|city|34.51,36.58|القصير?; مدينة القصير; بلدة القصير|al-Qusayr; Qusair
sy.homs.talkalakh|city|34.67,36.26|تلكلخ|Talkalakh; Tel Kalakh
sy.homs.waer|district|34.74,36.67|حي الوعر; الوعر|al-Waer; Waer
sy.homs.baba-amr|district|34.72,36.69|بابا عمرو|Baba Amr
sy.homs.shin|town||الفرقلس|al-Furqlus
sy.homs.qaryatayn|town|34.23,37.24|القريتين?; مدينة القريتين; بلدة القريتين|al-Qaryatayn
sy.homs.sukhnah|town|34.89,38.87|السخنة|al-Sukhnah; Sukhna
sy.homs.t4|site|34.52,37.63|مطار التيفور; التيفور; تي فور|T4 airbase; Tiyas
sy.homs.shayrat|site|34.49,36.91|الشعيرات; مطار الشعيرات|Shayrat
sy.homs.tanf|site|33.51,38.62|التنف; قاعدة التنف|al-Tanf; Tanf
sy.homs.rukban|site|33.31,38.70|مخيم الركبان; الركبان|Rukban
sy.homs.ghanto|town||الغنطو|al-Ghanto
sy.homs.zafarana|town||الزعفرانة|
sy.latakia|governorate|35.53,35.78|اللاذقية; اللاذقيه|Latakia; Lattakia
sy.latakia.city|city|35.53,35.78|اللاذقية|Latakia; Lattakia
sy.latakia.jableh|city|35.36,35.93|جبلة?; مدينة جبلة; ريف جبلة|Jableh; Jablah
sy.latakia.qardaha|city|35.46,36.06|القرداحة|Qardaha
sy.latakia.haffah|city|35.60,36.03|الحفة|al-Haffah
sy.latakia.kinsabba|town|35.66,36.18|كنسبا|Kinsabba
sy.latakia.salma|town|35.66,36.12|بلدة سلمى; سلمى?|Salma?
sy.latakia.kabani|town|35.69,36.27|كبانة; كبينة?; كباني|Kabani; Kabana
sy.latakia.jabal-akrad|district||جبل الأكراد|Jabal al-Akrad
sy.latakia.jabal-turkman|district||جبل التركمان|Jabal Turkman
sy.latakia.hmeimim|site|35.40,35.95|حميميم; قاعدة حميميم; مطار حميميم|Hmeimim; Khmeimim
sy.tartus|governorate|34.89,35.89|طرطوس|Tartus; Tartous
sy.tartus.city|city|34.89,35.89|طرطوس|Tartus; Tartous
sy.tartus.baniyas|city|35.18,35.95|بانياس|Baniyas; Banias
sy.tartus.safita|city|34.82,36.12|صافيتا|Safita
sy.tartus.dreikish|city|34.90,36.13|الدريكيش|Dreikish
sy.raqqa|governorate|35.95,39.01|الرقة|Raqqa; al-Raqqa; Raqqah; Ar-Raqqah
sy.raqqa.city|city|35.95,39.01|الرقة|Raqqa; al-Raqqa; Raqqah; Ar-Raqqah
sy.raqqa.tabqa|city|35.84,38.55|الطبقة; مدينة الثورة|Tabqa; al-Tabqa; Tabqah
sy.raqqa.tell-abyad|city|36.70,38.96|تل أبيض|Tell Abyad; Tal Abyad
sy.raqqa.ayn-issa|town|36.39,38.86|عين عيسى; مخيم عين عيسى|Ayn Issa; Ain Issa
sy.raqqa.suluk|town|36.60,39.13|سلوك?; بلدة سلوك|Suluk
sy.raqqa.karamah|town|35.87,39.28|بلدة الكرامة|al-Karamah
sy.raqqa.mansura|town|35.82,38.75|بلدة المنصورة|al-Mansoura
sy.raqqa.maadan|town|35.76,39.61|معدان|Maadan
sy.raqqa.resafa|site|35.63,38.76|الرصافة|Resafa
sy.raqqa.jarniyah|town||الجرنية|al-Jarniyah
sy.raqqa.tabqa-dam|site|35.87,38.57|سد الفرات; سد الطبقة|Tabqa Dam; Euphrates Dam
sy.raqqa.tal-samn|town||تل السمن|Tal al-Samn
sy.raqqa.hisha|town||الهيشة|
sy.hasakah|governorate|36.50,40.75|الحسكة; الحسكه; حسكة; حسكه|Hasakah; al-Hasakah; Hasaka; Hasakeh; al-Hasaka; Hassakeh; Hassakah
sy.hasakah.city|city|36.50,40.75|الحسكة; حسكة|Hasakah; al-Hasakah; Hasaka; Hasakeh; al-Hasaka
sy.hasakah.qamishli|city|37.05,41.23|القامشلي; القامشلو; قامشلو; قامشلي|Qamishli; al-Qamishli; Qamishlo; Qamishlou
sy.hasakah.ras-al-ayn|city|36.85,40.07|رأس العين; سري كانيه|Ras al-Ayn; Ras al-Ain; Serekaniye; Sere Kaniye
sy.hasakah.malikiyah|city|37.18,42.14|المالكية; ديريك|al-Malikiyah; Derik; Malikiya
sy.hasakah.amuda|town|37.10,40.93|عامودا|Amuda; Amouda
sy.hasakah.darbasiyah|town|37.07,40.65|الدرباسية|al-Darbasiyah; Darbasiyah
sy.hasakah.tell-tamer|town|36.66,40.37|تل تمر|Tell Tamer; Tal Tamr; Tel Tamer; Tal Tamer
sy.hasakah.shaddadi|town|36.06,40.73|الشدادي; الشدادة|al-Shaddadi; Shaddadah; Shaddadi
sy.hasakah.hol|town|36.39,41.15|الهول|al-Hol; al-Hawl
sy.hasakah.hol-camp|site|36.37,41.14|مخيم الهول|al-Hol camp; al-Hawl camp; Hol camp
sy.hasakah.roj-camp|site||مخيم روج; مخيم الروج|Roj camp; al-Roj camp
sy.hasakah.areesha-camp|site||مخيم العريشة|Areesha camp
sy.hasakah.tal-barak|town|36.67,41.05|تل براك|Tell Brak; Tal Brak
sy.hasakah.tal-hamis|town|36.80,41.49|تل حميس|Tal Hamis; Tell Hamis
sy.hasakah.qahtaniyah|town|36.99,41.64|القحطانية; تربسبيه|al-Qahtaniyah; Tirbespi
sy.hasakah.jawadiyah|town|36.95,41.93|الجوادية; جل آغا|al-Jawadiyah
sy.hasakah.rumaylan|town|37.02,41.92|رميلان; الرميلان|Rumaylan; Rmeilan
sy.hasakah.yaarubiyah|town|36.81,42.06|اليعربية; تل كوجر|al-Yaarubiyah; Yarubiyah; Tal Kocher
sy.hasakah.markadah|town|35.75,40.77|مركدة|Markadah; Markada
sy.hasakah.arishah|town|36.25,40.73|العريشة|al-Arishah
sy.hasakah.tal-barud|town||تل بارود|
sy.hasakah.abu-rasin|town|36.83,40.32|أبو راسين; زركان|Abu Rasin; Zarkan
sy.hasakah.semalka|site||سيمالكا; معبر سيمالكا; فيشخابور|Semalka; Faysh Khabur
sy.hasakah.ghweran|district|36.48,40.74|غويران; حي غويران; الغويران|Ghweran; Ghwayran; Ghuwayran; Geweran; Gweiran
sy.hasakah.ghweran-prison|site|36.48,40.74|سجن غويران; سجن الصناعة; سجن الصناعة بغويران; سجن الحسكة; سجن الحسكة المركزي; سجن الثانوية الصناعية|Ghweran prison; al-Sina'a prison; Sinaa prison; Gweiran prison; Geweran prison; Ghwayran prison; Hasakah prison; Sinaa Prison
sy.hasakah.zuhur|district|36.47,40.75|حي الزهور|al-Zuhur; Zouhour
sy.hasakah.nashwa|district|36.49,40.73|النشوة; حي النشوة; النشوة الشرقية; النشوة الغربية|al-Nashwa
sy.hasakah.taqaddum|district||حي التقدم|
sy.hasakah.salihiyah|district||حي الصالحية|
sy.hasakah.nasrah|district||حي الناصرة|
sy.hasakah.mufti|district||حي المفتي|
sy.hasakah.aziziyah|district||حي العزيزية|
sy.hasakah.kallasah|district||حي الكلاسة|
sy.hasakah.panorama|site||دوار البانوراما|Panorama roundabout
sy.hasakah.himo|site||هيمو|Himo
sy.deir-ez-zor|governorate|35.34,40.14|دير الزور; ديرالزور; دير الزّور|Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir al-Zour; Deir Ezzour; Deir ez Zor; Dayr az-Zawr
sy.deir-ez-zor.city|city|35.34,40.14|دير الزور; ديرالزور|Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir al-Zour
sy.deir-ez-zor.mayadin|city|35.02,40.45|الميادين?; مدينة الميادين; ريف الميادين; بادية الميادين|al-Mayadin; Mayadeen?; al-Mayadeen?
sy.deir-ez-zor.bukamal|city|34.45,40.92|البوكمال; أبو كمال; ألبوكمال; البو كمال|Abu Kamal; al-Bukamal; Albukamal; Boukamal
sy.deir-ez-zor.hajin|town|34.69,40.83|هجين?; مدينة هجين; بلدة هجين|Hajin
sy.deir-ez-zor.baghuz|town|34.47,40.95|الباغوز; باغوز|Baghuz; al-Baghuz; Baghouz
sy.deir-ez-zor.susah|town|34.50,40.96|السوسة|al-Susah; Sousa
sy.deir-ez-zor.shaafah|town|34.58,40.92|الشعفة|al-Shaafah; Shafah
sy.deir-ez-zor.gharanij|town|34.74,40.77|غرانيج|Gharanij
sy.deir-ez-zor.abu-hamam|town|34.80,40.66|أبو حمام|Abu Hamam
sy.deir-ez-zor.kishkiyah|town||الكشكية|
sy.deir-ez-zor.diban|town|34.99,40.52|ذيبان|Diban; Dhiban
sy.deir-ez-zor.shuhayl|town|35.08,40.48|الشحيل|al-Shuhayl; Shuhail
sy.deir-ez-zor.busayrah|town|35.16,40.43|البصيرة?; بلدة البصيرة; مدينة البصيرة|al-Busayrah; Busayra
sy.deir-ez-zor.suwar|town|35.50,40.65|الصور?; بلدة الصور|al-Suwar
sy.deir-ez-zor.kasra|town|35.59,39.98|الكسرة|al-Kasra
sy.deir-ez-zor.husayniyah|town||الحسينية|al-Husayniyah
sy.deir-ez-zor.khasham|town|35.30,40.29|خشام|Khasham; Khusham
sy.deir-ez-zor.muhasan|town|35.24,40.33|موحسن|Muhasan; Mohasan
sy.deir-ez-zor.ashara|town|34.92,40.56|العشارة|al-Asharah; Ashara
sy.deir-ez-zor.quriyah|town|34.93,40.54|القورية|al-Quriyah
sy.deir-ez-zor.buqrus|town||بقرص|Buqrus
sy.deir-ez-zor.tabni|town|35.61,39.81|التبني?; بلدة التبني|al-Tibni
sy.deir-ez-zor.omar|site|35.08,40.58|حقل العمر; حقل العمر النفطي|al-Omar oil field; Omar field
sy.deir-ez-zor.conoco|site|35.33,40.31|كونيكو; حقل كونيكو; معمل كونيكو|Conoco gas field; Conoco field
sy.deir-ez-zor.tanak|site||حقل التنك|Tanak oil field
sy.deir-ez-zor.shula|town||الشولا|
sy.deir-ez-zor.subaykhan|town|34.89,40.58|صبيخان|
sy.deir-ez-zor.mahkan|town||محكان|
sy.deir-ez-zor.zir|town||الزر?; بلدة الزر|
sy.daraa|governorate|32.62,36.10|درعا|Daraa; Dara'a; Deraa
sy.daraa.city|city|32.62,36.10|درعا; درعا البلد; درعا المحطة|Daraa; Dara'a; Deraa
sy.daraa.nawa|city|32.89,36.04|نوى?; مدينة نوى|Nawa
sy.daraa.izraa|city|32.87,36.25|إزرع; ازرع|Izraa; Izra
sy.daraa.sanamayn|city|33.07,36.18|الصنمين|al-Sanamayn; Sanamayn
sy.daraa.tafas|city|32.74,36.07|طفس|Tafas
sy.daraa.dael|city|32.76,36.13|داعل|Dael; Da'el
sy.daraa.jasim|city|32.99,36.06|جاسم?; مدينة جاسم; بلدة جاسم|Jasim; Jasem
sy.daraa.inkhil|city|33.02,36.13|إنخل; أنخل|Inkhil
sy.daraa.hirak|city|32.75,36.30|الحراك?; مدينة الحراك; بلدة الحراك|al-Hirak
sy.daraa.busra-al-sham|city|32.52,36.48|بصرى الشام|Bosra; Busra al-Sham
sy.daraa.busra-al-harir|town|32.84,36.34|بصر الحرير|Busra al-Harir
sy.daraa.sheikh-miskin|town|32.83,36.16|الشيخ مسكين|al-Sheikh Miskin
sy.daraa.muzayrib|town|32.71,36.03|المزيريب; المزاريب|Muzayrib; Muzayrib
sy.daraa.yadudah|town|32.66,36.07|اليادودة|al-Yadudah
sy.daraa.sida|town|32.62,36.22|بلدة صيدا; صيدا درعا|
sy.daraa.nasib|site|32.55,36.19|معبر نصيب; نصيب?|Nasib crossing
sy.daraa.karak|town||الكرك الشرقي|
sy.daraa.ghariyah|town||الغارية الشرقية; الغارية الغربية|
sy.daraa.yarmouk-basin|district||حوض اليرموك|Yarmouk Basin
sy.daraa.lajat|district|32.9,36.45|اللجاة; اللجاه|Lajat; al-Lajat
sy.daraa.harra|town|33.05,36.00|الحارة?; مدينة الحارة|al-Harra
sy.daraa.ibta|town|32.79,36.15|إبطع|Ibta
sy.daraa.um-walad|town||أم ولد|
sy.daraa.musayfirah|town|32.63,36.34|المسيفرة|al-Musayfirah
sy.daraa.jizah|town||بلدة الجيزة|
sy.daraa.mahajjah|town||محجة|
sy.suwayda|governorate|32.71,36.57|السويداء|Suwayda; Sweida; as-Suwayda; al-Suwayda
sy.suwayda.city|city|32.71,36.57|السويداء|Suwayda; Sweida
sy.suwayda.salkhad|city|32.49,36.71|صلخد|Salkhad
sy.suwayda.shahba|city|32.86,36.63|شهبا|Shahba
sy.quneitra|governorate|33.12,35.82|القنيطرة|Quneitra; Kuneitra
sy.quneitra.khan-arnabah|town|33.18,35.89|خان أرنبة|Khan Arnabah
sy.quneitra.golan|district|33.0,35.8|الجولان; هضبة الجولان; الجولان المحتل|Golan; Golan Heights
sy.aleppo.rashidin|district|36.16,37.08|الراشدين?; حي الراشدين; منطقة الراشدين|Rashidin; Rashideen
sy.aleppo.ramouseh|district|36.15,37.14|الراموسة|Ramouseh; Ramousah
sy.hama.qomhana|town|35.20,36.73|قمحانة|Qomhana; Qamhana
sy.hama.maarzaf|town|35.21,36.55|معرزاف|Maarzaf
sy.idlib.maarrat-naasan|town|35.98,36.84|معارة النعسان; معرة النعسان|Maarat al-Naasan
sy.idlib.jadida|town||حفسرجة|Hafsarjah
sy.idlib.rouj|district|35.92,36.47|سهل الروج|al-Rouj plain
sy.idlib.sheikh-bahr|town||الشيخ بحر|Sheikh Bahr
sy.idlib.nahlia|town||النحلية|
sy.idlib.mizanaz|town||ميزناز|Mizanaz
sy.aleppo.taqad|town|36.18,36.84|تقاد|Taqad
sy.aleppo.kafr-ammah|town||كفر عمة; كفرعمة|Kafr Ammah
sy.aleppo.kafr-taal|town||كفر تعال; كفرتعال|Kafr Taal
sy.aleppo.maskan|town||مسكن?; قرية مسكن|
sy.damascus.kafraj|site||مطار المزة; مطار المزة العسكري|Mezzeh airbase
sy.rural-damascus.kisweh-base|site||جمرايا|Jamraya
sy.rural-damascus.hermon|site|33.41,35.86|جبل الشيخ; جبل حرمون|Mount Hermon
sy.rural-damascus.beit-saham|town||بيت سحم|Beit Saham
sy.rural-damascus.ayn-fijah|town||عين الفيجة|Ayn al-Fijah
sy.rural-damascus.flita|town||فليطة; جرود فليطة|Flita
sy.rural-damascus.mudayra|town||بلدة مديرا; مديرا?|Mudayra
sy.damascus.bab-tuma|district|33.51,36.32|باب توما|Bab Touma
sy.damascus.abbasiyyin|site||ساحة العباسيين; العباسيين?|Abbasiyyin Square
sy.damascus.umayyad-square|site|33.51,36.28|ساحة الأمويين|Umayyad Square
sy.daraa.camp|site||مخيم درعا|Daraa camp
sy.daraa.ataman|town||عتمان|Ataman
sy.daraa.naimah|town||بلدة النعيمة|al-Naimah
sy.daraa.tasil|town||تسيل?|Tasil
sy.daraa.nahtah|town||ناحتة|Nahtah
sy.daraa.hayt|town||بلدة حيط|Hayt
sy.daraa.gharz|site||سجن غرز|Gharz prison
sy.quneitra.baath|city||مدينة البعث|Madinat al-Baath
sy.quneitra.hader|town||بلدة حضر; قرية حضر|Hader
sy.quneitra.majdal-shams|town|33.27,35.77|مجدل شمس|Majdal Shams
sy.aleppo.ghandoura|town||الغندورة|al-Ghandoura
sy.aleppo.maysar|district||حي الميسر|al-Maysar
sy.aleppo.mashhad|district||حي المشهد|
sy.aleppo.karm-tarrab|district||كرم الطراب|Karm al-Tarrab
sy.aleppo.kindi|site||مشفى الكندي; مستشفى الكندي|Kindi hospital
sy.aleppo.umm-hawsh|town||أم حوش|Umm Hawsh
sy.aleppo.ayn-daqnah|town||عين دقنة|Ayn Daqnah
sy.aleppo.dayr-jamal|town||دير جمال|Dayr Jamal
sy.idlib.kafr-mus|town||كفر موس; كفرموس|Kafr Mus
sy.hama.abu-dali|town||أبو دالي|Abu Dali
sy.hama.rahjan|town||الرهجان|al-Rahjan
sy.homs.jazal|site||حقل جزل; حقل جزل النفطي|Jazal field
sy.homs.shaer|site||حقل الشاعر; حقل شاعر|Shaer field
sy.raqqa.mishlab|district||المشلب|al-Mishlab
sy.raqqa.ukayrishah|town||العكيرشي|al-Ukayrishi
sy.deir-ez-zor.buleil|town||البوليل; البليل|al-Buleil
sy.deir-ez-zor.hatla|town||حطلة|Hatla
sy.deir-ez-zor.sukkariyah|town||السكرية?|al-Sukkariyah
sy.deir-ez-zor.hawayij|town||الحوايج|al-Hawayij
sy.deir-ez-zor.hawiqa|district||الحويقة|al-Hawiqa
sy.deir-ez-zor.rushdiyah|district||الرشدية|al-Rushdiyah
sy.deir-ez-zor.jura|district||حي الجورة|al-Jura
sy.deir-ez-zor.qusur|district||حي القصور|al-Qusur
sy.deir-ez-zor.bughayliyah|district||البغيلية|al-Bughayliyah
sy.deir-ez-zor.thardah|site||جبل الثردة|Jabal al-Thardah
sy.deir-ez-zor.huwayjat-sakr|district||حويجة صكر|Huwayjat Sakr
`;
