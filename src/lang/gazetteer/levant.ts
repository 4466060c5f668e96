/** Places of Lebanon, Palestine, Israel and Jordan. Columns as in gazetteer.ts. */
export const LEVANT = `
lb|country|33.9,35.9|لبنان; الجمهورية اللبنانية|Lebanon
lb.beirut|city|33.89,35.50|بيروت|Beirut
lb.beirut.dahieh|district|33.85,35.51|الضاحية الجنوبية; ضاحية بيروت الجنوبية; الضاحية?|Dahieh; Dahiyeh; Beirut's southern suburbs
lb.beirut.port|site|33.90,35.52|مرفأ بيروت|Beirut port; port of Beirut
lb.tripoli|city|34.44,35.84|طرابلس; طرابلس اللبنانية; طرابلس لبنان; طرابلس الشام|Tripoli
lb.tripoli.bab-tabbaneh|district||باب التبانة|Bab al-Tabbaneh
lb.tripoli.jabal-mohsen|district||جبل محسن|Jabal Mohsen
lb.sidon|city|33.56,35.37|صيدا|Sidon; Saida
lb.sidon.ain-al-hilweh|site|33.54,35.38|عين الحلوة; مخيم عين الحلوة|Ain al-Hilweh; Ein el-Hilweh
lb.tyre|city|33.27,35.20|مدينة صور; صور?; قضاء صور|Tyre
lb.nabatieh|city|33.38,35.48|النبطية|Nabatieh; Nabatiyeh
lb.baalbek|city|34.01,36.21|بعلبك|Baalbek; Baalbeck
lb.hermel|city|34.39,36.38|الهرمل|Hermel
lb.arsal|town|34.18,36.42|عرسال; جرود عرسال|Arsal; Ersal
lb.bekaa|governorate|33.85,36.0|البقاع; سهل البقاع; البقاع الغربي; البقاع الشمالي|Bekaa; Beqaa; Bekaa Valley
lb.zahle|city|33.85,35.90|زحلة|Zahle
lb.akkar|governorate|34.55,36.1|عكار|Akkar
lb.south|governorate|33.3,35.3|جنوب لبنان; الجنوب اللبناني|South Lebanon; southern Lebanon
lb.mount-lebanon|governorate|33.8,35.6|جبل لبنان|Mount Lebanon
lb.bint-jbeil|town|33.12,35.43|بنت جبيل|Bint Jbeil
lb.marjayoun|town|33.36,35.59|مرجعيون|Marjayoun
lb.khiam|town|33.33,35.61|الخيام?; بلدة الخيام|Khiam
lb.naqoura|town|33.12,35.14|الناقورة|Naqoura
lb.kfarkila|town|33.28,35.56|كفركلا|Kfar Kila; Kfarkela
lb.aitaroun|town|33.12,35.47|عيترون|Aitaroun
lb.maroun-al-ras|town|33.11,35.45|مارون الراس|Maroun al-Ras
lb.aita-al-shaab|town|33.10,35.33|عيتا الشعب|Aita al-Shaab
lb.nahr-al-bared|site|34.51,35.96|نهر البارد; مخيم نهر البارد|Nahr al-Bared
lb.burj-al-barajneh|site|33.85,35.50|برج البراجنة|Bourj al-Barajneh
ps|country|31.9,35.2|فلسطين; الأراضي الفلسطينية; الأراضي الفلسطينية المحتلة|Palestine; Palestinian territories
ps.gaza|governorate|31.42,34.37|قطاع غزة; غزة; القطاع?; غزه|Gaza Strip; Gaza
ps.gaza.city|city|31.51,34.46|غزة; مدينة غزة|Gaza City; Gaza
ps.gaza.north|governorate|31.54,34.50|شمال غزة; محافظة شمال غزة; شمال قطاع غزة|North Gaza; northern Gaza
ps.gaza.rafah|city|31.29,34.25|رفح; معبر رفح|Rafah
ps.gaza.khan-younis|city|31.34,34.30|خان يونس; خانيونس|Khan Younis; Khan Yunis
ps.gaza.deir-al-balah|city|31.42,34.35|دير البلح|Deir al-Balah
ps.gaza.jabalia|city|31.53,34.48|جباليا; مخيم جباليا|Jabalia; Jabaliya
ps.gaza.beit-lahia|city|31.55,34.50|بيت لاهيا|Beit Lahia; Beit Lahiya
ps.gaza.beit-hanoun|city|31.54,34.54|بيت حانون|Beit Hanoun
ps.gaza.nuseirat|site|31.45,34.39|النصيرات; مخيم النصيرات|Nuseirat
ps.gaza.bureij|site|31.44,34.40|البريج; مخيم البريج|Bureij; al-Bureij
ps.gaza.maghazi|site|31.42,34.38|المغازي; مخيم المغازي|Maghazi
ps.gaza.shati|site|31.53,34.44|مخيم الشاطئ|al-Shati camp; Shati; Beach camp
ps.gaza.shujaiya|district|31.50,34.47|الشجاعية; حي الشجاعية|Shujaiya; Shejaiya; Shuja'iyya
ps.gaza.zeitoun|district|31.49,34.45|حي الزيتون|Zeitoun
ps.gaza.tal-al-hawa|district|31.50,34.43|تل الهوى|Tal al-Hawa
ps.gaza.rimal|district|31.52,34.45|حي الرمال|Rimal
ps.gaza.tuffah|district|31.51,34.47|حي التفاح|Tuffah
ps.gaza.mawasi|district|31.33,34.24|المواصي|al-Mawasi; Mawasi
ps.gaza.bani-suheila|town|31.34,34.32|بني سهيلا|Bani Suheila
ps.gaza.shifa|site|31.52,34.44|مستشفى الشفاء; مجمع الشفاء|al-Shifa hospital; Shifa hospital
ps.west-bank|governorate|31.9,35.25|الضفة الغربية; الضفة?; الضفة الغربية المحتلة|West Bank
ps.jerusalem|city|31.78,35.23|القدس; القدس الشرقية; القدس المحتلة|Jerusalem; East Jerusalem
ps.jerusalem.aqsa|site|31.78,35.24|المسجد الأقصى; الأقصى?|Al-Aqsa; al-Aqsa mosque
ps.jerusalem.sheikh-jarrah|district|31.79,35.23|الشيخ جراح|Sheikh Jarrah
ps.jerusalem.silwan|district|31.77,35.24|سلوان|Silwan
ps.jerusalem.shuafat|site|31.81,35.24|شعفاط; مخيم شعفاط|Shuafat
ps.jenin|city|32.46,35.30|جنين?; مدينة جنين; مخيم جنين; جنين ومخيمها|Jenin
ps.nablus|city|32.22,35.26|نابلس|Nablus
ps.tulkarm|city|32.31,35.03|طولكرم; مخيم نور شمس|Tulkarm; Tulkarem; Nur Shams
ps.qalqilya|city|32.19,34.97|قلقيلية|Qalqilya
ps.tubas|city|32.32,35.37|طوباس|Tubas
ps.salfit|city|32.08,35.18|سلفيت|Salfit
ps.ramallah|city|31.90,35.20|رام الله|Ramallah
ps.bireh|city|31.91,35.21|البيرة?; مدينة البيرة|al-Bireh
ps.bethlehem|city|31.71,35.20|بيت لحم|Bethlehem
ps.hebron|city|31.53,35.10|مدينة الخليل; الخليل?|Hebron
ps.jericho|city|31.86,35.46|أريحا|Jericho
ps.huwara|town|32.15,35.26|حوارة|Huwara; Hawara
ps.balata|site|32.21,35.28|مخيم بلاطة|Balata
ps.beita|town|32.14,35.29|بلدة بيتا|Beita
ps.masafer-yatta|district|31.4,35.1|مسافر يطا|Masafer Yatta
ps.nablus.duma|town|32.06,35.37|دوما|Duma
ps.yatta|town|31.45,35.09|يطا|Yatta
il|country|31.5,34.9|إسرائيل; اسرائيل; الأراضي المحتلة عام 48; الكيان الصهيوني?|Israel
il.tel-aviv|city|32.08,34.78|تل أبيب; تل ابيب|Tel Aviv
il.haifa|city|32.79,34.99|حيفا|Haifa
il.acre|city|32.93,35.08|عكا|Acre?; Akko
il.nazareth|city|32.70,35.30|مدينة الناصرة|Nazareth
il.jaffa|city|32.05,34.75|يافا|Jaffa
il.ashkelon|city|31.67,34.57|عسقلان|Ashkelon
il.ashdod|city|31.80,34.65|أسدود; أشدود|Ashdod
il.sderot|city|31.53,34.60|سديروت|Sderot
il.beersheba|city|31.25,34.79|بئر السبع|Beersheba; Be'er Sheva
il.eilat|city|29.56,34.95|إيلات|Eilat
il.negev|district|30.8,34.8|النقب|Negev
il.galilee|district|32.9,35.4|الجليل|Galilee
il.kiryat-shmona|city|33.21,35.57|كريات شمونة|Kiryat Shmona
il.metula|town|33.28,35.58|المطلة?; مستوطنة المطلة|Metula
il.lod|city|31.95,34.89|مدينة اللد|Lod
il.umm-al-fahm|city|32.52,35.15|أم الفحم|Umm al-Fahm
il.megiddo|site||سجن مجدو|Megiddo prison
jo|country|31.2,36.5|الأردن; المملكة الأردنية الهاشمية; المملكة الأردنية|Jordan
jo.amman|city|31.95,35.93|عمان|Amman
jo.irbid|city|32.56,35.85|إربد|Irbid
jo.zarqa|city|32.07,36.09|الزرقاء|Zarqa
jo.mafraq|city|32.34,36.21|المفرق|Mafraq
jo.zaatari|site|32.29,36.33|مخيم الزعتري; الزعتري|Zaatari
jo.azraq|site|31.91,36.58|مخيم الأزرق|Azraq camp
jo.karak|city|31.18,35.70|الكرك|Karak
jo.maan|city|30.19,35.73|مدينة معان; معان?|Maan
jo.aqaba|city|29.53,35.01|العقبة|Aqaba
jo.ramtha|city|32.56,36.01|الرمثا|Ramtha
jo.salt|city|32.04,35.73|مدينة السلط|Salt?
jo.tower-22|site|33.31,38.70|البرج 22|Tower 22
lb.wadi-khaled|district||وادي خالد|Wadi Khaled
lb.beddawi|site||مخيم البداوي|Beddawi
lb.sidon.miyeh-miyeh|site||المية ومية; مخيم المية ومية|Mieh Mieh
lb.beirut.shatila|site||شاتيلا; مخيم شاتيلا|Shatila
lb.brital|town||بريتال|Brital
lb.qaa|town||القاع?; بلدة القاع|al-Qaa
lb.ras-baalbek|town||رأس بعلبك|Ras Baalbek
lb.jounieh|city|33.98,35.62|جونية|Jounieh
lb.hasbaya|town||حاصبيا|Hasbaya
lb.jezzine|town||جزين|Jezzine
lb.shebaa|town||شبعا; مزارع شبعا|Shebaa
lb.mays-al-jabal|town||ميس الجبل|Mays al-Jabal
lb.yaroun|town||يارون|Yaroun
lb.adaisseh|town||العديسة|Adaisseh
ps.gaza.zawaida|town||الزوايدة|al-Zawaida
ps.gaza.kamal-adwan|site||مستشفى كمال عدوان; مشفى كمال عدوان|Kamal Adwan hospital
ps.gaza.shabura|site||مخيم الشابورة|Shabura
ps.gaza.abasan|town||عبسان الكبيرة; عبسان|Abasan
ps.gaza.khuzaa|town||بلدة خزاعة|Khuzaa
ps.bethlehem.dheisheh|site||مخيم الدهيشة; الدهيشة|Dheisheh
ps.ramallah.nabi-saleh|town||النبي صالح|Nabi Saleh
ps.ramallah.sinjil|town||سنجل|Sinjil
ps.hebron.beit-ummar|town||بيت أمر|Beit Ummar
ps.jerusalem.qalandia|site|31.86,35.23|قلنديا; مخيم قلنديا; حاجز قلنديا|Qalandia
ps.jerusalem.abu-dis|town||أبو ديس|Abu Dis
ps.jerusalem.issawiya|district||العيساوية|Issawiya
ps.jenin.yabad|town||بلدة يعبد|Yabad
ps.jenin.qabatiya|town||قباطية|Qabatiya
ps.hebron.kiryat-arba|town||كريات أربع|Kiryat Arba
il.beersheba.soroka|site||مستشفى سوروكا|Soroka hospital
`;
