/** Words beside those counted which show that nobody was harmed; mentions/casualty.ts, `Harmless`. */

/** What somebody may have lost without being lost, right behind those counted. */
export const POSSESSIONS = `وظائفهم وظيفته وظيفتها وظائفهن عملهم أعمالهم أعمالهن عمله عملها بصره بصرها بصرهم أبصارهم سمعه وعيه وعيها وعيهم الوعي أطرافهم أطرافه ساقه ساقيه قدمه قدميه يده يديه ذويهم أحباءهم أقاربهم أبناءهم آباءهم والديهم منازلهم منزله بيوتهم مساكنهم ممتلكاتهم أموالهم مدخراتهم مقاعدهم مقعده جنسيتهم جنسيته حقوقهم السيطرة الأمل شعبيته`;

/** What shakes a public, a team or a market as if it were hurt. */
export const MOODS = `بصدمة بالصدمة بخيبة بالذهول بذهول بالإحباط بإحباط بالدهشة بالجنون بالرعب برعب بالملل بالغثيان بالإرهاق بالشلل بالركود`;

/** What people give in to who hand themselves over to nobody. */
export const DESPAIRS = `لليأس للنوم للأمر للواقع للقدر للفكرة للضغوط للظروف`;

/** Words of trade and stock, before weapons that nobody fired. */
export const TRADES = `باع باعت يبيع تبيع بيع ببيع لبيع اشترى اشترت يشتري تشتري شراء لشراء بشراء صفقة الصفقة صفقات تصنيع صنع لصنع تصنع يصنع تنتج ينتج أنتج أنتجت إنتاج لإنتاج يمتلك تمتلك يملك تملك امتلاك مخزون توريد تصدير`;

/** Attacks with words, wires and balls. */
export const CYBER = `إلكتروني إلكترونية إلكترونيا إلكترونيين إلكترونيتين الإلكتروني الإلكترونية سيبراني سيبرانية سيبرانيا سيبرانيين السيبراني السيبرانية لفظي لفظية لفظيا كلامية إعلامية إعلاميا المرمى مرمى للاقتصاد`;

/** Gatherings at which those who take part fight nobody. */
export const GATHERINGS = `مسيرة المسيرة مسيرات المسيرات ندوة الندوة الندوات ورشة الورشة مهرجان المهرجان المهرجانات ماراثون الماراثون سباق السباق بطولة البطولة منتدى المنتدى المؤتمر المعرض معرض حفل الحفل احتفال الاحتفال الاحتفالات مسابقة المسابقة القمة تمرين التمرين مناورات المناورات مناورة المناورة الدورة`;

/** What is published of people, not those who take part. */
export const PICTURES = `صور صورا صورة`;

/** What a court says of those who took no part. */
export const ACQUITTALS = `براءة ببراءة تبرئة بتبرئة برأت وبرأت برأ`;

/** What those do who are displaced no longer, right before their number. */
export const RETURNS = `عاد وعاد عادت وعادت عادوا وعادوا يعود ويعود رجع ورجع رجعت ورجعت`;
