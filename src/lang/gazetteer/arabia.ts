/** Places of Yemen and the Arabian Peninsula. Columns as in gazetteer.ts. */
export const ARABIA = `
ye|country|15.5,47.5|اليمن; الجمهورية اليمنية|Yemen
ye.sanaa|city|15.35,44.21|صنعاء; العاصمة صنعاء|Sanaa; Sana'a
ye.aden|city|12.79,45.02|عدن|Aden
ye.taiz|governorate|13.58,44.02|تعز|Taiz; Ta'izz
ye.taiz.city|city|13.58,44.02|تعز|Taiz
ye.taiz.mocha|city|13.32,43.25|المخا; المخاء|Mocha; Mokha; al-Makha
ye.taiz.bab-al-mandab|site|12.6,43.3|باب المندب; مضيق باب المندب|Bab al-Mandab; Bab el-Mandeb
ye.taiz.turbah|town|13.21,44.12|التربة?; مدينة التربة|Turbah
ye.taiz.dhubab|town||ذباب?; مديرية ذباب|Dhubab
ye.taiz.jabal-habashi|district||جبل حبشي|Jabal Habashi
ye.hodeidah|governorate|14.80,42.95|الحديدة|Hodeidah; Hudaydah; Hodeida
ye.hodeidah.city|city|14.80,42.95|الحديدة|Hodeidah; Hudaydah
ye.hodeidah.hays|town|13.93,43.48|حيس|Hays
ye.hodeidah.tuhayta|town|14.19,43.23|التحيتا|Tuhayta
ye.hodeidah.durayhimi|town|14.64,43.09|الدريهمي|Durayhimi
ye.hodeidah.khokha|town|13.81,43.25|الخوخة|Khokha
ye.hodeidah.bayt-faqih|town|14.52,43.32|بيت الفقيه|Bayt al-Faqih
ye.hodeidah.zabid|town|14.20,43.32|زبيد|Zabid
ye.hodeidah.salif|town|15.30,42.68|الصليف|Salif
ye.marib|governorate|15.46,45.33|مأرب; مارب|Marib; Ma'rib
ye.marib.city|city|15.46,45.33|مأرب; مارب|Marib
ye.marib.sirwah|town|15.45,45.02|صرواح|Sirwah
ye.marib.juba|town||الجوبة|al-Juba
ye.marib.harib|town|14.94,45.51|حريب|Harib
ye.marib.abdiyah|town||العبدية|al-Abdiyah
ye.marib.raghwan|town||رغوان|Raghwan
ye.jawf|governorate|16.16,44.78|محافظة الجوف; الجوف|al-Jawf; Al Jawf
ye.jawf.hazm|town|16.16,44.78|مدينة الحزم; مديرية الحزم|al-Hazm
ye.saada|governorate|16.94,43.76|صعدة|Saada; Sa'dah; Saadah
ye.saada.city|city|16.94,43.76|صعدة|Saada
ye.saada.kitaf|town||كتاف|Kitaf
ye.saada.baqim|town||باقم|Baqim
ye.saada.razih|town||رازح|Razih
ye.saada.shada|town||مديرية شدا|
ye.saada.dahyan|town||ضحيان|Dahyan
ye.hajjah|governorate|15.69,43.60|محافظة حجة; حجة?|Hajjah
ye.hajjah.haradh|town|16.41,43.06|حرض|Haradh
ye.hajjah.midi|town|16.32,42.81|ميدي|Midi
ye.hajjah.abs|town|16.00,43.20|مديرية عبس|Abs
ye.hajjah.mustaba|town||مستبأ|Mustaba
ye.amran|governorate|15.66,43.94|محافظة عمران; عمران?|Amran
ye.dhamar|governorate|14.54,44.40|ذمار|Dhamar
ye.ibb|governorate|13.97,44.18|محافظة إب; مدينة إب; إب?|Ibb
ye.bayda|governorate|13.99,45.57|محافظة البيضاء; مدينة البيضاء; البيضاء?|al-Bayda; Bayda
ye.bayda.radaa|city|14.41,44.84|رداع|Radaa; Rada'a
ye.dhale|governorate|13.70,44.73|الضالع|al-Dhale; Dhale; ad-Dali
ye.dhale.damt|town|14.09,44.68|مديرية دمت; دمت|Damt
ye.dhale.qataba|town|13.86,44.70|قعطبة|Qataba
ye.lahij|governorate|13.06,44.88|لحج|Lahij; Lahj
ye.lahij.anad|site|13.18,44.77|قاعدة العند; العند|al-Anad
ye.abyan|governorate|13.13,45.38|أبين; ابين|Abyan
ye.abyan.zinjibar|city|13.13,45.38|زنجبار|Zinjibar
ye.abyan.mudiya|town|13.93,46.08|مودية|Mudiyah
ye.shabwa|governorate|14.54,46.83|شبوة|Shabwa; Shabwah
ye.shabwa.ataq|city|14.54,46.83|عتق?; مدينة عتق|Ataq
ye.shabwa.bayhan|town|14.80,45.72|بيحان|Bayhan
ye.shabwa.usaylan|town||عسيلان|Usaylan
ye.hadramawt|governorate|15.9,48.8|حضرموت|Hadramawt; Hadhramaut
ye.hadramawt.mukalla|city|14.54,49.12|المكلا|Mukalla; al-Mukalla
ye.hadramawt.sayun|city|15.94,48.79|سيئون|Seiyun; Sayun
ye.mahrah|governorate|16.21,52.18|المهرة|al-Mahrah; Mahra
ye.socotra|governorate|12.5,53.9|سقطرى|Socotra
ye.mahwit|governorate|15.47,43.55|المحويت|al-Mahwit
ye.raymah|governorate|14.7,43.6|ريمة|Raymah
ye.nihm|district|15.7,44.5|نهم?; مديرية نهم; جبهة نهم|Nihm
sa|country|24.0,45.0|السعودية?; المملكة العربية السعودية; العربية السعودية|Saudi Arabia
sa.riyadh|city|24.71,46.68|الرياض|Riyadh
sa.jeddah|city|21.54,39.17|جدة?; مدينة جدة; محافظة جدة|Jeddah; Jiddah
sa.mecca|city|21.42,39.83|مكة المكرمة; مكة|Mecca; Makkah
sa.mecca.mina|site|21.41,39.89|مشعر منى; منى?|Mina
sa.medina|city|24.47,39.61|المدينة المنورة|Medina
sa.dammam|city|26.42,50.09|الدمام|Dammam
sa.khobar|city|26.28,50.21|الخبر?; مدينة الخبر|Khobar
sa.qatif|city|26.56,50.01|القطيف|Qatif
sa.qatif.awamiyah|town|26.58,49.99|العوامية|Awamiyah
sa.qatif.qudaih|town||القديح|al-Qudaih
sa.ahsa|city|25.38,49.59|الأحساء; الاحساء|al-Ahsa
sa.najran|city|17.49,44.13|نجران|Najran
sa.jazan|city|16.89,42.55|جازان; جيزان|Jazan; Jizan
sa.asir|governorate|19.0,43.0|منطقة عسير; عسير?|Asir
sa.abha|city|18.22,42.51|أبها|Abha
sa.khamis-mushait|city|18.31,42.73|خميس مشيط|Khamis Mushait
sa.dhahran-al-janub|town|17.66,43.51|ظهران الجنوب|
sa.dhahran|city|26.29,50.11|الظهران|Dhahran
sa.taif|city|21.27,40.42|الطائف|Taif
sa.tabuk|city|28.38,36.57|تبوك|Tabuk
sa.hail|city|27.52,41.69|مدينة حائل; منطقة حائل; حائل|Hail?
sa.buraydah|city|26.33,43.97|بريدة; القصيم|Buraydah; Qassim
sa.yanbu|city|24.09,38.06|ينبع|Yanbu
sa.bisha|city|19.99,42.60|بيشة|Bisha
sa.arar|city|30.98,41.04|عرعر|Arar
sa.abqaiq|city|25.94,49.67|بقيق|Abqaiq
sa.samtah|town|16.60,42.94|صامطة|Samtah
ae|country|24.0,54.0|الإمارات; الامارات; الإمارات العربية المتحدة; دولة الإمارات|United Arab Emirates; UAE
ae.abu-dhabi|city|24.45,54.38|أبوظبي; أبو ظبي|Abu Dhabi
ae.dubai|city|25.20,55.27|دبي|Dubai
ae.sharjah|city|25.35,55.42|الشارقة|Sharjah
qa|country|25.3,51.2|دولة قطر; قطر|Qatar
qa.doha|city|25.29,51.53|الدوحة|Doha
kw|country|29.3,47.6|الكويت; دولة الكويت|Kuwait
bh|country|26.0,50.55|البحرين; مملكة البحرين|Bahrain
bh.manama|city|26.23,50.59|المنامة|Manama
om|country|21.0,57.0|سلطنة عمان|Oman
om.muscat|city|23.59,58.41|مسقط|Muscat
ye.lahij.hawta|city|13.06,44.88|الحوطة|al-Hawta; Houta
ye.abyan.lawdar|town|13.88,45.87|لودر|Lawdar
ye.abyan.jaar|town|13.22,45.31|جعار|Jaar
ye.aden.crater|district|12.78,45.04|كريتر|Crater?
ye.aden.dar-saad|district|12.87,45.01|دار سعد|Dar Saad
ye.ibb.yarim|town|14.30,44.38|يريم|Yarim
ye.sanaa.arhab|town|15.65,44.2|أرحب?; مديرية أرحب|Arhab
sa.baha|city|20.01,41.47|الباحة|al-Baha
sa.jazan.harth|town||محافظة الحرث|
sa.najran.sharurah|city|17.47,47.11|شرورة|Sharurah
ye.taiz.sabir|site||جبل صبر|Jabal Sabir
ye.taiz.dabab|district||منطقة الضباب; جبهة الضباب|
ye.taiz.mashraa|district||مشرعة وحدنان|
ye.taiz.rahida|town||الراهدة|al-Rahida
ye.taiz.hawban|district||الحوبان|al-Hawban
ye.taiz.usayfira|district||عصيفرة|
ye.taiz.waziiyah|district||الوازعية|al-Waziiyah
ye.taiz.maqbanah|district||مقبنة|Maqbanah
ye.lahij.karish|town||كرش?|Karish
ye.lahij.tuban|district||مديرية تبن|Tuban
ye.lahij.wahat|town||الوهط|al-Wahat
ye.lahij.musaymir|town||المسيمير|al-Musaymir
ye.lahij.radfan|district||ردفان|Radfan
ye.lahij.habilayn|town||الحبيلين|al-Habilayn
ye.lahij.yafa|district||يافع|Yafa
ye.lahij.tur-al-baha|town||طور الباحة|Tur al-Baha
ye.dhale.sanah|town||سناح|Sanah
ye.dhale.azariq|district||الأزارق|al-Azariq
ye.dhale.shuaib|district||مديرية الشعيب|
ye.ibb.udayn|town||العدين|al-Udayn
ye.ibb.hazm-udayn|district||حزم العدين|Hazm al-Udayn
ye.ibb.radmah|district||الرضمة|al-Radmah
ye.ibb.sadda|district||مديرية السدة|
ye.ibb.nadira|district||مديرية النادرة|
ye.ibb.qafr|district||مديرية القفر|
ye.marib.jufaynah|district||الجفينة|al-Jufaynah
ye.bayda.tiffah|district||مديرية الطفة|
ye.bayda.mukayras|town||مكيراس|Mukayras
ye.bayda.dhi-naim|district||ذي ناعم|Dhi Naim
ye.bayda.qayfa|district||قيفة|Qayfa
ye.abyan.shuqrah|town||مدينة شقرة; منطقة شقرة|Shuqrah
ye.abyan.mahfad|town||المحفد|al-Mahfad
ye.abyan.khanfar|district||خنفر|Khanfar
ye.aden.sheikh-othman|district|12.88,44.98|الشيخ عثمان?|Sheikh Othman
ye.aden.khormaksar|district|12.82,45.03|خور مكسر; خورمكسر|Khormaksar
ye.aden.mualla|district|12.79,45.00|المعلا|al-Mualla
ye.aden.tawahi|district|12.78,44.98|التواهي|al-Tawahi
ye.aden.buraiqa|district||البريقة|al-Buraiqa
ye.aden.solban|site||معسكر الصولبان; قاعدة الصولبان|Solban camp
ye.hodeidah.bajil|town|15.06,43.29|باجل?|Bajil
ye.hodeidah.jarrahi|town||الجراحي|al-Jarrahi
ye.saada.haydan|town||حيدان|Haydan
ye.saada.marran|district||منطقة مران; جبال مران|Marran
ye.saada.sahar|district||مديرية سحار|Sahar
ye.sanaa.bani-hushaysh|district||بني حشيش|Bani Hushaysh
ye.sanaa.bani-matar|district||بني مطر|Bani Matar
ye.sanaa.nuqum|site||جبل نقم; حي نقم; منطقة نقم|Jabal Nuqum
ye.sanaa.hadda|district||حي حدة; منطقة حدة|Hadda
ye.hadramawt.wadiah|site||منفذ الوديعة|al-Wadiah crossing
ye.hadramawt.shihr|town|14.76,49.61|مدينة الشحر; مديرية الشحر|al-Shihr
sa.jazan.tuwal|town||محافظة الطوال|
sa.jazan.ahad-masarihah|town||أحد المسارحة|Ahad al-Masarihah
sa.jazan.khobah|town||الخوبة|al-Khobah
sa.asir.muhayil|city||محايل عسير; محايل|Muhayil
sa.asir.rijal-alma|town||رجال ألمع|Rijal Alma
sa.asir.ahad-rufaidah|town||أحد رفيدة|Ahad Rufaidah
sa.ahsa.dalwa|town||الدالوة|al-Dalwa
sa.khafji|city|28.43,48.49|الخفجي|Khafji
sa.zulfi|city|26.30,44.80|الزلفي|Zulfi
sa.dawadmi|city|24.51,44.39|الدوادمي|Dawadmi
sa.huraymila|town||حريملاء|Huraymila
sa.khurma|city||محافظة الخرمة|Khurma
sa.rabigh|city|22.80,39.03|رابغ|Rabigh
kw.sawabir|district||الصوابر|al-Sawabir
bh.sitra|town|26.15,50.62|جزيرة سترة; قرية سترة; منطقة سترة|Sitra
`;
