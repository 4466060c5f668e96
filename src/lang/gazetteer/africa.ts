/** Places of Egypt, Sudan, Libya, the Maghreb and the rest of Africa. Columns as in gazetteer.ts. */
export const AFRICA = `
eg|country|26.8,30.8|مصر; جمهورية مصر العربية|Egypt
eg.cairo|city|30.04,31.24|القاهرة|Cairo
eg.giza|city|30.01,31.21|الجيزة|Giza
eg.alexandria|city|31.20,29.92|الإسكندرية; الاسكندرية|Alexandria
eg.north-sinai|governorate|30.6,33.6|شمال سيناء; محافظة شمال سيناء|North Sinai; northern Sinai
eg.sinai|district|29.5,33.8|سيناء; شبه جزيرة سيناء|Sinai; Sinai Peninsula
eg.north-sinai.arish|city|31.13,33.80|العريش|Arish; el-Arish; al-Arish
eg.north-sinai.sheikh-zuweid|town|31.21,34.11|الشيخ زويد|Sheikh Zuweid; Sheikh Zuwaid
eg.north-sinai.bir-abd|town|31.02,33.01|بئر العبد|Bir al-Abd
eg.north-sinai.rawda|town||مسجد الروضة; قرية الروضة|al-Rawda mosque
eg.south-sinai|governorate|28.5,34.0|جنوب سيناء|South Sinai
eg.south-sinai.sharm|city|27.92,34.33|شرم الشيخ|Sharm el-Sheikh
eg.suez|city|29.97,32.53|السويس|Suez
eg.ismailia|city|30.60,32.27|الإسماعيلية; الاسماعيلية|Ismailia
eg.port-said|city|31.26,32.30|بورسعيد|Port Said
eg.minya|governorate|28.11,30.75|المنيا|Minya
eg.asyut|governorate|27.18,31.18|أسيوط|Asyut; Assiut
eg.sohag|governorate|26.56,31.69|سوهاج|Sohag
eg.qena|governorate|26.16,32.72|قنا|Qena
eg.luxor|city|25.69,32.64|الأقصر|Luxor
eg.aswan|city|24.09,32.90|أسوان|Aswan
eg.tanta|city|30.79,31.00|طنطا|Tanta
eg.mansoura|city|31.04,31.38|المنصورة|Mansoura
eg.dakahlia|governorate|31.04,31.38|الدقهلية|Dakahlia
eg.damietta|governorate|31.42,31.81|دمياط|Damietta
eg.beheira|governorate|31.03,30.47|محافظة البحيرة|Beheira
eg.sharqia|governorate|30.59,31.50|محافظة الشرقية|Sharqia
eg.gharbia|governorate|30.87,31.03|محافظة الغربية|Gharbia
eg.fayoum|governorate|29.31,30.84|الفيوم|Fayoum
eg.beni-suef|governorate|29.07,31.10|بني سويف|Beni Suef
eg.qalyubia|governorate|30.3,31.2|القليوبية|Qalyubia
eg.matrouh|governorate|31.35,27.24|مرسى مطروح; محافظة مطروح|Marsa Matrouh
eg.helwan|city|29.85,31.33|حلوان|Helwan
eg.rabaa|site|30.07,31.33|ميدان رابعة; رابعة العدوية|Rabaa Square; Rabaa al-Adawiya
sd|country|15.0,30.0|السودان; جمهورية السودان|Sudan
sd.khartoum|city|15.50,32.56|الخرطوم|Khartoum
sd.omdurman|city|15.64,32.48|أم درمان; ام درمان; أمدرمان|Omdurman
sd.bahri|city|15.64,32.54|الخرطوم بحري; بحري?|Bahri; Khartoum North
sd.darfur|district|13.5,24.5|دارفور; إقليم دارفور|Darfur
sd.north-darfur|governorate|15.5,25.0|شمال دارفور; ولاية شمال دارفور|North Darfur
sd.north-darfur.fasher|city|13.63,25.35|الفاشر|El Fasher; al-Fashir; El-Fasher
sd.north-darfur.zamzam|site|13.49,25.31|مخيم زمزم; زمزم?|Zamzam camp
sd.north-darfur.abu-shouk|site||مخيم أبو شوك|Abu Shouk
sd.north-darfur.kutum|town|14.20,24.67|كتم|Kutum
sd.south-darfur|governorate|11.5,24.5|جنوب دارفور|South Darfur
sd.south-darfur.nyala|city|12.05,24.88|نيالا|Nyala
sd.west-darfur|governorate|13.0,22.8|غرب دارفور|West Darfur
sd.west-darfur.geneina|city|13.45,22.45|الجنينة|Geneina; El Geneina
sd.central-darfur|governorate|12.9,23.5|وسط دارفور|Central Darfur
sd.central-darfur.zalingei|city|12.91,23.48|زالنجي|Zalingei
sd.east-darfur|governorate|11.5,26.1|شرق دارفور|East Darfur
sd.kordofan|district|12.5,30.0|كردفان|Kordofan
sd.north-kordofan|governorate|13.5,30.0|شمال كردفان|North Kordofan
sd.north-kordofan.obeid|city|13.18,30.22|الأبيض?; مدينة الأبيض|El Obeid; al-Ubayyid
sd.south-kordofan|governorate|11.2,29.9|جنوب كردفان|South Kordofan
sd.south-kordofan.kadugli|city|11.01,29.72|كادقلي; كادوقلي|Kadugli
sd.west-kordofan|governorate|11.7,28.3|غرب كردفان|West Kordofan
sd.west-kordofan.nuhud|town|12.70,28.43|النهود|El Nuhud
sd.gezira|governorate|14.4,33.5|ولاية الجزيرة; الجزيرة السودانية|Gezira; al-Jazirah state
sd.gezira.wad-madani|city|14.40,33.52|ود مدني; مدني?|Wad Madani; Wad Medani
sd.sennar|governorate|13.55,33.60|سنار|Sennar
sd.blue-nile|governorate|11.8,34.3|النيل الأزرق?; ولاية النيل الأزرق|Blue Nile state
sd.white-nile|governorate|13.2,32.5|ولاية النيل الأبيض|White Nile state
sd.gedaref|governorate|14.03,35.38|القضارف|Gedaref
sd.kassala|governorate|15.45,36.40|كسلا|Kassala
sd.port-sudan|city|19.62,37.22|بورتسودان; بورسودان|Port Sudan
sd.atbara|city|17.70,33.97|عطبرة|Atbara
sd.abyei|district|9.6,28.4|أبيي|Abyei
ss|country|7.5,30.0|جنوب السودان; دولة جنوب السودان|South Sudan
ss.juba|city|4.85,31.60|جوبا|Juba
ly|country|27.0,17.0|ليبيا; دولة ليبيا|Libya
ly.tripoli|city|32.89,13.19|طرابلس; طرابلس الليبية; طرابلس الغرب|Tripoli
ly.benghazi|city|32.12,20.07|بنغازي|Benghazi
ly.misrata|city|32.38,15.09|مصراتة; مصراته|Misrata
ly.sirte|city|31.21,16.59|سرت|Sirte
ly.derna|city|32.77,22.64|درنة|Derna
ly.sabha|city|27.04,14.43|سبها|Sabha
ly.tobruk|city|32.08,23.96|طبرق|Tobruk
ly.bayda|city|32.76,21.76|مدينة البيضاء; البيضاء?|Bayda; al-Bayda
ly.ajdabiya|city|30.76,20.22|أجدابيا; اجدابيا|Ajdabiya
ly.tarhuna|city|32.43,13.63|ترهونة|Tarhuna
ly.zawiya|city|32.76,12.73|الزاوية?; مدينة الزاوية|Zawiya
ly.zintan|city|31.93,12.25|الزنتان|Zintan
ly.gharyan|city|32.17,13.02|غريان|Gharyan
ly.sabratha|city|32.79,12.48|صبراتة|Sabratha
ly.zuwara|city|32.93,12.08|زوارة|Zuwara
ly.bani-walid|city|31.76,13.99|بني وليد|Bani Walid
ly.zliten|city|32.47,14.57|زليتن|Zliten
ly.khoms|city|32.65,14.26|الخمس?; مدينة الخمس|Khoms
ly.ras-lanuf|town|30.50,18.57|راس لانوف; رأس لانوف|Ras Lanuf
ly.sidra|site|30.63,18.35|السدرة|es-Sider; Sidra
ly.hun|town|29.13,15.93|مدينة هون; الجفرة|Jufra
ly.kufra|city|24.18,23.31|الكفرة?; مدينة الكفرة|Kufra
ly.tajura|town|32.88,13.35|تاجوراء|Tajoura
ly.fezzan|district|26.0,14.0|فزان|Fezzan
ly.barqa|district|30.5,21.5|برقة|Cyrenaica
tn|country|34.0,9.5|تونس; الجمهورية التونسية|Tunisia
tn.tunis|city|36.81,10.18|تونس العاصمة; العاصمة تونس|Tunis
tn.sousse|city|35.83,10.64|سوسة|Sousse
tn.sfax|city|34.74,10.76|صفاقس|Sfax
tn.kasserine|city|35.17,8.83|القصرين|Kasserine
tn.kairouan|city|35.68,10.10|القيروان|Kairouan
tn.kef|city|36.17,8.70|ولاية الكاف; مدينة الكاف|Kef
tn.jendouba|city|36.50,8.78|جندوبة|Jendouba
tn.sidi-bouzid|city|35.04,9.48|سيدي بوزيد|Sidi Bouzid
tn.gafsa|city|34.43,8.78|قفصة|Gafsa
tn.gabes|city|33.88,10.10|قابس|Gabes
tn.medenine|city|33.35,10.50|مدنين|Medenine
tn.ben-gardane|city|33.14,11.22|بن قردان; بنقردان|Ben Gardane; Ben Guerdane
tn.tataouine|city|32.93,10.45|تطاوين|Tataouine
tn.bizerte|city|37.27,9.87|بنزرت|Bizerte
tn.nabeul|city|36.46,10.74|نابل|Nabeul
tn.monastir|city|35.78,10.83|المنستير|Monastir
tn.mahdia|city|35.50,11.06|ولاية المهدية; مدينة المهدية|Mahdia
tn.chaambi|site|35.2,8.7|جبل الشعانبي; الشعانبي|Chaambi; Mount Chaambi
tn.bardo|site|36.81,10.13|متحف باردو; باردو|Bardo
tn.djerba|town|33.81,10.85|جربة|Djerba
tn.beja|city|36.73,9.18|باجة|Beja
tn.siliana|city|36.08,9.37|سليانة|Siliana
tn.kebili|city|33.70,8.97|قبلي?; ولاية قبلي|Kebili
tn.tozeur|city|33.92,8.13|توزر|Tozeur
tn.ariana|city|36.86,10.19|أريانة|Ariana
dz|country|28.0,2.5|الجزائر|Algeria
dz.algiers|city|36.75,3.06|الجزائر العاصمة; العاصمة الجزائرية|Algiers
dz.oran|city|35.70,-0.63|وهران|Oran
dz.constantine|city|36.37,6.61|قسنطينة|Constantine
dz.tizi-ouzou|city|36.71,4.05|تيزي وزو|Tizi Ouzou
dz.ain-defla|city|36.26,1.97|عين الدفلى|Ain Defla
ma|country|31.8,-6.5|المغرب?; المملكة المغربية|Morocco
ma.rabat|city|34.02,-6.84|مدينة الرباط; الرباط?; العاصمة الرباط|Rabat
ma.casablanca|city|33.57,-7.59|الدار البيضاء|Casablanca
ma.marrakesh|city|31.63,-7.98|مراكش|Marrakesh; Marrakech
ma.tangier|city|35.76,-5.83|طنجة|Tangier
ma.western-sahara|district|24.5,-13.5|الصحراء الغربية|Western Sahara
mr|country|20.0,-10.5|موريتانيا|Mauritania
mr.nouakchott|city|18.08,-15.98|نواكشوط|Nouakchott
ml|country|17.0,-4.0|جمهورية مالي; دولة مالي; شمال مالي; شمالي مالي; مالي?|Mali
ml.bamako|city|12.64,-8.00|باماكو|Bamako
ml.gao|city|16.27,-0.04|غاو|Gao
ml.timbuktu|city|16.77,-3.01|تمبكتو|Timbuktu
ml.kidal|city|18.44,1.41|كيدال|Kidal
ne|country|17.6,8.1|النيجر|Niger
ne.niamey|city|13.51,2.11|نيامي|Niamey
ne.diffa|city|13.32,12.61|ديفا|Diffa
bf|country|12.2,-1.6|بوركينا فاسو; بوركينافاسو|Burkina Faso
bf.ouagadougou|city|12.37,-1.52|واغادوغو; واغادوغو|Ouagadougou
ng|country|9.1,8.7|نيجيريا|Nigeria
ng.abuja|city|9.06,7.49|أبوجا|Abuja
ng.lagos|city|6.52,3.38|لاغوس; لاجوس|Lagos
ng.maiduguri|city|11.83,13.15|مايدوغوري; مايدوجوري|Maiduguri
ng.borno|governorate|11.9,13.2|ولاية بورنو; بورنو|Borno
ng.yobe|governorate|12.0,11.5|يوبي|Yobe
ng.kano|city|12.00,8.52|كانو?; مدينة كانو|Kano
ng.jos|city|9.90,8.86|مدينة جوس|Jos
td|country|15.5,19.0|تشاد|Chad
td.ndjamena|city|12.13,15.06|نجامينا|N'Djamena; Ndjamena
cm|country|5.7,12.7|الكاميرون|Cameroon
so|country|5.5,46.0|الصومال|Somalia
so.mogadishu|city|2.05,45.32|مقديشو; مقديشيو|Mogadishu
so.kismayo|city|-0.36,42.55|كسمايو; كيسمايو|Kismayo
so.baidoa|city|3.11,43.65|بيدوا|Baidoa
so.somaliland|district|9.6,45.5|أرض الصومال|Somaliland
so.puntland|district|8.4,49.0|بونتلاند|Puntland
et|country|9.1,40.0|إثيوبيا; اثيوبيا|Ethiopia
et.addis-ababa|city|9.03,38.74|أديس أبابا|Addis Ababa
et.tigray|district|14.0,38.5|تيغراي|Tigray
er|country|15.3,39.0|إريتريا; اريتريا|Eritrea
dj|country|11.6,42.6|جيبوتي|Djibouti
ke|country|0.5,37.9|كينيا|Kenya
ke.nairobi|city|-1.29,36.82|نيروبي|Nairobi
ke.garissa|city|-0.45,39.65|غاريسا; جاريسا|Garissa
ug|country|1.3,32.3|أوغندا|Uganda
tz|country|-6.3,34.9|تنزانيا|Tanzania
cd|country|-2.9,23.7|الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية; الكونغو|Democratic Republic of Congo; DR Congo; DRC; Congo
cd.goma|city|-1.68,29.23|غوما|Goma
cf|country|6.6,20.9|أفريقيا الوسطى; إفريقيا الوسطى; جمهورية أفريقيا الوسطى|Central African Republic
cf.bangui|city|4.39,18.56|بانغي|Bangui
bi|country|-3.4,29.9|بوروندي|Burundi
rw|country|-1.9,29.9|رواندا|Rwanda
mz|country|-18.7,35.5|موزمبيق|Mozambique
za|country|-29.0,25.0|جنوب أفريقيا; جنوب إفريقيا|South Africa
ci|country|7.5,-5.5|ساحل العاج; كوت ديفوار|Ivory Coast
sn|country|14.5,-14.5|السنغال|Senegal
gh|country|7.9,-1.0|غانا|Ghana
tn.semmama|site||جبل سمامة; سمامة|Mount Semmama
tn.mghila|site||جبل المغيلة|Mount Mghila
eg.qena.nag-hammadi|city|26.05,32.24|نجع حمادي|Nag Hammadi
eg.new-valley|governorate||الوادي الجديد; محافظة الوادي الجديد|New Valley
eg.cairo.heliopolis|district|30.09,31.33|مصر الجديدة|Heliopolis
eg.cairo.maadi|district|29.96,31.26|المعادي?|Maadi
eg.cairo.hadayek-maadi|district||حدائق المعادي|Hadayek el-Maadi
eg.cairo.nasr-city|district|30.06,31.34|مدينة نصر|Nasr City
eg.cairo.ain-shams|district|30.13,31.33|عين شمس|Ain Shams
eg.giza.mohandessin|district||حي المهندسين; منطقة المهندسين|Mohandessin
eg.giza.haram|district||حي الهرم; منطقة الهرم; شارع الهرم|
eg.giza.imbaba|district|30.08,31.21|إمبابة|Imbaba
eg.giza.agouza|district||حي العجوزة; منطقة العجوزة|Agouza
eg.giza.warraq|site||جزيرة الوراق|Warraq Island
eg.north-sinai.halal|site||جبل الحلال|Jabal Halal
eg.qalyubia.benha|city|30.46,31.18|مدينة بنها; بنها|Benha
eg.alexandria.borg-el-arab|city||برج العرب|Borg El Arab
eg.gharbia.mahalla|city|30.97,31.17|المحلة الكبرى|Mahalla
ly.benghazi.sabri|district||حي الصابري; منطقة الصابري; محور الصابري|Sabri
ly.benghazi.laithi|district||الليثي?|Laithi
ly.benghazi.ganfouda|district||قنفودة|Ganfouda
ly.benghazi.benina|site|32.10,20.27|بنينا; قاعدة بنينا; مطار بنينا|Benina
ly.tripoli.abu-salim|district||أبو سليم?|Abu Salim
ly.tripoli.ain-zara|district||عين زارة|Ain Zara
ly.tripoli.mitiga|site|32.89,13.28|معيتيقة; مطار معيتيقة; قاعدة معيتيقة|Mitiga
ly.qarabulli|town|32.75,13.72|القره بوللي|Garabulli
ly.ajaylat|town|32.76,12.38|العجيلات|Ajaylat
ly.brega|town|30.41,19.57|البريقة|Brega
ly.ubari|town|26.58,12.77|أوباري|Ubari
ly.murzuq|town|25.91,13.92|مرزق|Murzuq
ly.surman|town|32.76,12.57|صرمان|Surman
ly.bin-jawad|town|30.79,18.08|بن جواد?|Bin Jawad
ly.oil-crescent|district||الهلال النفطي|Oil Crescent
sd.south-kordofan.dilling|town|12.05,29.65|الدلنج|Dilling
sd.north-darfur.mellit|town|14.13,25.55|مليط|Mellit
sd.south-darfur.kalma|site||مخيم كلمة|Kalma camp
sd.central-darfur.jebel-marra|site|13.0,24.3|جبل مرة|Jebel Marra
sd.blue-nile.damazin|city|11.79,34.36|الدمازين|Damazin
sd.blue-nile.kurmuk|town|10.55,34.28|الكرمك|Kurmuk
sd.north-kordofan.umm-rawaba|town|12.90,31.21|أم روابة|Umm Rawaba
sd.north-kordofan.bara|town|13.70,30.37|مدينة بارا|
sd.west-kordofan.babanusa|town|11.33,27.80|بابنوسة|Babanusa
sd.gezira.hasaheisa|town|14.75,33.30|الحصاحيصا|Hasaheisa
sd.sennar.singa|town|13.15,33.93|سنجة|Singa
sd.khartoum.jabal-awliya|district||جبل أولياء|Jabal Awliya
sd.wadi-halfa|town|21.80,31.35|وادي حلفا|Wadi Halfa
sd.dongola|city|19.18,30.48|دنقلا|Dongola
sd.shendi|city|16.69,33.43|شندي|Shendi
tn.ariana.hay-ghazala|district||حي الغزالة|
tn.bizerte.menzel-bourguiba|city|37.15,9.78|منزل بورقيبة|Menzel Bourguiba
tn.sejnane|town|37.06,9.24|سجنان|Sejnane
tn.manouba|governorate|36.81,10.10|منوبة|Manouba
ml.mopti.sevare|town|14.53,-4.10|سيفاري|Sevare
ml.mopti|governorate|14.49,-4.19|موبتي|Mopti
cm.maroua|city|10.59,14.32|مدينة مروة; ماروا|Maroua
`;
