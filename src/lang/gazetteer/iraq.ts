/** Places of Iraq. Columns as in gazetteer.ts. */
export const IRAQ = `
iq|country|33.0,44.0|العراق; جمهورية العراق; عراق?|Iraq
iq.kurdistan|district|36.4,44.4|إقليم كردستان; إقليم كردستان العراق; كردستان العراق; كردستان; إقليم كوردستان; كوردستان العراق; إقليم كوردستان العراق|Kurdistan Region; Iraqi Kurdistan; Kurdistan
iq.baghdad|governorate|33.31,44.37|بغداد; العاصمة العراقية|Baghdad
iq.baghdad.city|city|33.31,44.37|بغداد|Baghdad
iq.baghdad.sadr-city|district|33.39,44.46|مدينة الصدر|Sadr City
iq.baghdad.kadhimiya|district|33.38,44.34|الكاظمية|Kadhimiya; Kadhimiyah
iq.baghdad.adhamiyah|district|33.37,44.37|الأعظمية|Adhamiyah
iq.baghdad.karrada|district|33.30,44.43|الكرادة|Karrada; Karada
iq.baghdad.green-zone|district|33.31,44.39|المنطقة الخضراء|Green Zone
iq.baghdad.dora|district|33.25,44.39|الدورة?; حي الدورة; منطقة الدورة|Dora?
iq.baghdad.shula|district|33.37,44.28|الشعلة; حي الشعلة|Shula
iq.baghdad.new-baghdad|district|33.30,44.48|بغداد الجديدة|New Baghdad
iq.baghdad.mansour|district|33.31,44.33|حي المنصور|Mansour district
iq.baghdad.tahrir|site|33.33,44.41|ساحة التحرير|Tahrir Square
iq.baghdad.tayaran|site||ساحة الطيران|Tayaran Square
iq.baghdad.taji|town|33.52,44.26|التاجي|Taji
iq.baghdad.abu-ghraib|town|33.31,44.18|أبو غريب; سجن أبو غريب|Abu Ghraib
iq.baghdad.tarmiyah|town|33.67,44.40|الطارمية|Tarmiyah; Tarmiya
iq.baghdad.mahmudiyah|town|33.07,44.36|المحمودية|Mahmudiyah
iq.baghdad.yusufiyah|town|33.07,44.24|اليوسفية|Yusufiyah
iq.baghdad.madain|town|33.10,44.58|قضاء المدائن; المدائن?|al-Madain
iq.baghdad.rashidiyah|town|33.50,44.37|الراشدية|Rashidiyah
iq.nineveh|governorate|36.34,43.13|نينوى|Nineveh; Ninawa; Ninewa
iq.nineveh.mosul|city|36.34,43.13|الموصل; موصل|Mosul
iq.nineveh.mosul.east|district|36.36,43.18|الموصل الشرقية; الجانب الأيسر?|East Mosul
iq.nineveh.mosul.west|district|36.34,43.11|الموصل الغربية; الجانب الأيمن?; الموصل القديمة|West Mosul
iq.nineveh.tal-afar|city|36.38,42.45|تلعفر; تل عفر|Tal Afar; Tel Afar
iq.nineveh.sinjar|city|36.32,41.87|سنجار; شنكال; شنغال|Sinjar; Shingal
iq.nineveh.baaj|town|36.04,41.73|البعاج|Baaj; al-Baaj
iq.nineveh.hatra|town|35.57,42.72|الحضر?; قضاء الحضر|Hatra
iq.nineveh.hamdaniya|town|36.27,43.38|الحمدانية; قرقوش; بغديدا|Hamdaniya; Qaraqosh; Bakhdida
iq.nineveh.bartella|town|36.35,43.38|برطلة|Bartella
iq.nineveh.bashiqa|town|36.45,43.35|بعشيقة|Bashiqa
iq.nineveh.tal-kaif|town|36.49,43.12|تلكيف|Tel Keppe; Tal Kayf
iq.nineveh.shekhan|town|36.69,43.35|شيخان|Shekhan
iq.nineveh.qayyarah|town|35.80,43.29|القيارة; قاعدة القيارة|Qayyarah; Qayyara
iq.nineveh.hammam-alil|town|36.16,43.26|حمام العليل|Hammam al-Alil
iq.nineveh.rabia|town|36.80,42.08|ربيعة?; ناحية ربيعة; بلدة ربيعة|Rabia; Rabiah
iq.nineveh.zummar|town|36.65,42.60|زمار|Zummar
iq.nineveh.mosul-dam|site|36.63,42.82|سد الموصل|Mosul Dam
iq.nineveh.makhmur|town|35.78,43.58|مخمور; مخيم مخمور|Makhmur
iq.nineveh.badush|town|36.41,42.97|بادوش; سجن بادوش|Badush
iq.nineveh.qahtaniyah|town||مجمع القحطانية|
iq.anbar|governorate|33.42,43.30|الأنبار; الانبار|Anbar; al-Anbar
iq.anbar.ramadi|city|33.42,43.30|الرمادي?; مدينة الرمادي; الرمادي العراقية; وسط الرمادي; غرب الرمادي; شرق الرمادي; شمال الرمادي; جنوب الرمادي|Ramadi
iq.anbar.fallujah|city|33.35,43.78|الفلوجة|Fallujah; Falluja
iq.anbar.hit|city|33.64,42.82|هيت|Hit?
iq.anbar.haditha|city|34.14,42.38|حديثة?; قضاء حديثة; مدينة حديثة|Haditha
iq.anbar.anah|town|34.37,41.99|عنة?; قضاء عنة; مدينة عنه|Anah; Ana?
iq.anbar.rawa|town|34.48,41.91|راوة|Rawa
iq.anbar.qaim|city|34.37,41.09|القائم?; قضاء القائم; مدينة القائم; بلدة القائم; معبر القائم; منطقة القائم; منفذ القائم|al-Qaim; Qaim
iq.anbar.rutba|town|33.04,40.29|الرطبة|Rutba; Ar Rutbah
iq.anbar.habbaniyah|town|33.38,43.57|الحبانية|Habbaniyah
iq.anbar.khalidiya|town|33.40,43.48|الخالدية?; قضاء الخالدية|Khalidiya
iq.anbar.karmah|town|33.40,43.91|الكرمة?; قضاء الكرمة|Karmah
iq.anbar.baghdadi|town|33.86,42.54|البغدادي?; ناحية البغدادي|al-Baghdadi?
iq.anbar.ain-al-asad|site|33.80,42.44|عين الأسد; قاعدة عين الأسد|Ain al-Asad; Al Asad Airbase
iq.anbar.trebil|site||طريبيل; منفذ طريبيل|Trebil
iq.salahuddin|governorate|34.60,43.68|محافظة صلاح الدين; صلاح الدين?|Salah al-Din; Salahuddin; Saladin province
iq.salahuddin.tikrit|city|34.60,43.68|تكريت|Tikrit
iq.salahuddin.samarra|city|34.20,43.88|سامراء|Samarra
iq.salahuddin.baiji|city|34.93,43.49|بيجي; مصفاة بيجي|Baiji; Bayji
iq.salahuddin.balad|city|34.01,44.15|قضاء بلد; مدينة بلد|Balad
iq.salahuddin.balad-base|site|33.94,44.36|قاعدة بلد الجوية|Balad Air Base
iq.salahuddin.dujail|city|33.85,44.24|الدجيل|Dujail
iq.salahuddin.shirqat|city|35.51,43.24|الشرقاط|Shirqat; Sharqat
iq.salahuddin.tuz|city|34.88,44.63|طوزخورماتو; طوز خورماتو; طوزخرماتو; الطوز|Tuz Khurmatu; Tuz Khormato
iq.salahuddin.amerli|town|34.73,44.58|آمرلي|Amirli; Amerli
iq.salahuddin.dour|town|34.47,43.79|قضاء الدور; ناحية الدور|al-Dour
iq.salahuddin.alam|town|34.68,43.70|ناحية العلم; بلدة العلم|al-Alam
iq.salahuddin.yathrib|town|33.95,44.20|يثرب|Yathrib
iq.salahuddin.siniya|town|34.98,43.36|الصينية?; ناحية الصينية|Siniya
iq.salahuddin.speicher|site|34.67,43.55|سبايكر; قاعدة سبايكر|Speicher; Camp Speicher
iq.salahuddin.mukayshifa|town||مكيشيفة|
iq.kirkuk|governorate|35.47,44.39|كركوك|Kirkuk
iq.kirkuk.city|city|35.47,44.39|كركوك|Kirkuk
iq.kirkuk.hawija|city|35.32,43.77|الحويجة|Hawija
iq.kirkuk.daquq|town|35.14,44.45|داقوق|Daquq
iq.kirkuk.dibis|town|35.67,44.07|دبس?; قضاء الدبس|Dibis
iq.kirkuk.rashad|town|35.12,44.03|ناحية الرشاد|Rashad
iq.kirkuk.riyadh|town||ناحية الرياض|
iq.diyala|governorate|33.75,44.64|ديالى; ديالي|Diyala
iq.diyala.baqubah|city|33.75,44.64|بعقوبة|Baqubah; Baquba
iq.diyala.muqdadiya|city|33.98,44.94|المقدادية|Muqdadiya; Miqdadiyah
iq.diyala.khanaqin|city|34.35,45.39|خانقين|Khanaqin
iq.diyala.khalis|city|33.81,44.53|الخالص?; قضاء الخالص|al-Khalis
iq.diyala.jalawla|town|34.27,45.17|جلولاء|Jalawla; Jalula
iq.diyala.saadiyah|town|34.19,45.13|السعدية?; ناحية السعدية|Saadiyah
iq.diyala.mandali|town|33.75,45.55|مندلي|Mandali
iq.diyala.adhaim|town|34.26,44.52|العظيم?; ناحية العظيم; منطقة العظيم; حاوي العظيم; قضاء العظيم|Al-Adhaim; Adhaim; al-Azim; Udhaim
iq.diyala.buhriz|town|33.69,44.66|بهرز|Buhriz
iq.diyala.khan-bani-saad|town|33.57,44.54|خان بني سعد|Khan Bani Saad
iq.diyala.balad-ruz|town|33.70,45.08|بلدروز|Balad Ruz
iq.diyala.hamrin|district|34.3,44.9|جبال حمرين; تلال حمرين; حمرين|Hamrin mountains; Hamrin
iq.diyala.rashad-village|town||قرية الرشاد; الهواشة|
iq.erbil|governorate|36.19,44.01|أربيل; اربيل; هولير|Erbil; Arbil; Irbil; Hawler
iq.erbil.city|city|36.19,44.01|أربيل|Erbil; Arbil; Irbil
iq.erbil.soran|city|36.65,44.54|قضاء سوران|Soran
iq.erbil.koya|town|36.08,44.63|كويسنجق; كويه|Koya; Koysinjaq
iq.dohuk|governorate|36.87,42.99|دهوك|Dohuk; Duhok
iq.dohuk.city|city|36.87,42.99|دهوك|Dohuk; Duhok
iq.dohuk.zakho|city|37.14,42.69|زاخو|Zakho
iq.dohuk.amadiya|town|37.09,43.49|العمادية|Amadiya; Amedi
iq.dohuk.akre|town|36.76,43.89|عقرة|Akre
iq.dohuk.bamarni|town||بامرني|Bamerne
iq.sulaymaniyah|governorate|35.56,45.43|السليمانية|Sulaymaniyah; Sulaimaniyah; Sulaimani; Slemani
iq.sulaymaniyah.city|city|35.56,45.43|السليمانية|Sulaymaniyah; Sulaimaniyah; Sulaimani
iq.sulaymaniyah.kalar|city|34.63,45.32|كلار|Kalar
iq.sulaymaniyah.chamchamal|city|35.53,44.83|جمجمال; جمجمال|Chamchamal
iq.sulaymaniyah.kifri|town|34.69,44.96|كفري?; قضاء كفري|Kifri
iq.sulaymaniyah.ranya|town|36.25,44.88|رانية; رانيه|Ranya
iq.sulaymaniyah.qandil|district|36.5,45.0|جبال قنديل; قنديل?|Qandil; Qandil Mountains
iq.halabja|governorate|35.18,45.99|حلبجة|Halabja
iq.karbala|governorate|32.61,44.02|كربلاء|Karbala; Kerbala
iq.karbala.city|city|32.61,44.02|كربلاء|Karbala; Kerbala
iq.najaf|governorate|32.00,44.33|النجف; النجف الأشرف|Najaf
iq.najaf.city|city|32.00,44.33|النجف|Najaf
iq.najaf.kufa|city|32.03,44.40|الكوفة|Kufa
iq.babil|governorate|32.48,44.43|بابل|Babil; Babylon
iq.babil.hilla|city|32.48,44.43|الحلة|Hilla; Hillah
iq.babil.musayyib|town|32.78,44.29|المسيب|Musayyib
iq.babil.iskandariya|town|32.90,44.35|الإسكندرية بابل|Iskandariya
iq.babil.jurf-al-sakhar|town|32.86,44.20|جرف الصخر; جرف النصر|Jurf al-Sakhar; Jurf al-Nasr
iq.wasit|governorate|32.51,45.82|محافظة واسط; واسط?|Wasit
iq.wasit.kut|city|32.51,45.82|الكوت|Kut
iq.wasit.aziziyah|town|32.91,45.06|قضاء العزيزية|
iq.wasit.suwaira|town|32.93,44.78|الصويرة|Suwaira
iq.qadisiyah|governorate|31.99,44.93|محافظة القادسية; الديوانية|Qadisiyah; Diwaniyah; al-Diwaniyah
iq.muthanna|governorate|31.33,45.28|محافظة المثنى; المثنى?|Muthanna
iq.muthanna.samawah|city|31.33,45.28|السماوة|Samawah
iq.dhi-qar|governorate|31.04,46.26|ذي قار; محافظة ذي قار|Dhi Qar
iq.dhi-qar.nasiriyah|city|31.04,46.26|الناصرية|Nasiriyah; Nasiriya
iq.dhi-qar.rifai|town|31.73,46.11|قضاء الرفاعي|
iq.dhi-qar.hout-prison|site||سجن الحوت|
iq.maysan|governorate|31.84,47.14|ميسان|Maysan; Missan
iq.maysan.amarah|city|31.84,47.14|العمارة?; مدينة العمارة|Amarah; Amara
iq.basra|governorate|30.51,47.81|البصرة|Basra; Basrah
iq.basra.city|city|30.51,47.81|البصرة|Basra; Basrah
iq.basra.zubayr|city|30.39,47.70|قضاء الزبير|Zubayr
iq.basra.umm-qasr|town|30.04,47.92|أم قصر|Umm Qasr
iq.basra.safwan|town|30.11,47.71|صفوان?; منفذ صفوان|Safwan
iq.sulaymaniyah.darbandikhan|town|35.11,45.69|دربنديخان; دربندخان; دربنديخان|Darbandikhan
iq.kirkuk.taza|town|35.30,44.33|تازة خورماتو; ناحية تازة|Taza Khurmatu
iq.nineveh.kocho|town||كوجو|Kocho
iq.anbar.husaybah|town|34.41,40.99|حصيبة|Husaybah
iq.anbar.thirthar|district|34.0,43.3|الثرثار|Tharthar
iq.anbar.saqlawiyah|town||الصقلاوية|Saqlawiyah
iq.anbar.nukhayb|town|32.03,42.25|النخيب|Nukhayb
iq.anbar.tamim|district||حي التأميم|
iq.nineveh.hasan-sham|site||حسن شام; قرية حسن شامي; مخيم حسن شام|Hasan Sham
iq.diyala.qara-tapa|town||قرة تبة|Qara Tapa
iq.diyala.abbara|town||ناحية العبارة|
iq.kirkuk.zab|town||ناحية الزاب|Zab
iq.dohuk.ibrahim-khalil|site||معبر إبراهيم الخليل; معبر إبراهيم خليل; منفذ إبراهيم الخليل|Ibrahim Khalil
iq.baghdad.ghazaliya|district||الغزالية|Ghazaliya
iq.baghdad.zafaraniya|district||حي الزعفرانية; منطقة الزعفرانية|Zafaraniya
iq.baghdad.amiriya|district||حي العامرية; منطقة العامرية|Amiriya
iq.baghdad.bab-sharqi|district||الباب الشرقي?; منطقة الباب الشرقي|Bab al-Sharqi
iq.baghdad.jisr-diyala|district||جسر ديالى|
iq.baghdad.arab-jabour|district||عرب جبور; عرب الجبور|Arab Jabour
iq.baghdad.saba-bor|district||سبع البور|
`;
