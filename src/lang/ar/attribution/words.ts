/** Words around Arabic reporting verbs. One table a kind; spelling as in newspapers, folded at load. */

/** "That", with the pronouns it takes; a preposition may stand on it ("بأن") or before it ("إلى أن"). */
export const THAT =
  "إن أن إنه أنه إنها أنها إنهم أنهم إنهما أنهما إننا أننا إنني أنني إني أني بأن بأنه بأنها بأنهم بإن لأن أنّ إنّ انو انه كون بكون فإن فأن فإنه فإنها فإنهم كيف";

/**
 * The same with "and", which begins a sentence that goes on with what was reported, and "and they are", which lists those of
 * whom was told. Folded "وأن" is pack.ts's.
 */
export const ALSO_THAT = "وأنه وأنها وأنهم وإنه وإنها وإنهم وبأن وبأنه وهم وهما";

/** Prepositions that lead from a verb to a noun of what it reports. */
export const ABOUT = "عن إلى الى على من بشأن";

/** "according to": name follows. "~": a clause follows ("as the ministry said"), "=": likewise,
 * of a word that also means "also". "@": a document follows ("it stood in the statement"); "%": likewise, in which
 * stood what this sentence follows. "^": of whoever spoke last. "<": the one quoted by an outlet. "!": on the ground of what somebody knew, which
 * tells why something was done. */
export const ACCORDING = `
بحسب
حسب
وفق
وفقا ل
وفقا
وفاقا ل
طبقا ل
طبقا
تبعا ل
استنادا إلى
وفق توثيق
وفقا لتوثيق
بحسب توثيق
حسب توثيق
على حد قول
على حد تعبير
على حد زعم
على حد وصف
على ذمة
^على حد قوله
^على حد قولها
^على حد قولهم
^على حد تعبيره
^على حد تعبيرها
^على حد تعبيرهم
^على حد زعمه
^على حد زعمها
^على حد زعمهم
^على حد وصفه
^على حد وصفها
!استنادا إلى معلومات
!على ذمة التحقيق
!على ذمة التحقيقات
!على ذمة القضية
!على ذمة قضية
!على ذمة قضايا
!على ذمة قضيتين
!على ذمة القضايا
!على ذمة تحقيقات
!على ذمة محاكمة
!على ذمة المحاكمة
!على ذمة البحث
!على ذمة أحداث
!على ذمة الأحداث
!على ذمة حادث
!على ذمة الحادث
!على ذمة اتهامات
!على ذمة الهجوم
!على ذمة هجوم
<نقلا عن
<على لسان
<بالنقل عن
<عن لسان
~حسبما
~بحسبما
~وفقا لما
~طبقا لما
~تبعا لما
~على ما
@جاء في
%جاء ذلك في
%جاء هذا في
%يأتي ذلك في
@ورد في
@حسبما جاء في
@حسبما ورد في
@كما جاء في
@كما ورد في
@بحسب ما جاء في
@وفق ما جاء في
@وفقا لما جاء في
@وفقا لما ورد في
~وفقما
=كما
=مثلما
`;

/** Nouns after which "according to" names no source. */
export const FOREIGN =
  "المنهج منهج البرنامج الأنظمة القانون قانون المادة مادة الاتفاق اتفاق اتفاقية الاتفاقية الخطة خطة الأصول النظام_الأساسي التوقيت توقيت الجدول جدول الظروف الإجراءات إجراءات الشروط شروط الشريعة الحاجة الأولوية المعايير معايير الضوابط ضوابط آلية آليات مبدأ رؤية الطريقة الإمكانيات المتوقع أحكام الدستور تعليمات المواصفات المعتاد";

/** Reporting denied: "did not say". */
export const NOT = "لم لا لن دون بدون عدم ليس من";

/** Words that begin a clause of another speaker or of the outlet. */
export const BORDERS = "فيما بينما حين وحين لكن ولكن غير المقابل إلا";

/** Words that a sentence may open with before its verb. */
export const OPENINGS =
  "في_المقابل بالمقابل إلى_ذلك من_جهة_أخرى من_ناحية_أخرى من_جانب_آخر في_سياق_متصل في_السياق في_غضون_ذلك على_صعيد_آخر غير_أن بيد_أن إلا_أن بدوره بدورها كذلك";

/** Relative pronouns, and "قد" and "كان", which may stand between a subject and its verb. */
export const RELATIVES = "الذي التي الذين اللذين اللذان والذي والتي والذين قد كان كانت وقد وكان وكانت";

export const SAME = "سموه معاليه سماحته فضيلته سيادته جلالته نفسه نفسها ذاته ذاتها عينه عينها ذات نفس أنفسهم ذاتهم";

/** Openings that tell where the sentence before came from: "جاء ذلك وفق …". */
export const BEFORE = "جاء وجاء يأتي ويأتي وذلك ذلك";

export const HEDGES = "انباء معلومات تقارير شائعات تسريبات ترجيحات مزاعم تقديرات معطيات";

/** "in a statement": the noun of the occasion after "في", "خلال", "عبر", "على". */
export const OCCASION_PREPOSITIONS = "في خلال عبر أثناء على ضمن عقب بعد أمام عن_طريق من_خلال";
