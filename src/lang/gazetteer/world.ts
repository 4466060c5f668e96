/** Places of Europe, the Americas and Oceania. Columns as in gazetteer.ts. */
export const WORLD = `
us|country|39.8,-98.6|الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا; امريكا; اميركا|United States; US; USA; U.S; America
us.washington|city|38.91,-77.04|واشنطن|Washington
us.new-york|city|40.71,-74.01|نيويورك|New York
us.california|governorate|37.2,-119.5|كاليفورنيا|California
us.texas|governorate|31.5,-99.3|تكساس|Texas
us.florida|governorate|28.6,-82.4|فلوريدا|Florida
us.chicago|city|41.88,-87.63|شيكاغو|Chicago
us.los-angeles|city|34.05,-118.24|لوس أنجلوس|Los Angeles
us.las-vegas|city|36.17,-115.14|لاس فيغاس|Las Vegas
us.boston|city|42.36,-71.06|بوسطن|Boston
us.orlando|city|28.54,-81.38|أورلاندو|Orlando
us.guantanamo|site|19.90,-75.13|غوانتانامو; معتقل غوانتانامو|Guantanamo
ca|country|56.0,-106.0|كندا|Canada
mx|country|23.6,-102.5|المكسيك|Mexico
br|country|-10.0,-52.0|البرازيل|Brazil
co|country|4.0,-73.0|كولومبيا|Colombia
ve|country|7.0,-66.0|فنزويلا|Venezuela
ar|country|-35.0,-65.0|الأرجنتين|Argentina
cl|country|-33.0,-71.0|تشيلي|Chile
pe|country|-10.0,-75.0|البيرو|Peru
cu|country|21.5,-79.5|كوبا|Cuba
ht|country|19.0,-72.4|هايتي|Haiti
gb|country|54.0,-2.0|بريطانيا; المملكة المتحدة; إنجلترا|United Kingdom; UK; Britain; England
gb.london|city|51.51,-0.13|لندن|London
gb.manchester|city|53.48,-2.24|مانشستر|Manchester
fr|country|46.6,2.4|فرنسا|France
fr.paris|city|48.86,2.35|باريس|Paris
fr.nice|city|43.70,7.27|مدينة نيس; نيس?|Nice?
fr.lyon|city|45.76,4.84|مدينة ليون; ليون?|Lyon
fr.strasbourg|city|48.57,7.75|ستراسبورغ|Strasbourg
fr.marseille|city|43.30,5.37|مرسيليا|Marseille
de|country|51.2,10.4|ألمانيا; المانيا|Germany
de.berlin|city|52.52,13.41|برلين|Berlin
de.munich|city|48.14,11.58|ميونخ; ميونيخ|Munich
de.cologne|city|50.94,6.96|مدينة كولونيا; كولونيا?|Cologne
de.hamburg|city|53.55,9.99|هامبورغ|Hamburg
it|country|42.8,12.8|إيطاليا; ايطاليا|Italy
it.rome|city|41.90,12.50|روما|Rome
it.lampedusa|town|35.50,12.61|لامبيدوزا; لامبيدوسا|Lampedusa
es|country|40.3,-3.7|إسبانيا; اسبانيا|Spain
es.madrid|city|40.42,-3.70|مدريد|Madrid
es.barcelona|city|41.39,2.17|برشلونة|Barcelona
pt|country|39.6,-8.0|البرتغال|Portugal
be|country|50.6,4.7|بلجيكا|Belgium
be.brussels|city|50.85,4.35|بروكسل|Brussels
nl|country|52.2,5.5|هولندا|Netherlands
nl.hague|city|52.08,4.31|لاهاي|The Hague
ch|country|46.8,8.2|سويسرا|Switzerland
ch.geneva|city|46.20,6.14|جنيف|Geneva
at|country|47.6,14.1|النمسا|Austria
at.vienna|city|48.21,16.37|فيينا|Vienna
se|country|62.0,15.0|السويد|Sweden
no|country|61.0,9.0|النرويج|Norway
dk|country|56.0,10.0|الدنمارك; الدانمارك|Denmark
fi|country|63.0,26.0|فنلندا|Finland
ie|country|53.2,-8.0|أيرلندا; إيرلندا|Ireland
pl|country|52.1,19.4|بولندا|Poland
hu|country|47.2,19.4|المجر?; هنغاريا|Hungary
ro|country|45.9,25.0|رومانيا|Romania
bg|country|42.7,25.3|بلغاريا|Bulgaria
gr|country|39.1,22.9|اليونان|Greece
gr.athens|city|37.98,23.73|أثينا|Athens
al|country|41.1,20.1|ألبانيا|Albania
xk|country|42.6,20.9|كوسوفو|Kosovo
rs|country|44.2,20.9|صربيا|Serbia
ba|country|44.2,17.8|البوسنة; البوسنة والهرسك|Bosnia; Bosnia and Herzegovina
hr|country|45.5,16.0|كرواتيا|Croatia
ua|country|49.0,31.4|أوكرانيا; اوكرانيا|Ukraine
ua.kyiv|city|50.45,30.52|كييف|Kyiv; Kiev
ua.donetsk|city|48.02,37.80|دونيتسك|Donetsk
ua.mariupol|city|47.10,37.54|ماريوبول|Mariupol
ua.kharkiv|city|49.99,36.23|خاركيف|Kharkiv
ua.crimea|district|45.3,34.4|القرم; شبه جزيرة القرم|Crimea
by|country|53.7,28.0|بيلاروسيا; روسيا البيضاء|Belarus
ru|country|61.5,96.0|روسيا; روسيا الاتحادية|Russia
ru.moscow|city|55.75,37.62|موسكو|Moscow
ru.st-petersburg|city|59.94,30.31|سان بطرسبورغ; سان بطرسبرغ|St Petersburg; Saint Petersburg
ru.sochi|city|43.60,39.73|سوتشي|Sochi
ru.chechnya|district|43.3,45.7|الشيشان|Chechnya
ru.dagestan|district|42.5,47.0|داغستان|Dagestan
mt|country|35.9,14.4|مالطا; مالطة|Malta
au|country|-25.0,134.0|أستراليا; استراليا|Australia
nz|country|-41.5,172.8|نيوزيلندا; نيوزلندا|New Zealand
nz.christchurch|city|-43.53,172.64|كرايست تشيرش; كرايستشيرش|Christchurch
kz.astana|city|51.17,71.43|أستانا; أستانة|Astana; Nur-Sultan
x.red-sea|site|20.0,38.5|البحر الأحمر|Red Sea
x.mediterranean|site|35.0,18.0|البحر المتوسط; البحر الأبيض المتوسط; المتوسط?|Mediterranean; Mediterranean Sea
x.gulf-of-aden|site|12.0,47.0|خليج عدن|Gulf of Aden
x.euphrates|site||نهر الفرات; الفرات?|Euphrates; Euphrates River
x.tigris|site||نهر دجلة; دجلة?|Tigris
`;
