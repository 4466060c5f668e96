/**
 * Verbs that put words in somebody's mouth: principal parts, the stance that the outlet takes by choosing them
 * (METHOD.md, section 3), and what may follow when no "that" does.
 */

import type { Complement } from "../../../claims/statements/pack.ts";
import type { Stance } from "../../../types.ts";

type Row = readonly [
  perfect: string,
  imperfect: string,
  participle: string | null,
  stance: Stance,
  complements: readonly Complement[],
];

/**
 * Complements: `that` = a clause after إن/أن; `about` = a preposition and a noun (عن، إلى، بـ، على); `noun` = a bare
 * noun of the event ("أعلن مقتل"); `colon` = a colon or a quotation; `deed` = nouns of death and harm only, because the
 * verb says what somebody feels about an event ("نددت بمقتل"); `named` = only with a named source beside it, because the
 * verb has everyday meanings as well ("سجلت أربع هجمات"); `initial` = only at the head of its clause;
 * `toll` = a toll behind its subject alone ("رفعت الوزارة الحصيلة إلى", "قدرتهم الوزارة بـ27");
 * `told` = the outlet that was told may stand as its object ("أبلغ المصدر وكالة كذا أن");
 * `claim` = of a deed that somebody claims, of which what the clause behind it tells is not his ("تبنى الهجوم الذي أوقع");
 * `place` = not of a state, which is where it happened ("سجلت فرنسا عشر وفيات");
 * `likely` = what is said is said to be likely only;
 * `call` = a deed that is called for, right behind its preposition ("دعا إلى الإفراج عن");
 * `record` = a noun of recording that its subject was able to do ("تمكن المركز من توثيق");
 * `learnt` = of an outlet, or with those whom it has it from ("علمت الصحيفة من مصادر أن").
 */
export const REPORTING_VERBS: readonly Row[] = [
  ["قال", "يقول", "قائل", "said", ["that", "colon"]],
  ["ذكر", "يذكر", "ذاكر", "said", ["that", "noun", "colon"]],
  ["أضاف", "يضيف", "مضيف", "said", ["that", "colon"]],
  ["أوضح", "يوضح", "موضح", "said", ["that", "noun", "colon"]],
  ["أشار", "يشير", "مشير", "said", ["that", "about", "colon"]],
  ["أفاد", "يفيد", "مفيد", "said", ["that", "about", "colon", "told"]],
  ["صرح", "يصرح", "مصرح", "said", ["that", "about", "colon"]],
  ["أعلن", "يعلن", "معلن", "said", ["that", "about", "noun", "colon"]],
  ["كشف", "يكشف", "كاشف", "said", ["that", "about", "noun", "colon"]],
  ["أفصح", "يفصح", "مفصح", "said", ["that", "about", "colon"]],
  ["جزم", "يجزم", "جازم", "confirmed", ["that", "about"]],
  ["استدرك", "يستدرك", "مستدرك", "said", ["that", "colon"]],
  ["خلص", "يخلص", null, "said", ["that", "about", "named"]],
  ["لفت", "يلفت", "لافت", "said", ["that", "about", "colon"]],
  ["نوه", "ينوه", "منوه", "said", ["that", "about", "colon"]],
  ["تابع", "يتابع", "متابع", "said", ["that", "colon", "initial"]],
  ["زاد", "يزيد", null, "said", ["that", "colon"]],
  ["أبان", "يبين", null, "confirmed", ["that", "colon", "named", "initial"]],
  ["أردف", "يردف", "مردف", "said", ["that", "colon"]],
  ["استطرد", "يستطرد", "مستطرد", "said", ["that", "colon"]],
  ["مضى", "يمضي", null, "said", ["colon", "named"]],
  ["شرح", "يشرح", "شارح", "said", ["that", "colon", "named"]],
  ["اعتبر", "يعتبر", "معتبر", "said", ["that", "colon"]],
  ["رأى", "يرى", null, "said", ["that", "colon"]],
  ["تحدث", "يتحدث", "متحدث", "said", ["about", "colon"]],
  ["أخبر", "يخبر", "مخبر", "said", ["that", "about", "colon", "told"]],
  ["أبلغ", "يبلغ", "مبلغ", "said", ["that", "about", "colon", "told"]],
  ["شهد", "يشهد", null, "said", ["that", "named"]],
  ["روى", "يروي", "راوي", "said", ["that", "colon"]],
  ["أورد", "يورد", "مورد", "said", ["that", "noun", "colon"]],
  ["نقل", "ينقل", "ناقل", "said", ["that", "relay"]],
  ["نشر", "ينشر", "ناشر", "said", ["that", "named"]],
  ["كتب", "يكتب", "كاتب", "said", ["that", "colon", "named"]],
  ["غرد", "يغرد", "مغرد", "said", ["that", "colon"]],
  ["أذاع", "يذيع", null, "said", ["that", "noun"]],
  ["طمأن", "يطمئن", "مطمئن", "said", ["that", "named"]],
  ["اشتكى", "يشتكي", "مشتكي", "said", ["that", "named"]],
  ["خمن", "يخمن", "مخمن", "said", ["that", "likely", "named"]],
  ["تناقل", "يتناقل", null, "said", ["that", "deed", "named"]],
  ["تداول", "يتداول", null, "said", ["that", "deed", "named"]],
  ["علم", "يعلم", null, "said", ["that", "named", "learnt"]],
  ["هدد", "يهدد", "مهدد", "said", ["that", "deed", "named"]],
  ["توعد", "يتوعد", "متوعد", "said", ["that", "deed", "named"]],
  ["رفع", "يرفع", null, "said", ["toll"]],
  ["عدّل", "يعدّل", null, "said", ["toll"]],
  ["خفّض", "يخفّض", null, "said", ["toll"]],
  ["تمسك", "يتمسك", null, "said", ["that", "toll"]],
  ["أصر", "يصر", null, "said", ["that"]],
  ["قدّر", "يقدّر", null, "said", ["toll"]],
  ["حدّد", "يحدّد", null, "said", ["toll"]],
  ["اكتفى", "يكتفي", null, "said", ["toll"]],
  ["علق", "يعلق", "معلق", "said", ["that", "colon", "named"]],
  ["رد", "يرد", null, "said", ["that", "colon", "named"]],
  ["أجاب", "يجيب", "مجيب", "said", ["that", "colon"]],
  ["شدد", "يشدد", "مشدد", "said", ["that", "about", "colon"]],
  ["حذر", "يحذر", "محذر", "said", ["that", "about", "colon"]],
  ["دعا", "يدعو", "داعي", "said", ["that", "colon", "call", "named"]],
  ["طالب", "يطالب", "مطالب", "said", ["colon", "call", "named"]],
  ["توقع", "يتوقع", "متوقع", "said", ["that", "noun", "colon", "named"]],
  ["رجح", "يرجح", "مرجح", "said", ["that", "noun", "colon", "likely"]],
  ["قدر", "يقدر", "مقدر", "said", ["that", "noun", "named"]],
  ["احتسب", "يحتسب", null, "said", ["noun", "named"]],
  ["وثق", "يوثق", "موثق", "said", ["that", "noun", "named"]],
  ["سجل", "يسجل", "مسجل", "said", ["noun", "named", "place"]],
  ["رصد", "يرصد", "راصد", "said", ["that", "noun", "named"]],
  ["أحصى", "يحصي", "محصي", "said", ["noun", "named"]],
  ["كرر", "يكرر", "مكرر", "said", ["that", "named"]],
  ["تمكن", "يتمكن", null, "said", ["record", "named"]],
  ["استطاع", "يستطيع", null, "said", ["record", "named"]],
  ["ألمح", "يلمح", "ملمح", "said", ["that", "about", "colon"]],
  ["لمح", "يلمح", "ملمح", "said", ["that", "about"]],
  ["نبه", "ينبه", "منبه", "said", ["that", "about", "colon"]],
  ["ذكّر", "يذكّر", "مذكّر", "said", ["that", "about"]],
  ["استبعد", "يستبعد", "مستبعد", "said", ["that", "noun"]],
  ["لاحظ", "يلاحظ", "ملاحظ", "said", ["that"]],
  ["اعتقد", "يعتقد", "معتقد", "said", ["that", "named"]],
  ["ختم", "يختم", "مختتم", "said", ["colon", "named"]],
  ["تبنى", "يتبنى", "متبني", "claimed", ["deed", "named", "claim"]],
  ["أعرب", "يعرب", "معرب", "said", ["deed"]],
  ["سأل", "يسأل", "سائل", "said", ["that"]],
  ["تمنى", "يتمنى", "متمني", "said", ["that", "deed"]],
  ["عبر", "يعبر", "معبر", "said", ["deed", "named"]],
  ["أدان", "يدين", null, "said", ["deed"]],
  ["دان", "يدين", null, "said", ["deed"]],
  ["ندد", "يندد", "مندد", "said", ["deed"]],
  ["استنكر", "يستنكر", "مستنكر", "said", ["deed"]],
  ["شجب", "يشجب", null, "said", ["deed"]],
  ["اعتذر", "يعتذر", "معتذر", "said", ["deed"]],
  ["أسف", "يأسف", null, "said", ["deed", "named"]],
  ["نعى", "ينعى", null, "said", ["deed", "noun", "named"]],
  ["أكد", "يؤكد", "مؤكد", "confirmed", ["that", "noun", "about", "colon"]],
  ["بين", "يبين", "مبين", "confirmed", ["that", "colon", "named", "initial"]],
  ["أظهر", "يظهر", null, "said", ["that", "noun", "named"]],
  ["أثبت", "يثبت", "مثبت", "confirmed", ["that", "named"]],
  ["أقر", "يقر", "مقر", "confirmed", ["that", "about", "colon"]],
  ["اعترف", "يعترف", "معترف", "confirmed", ["that", "about", "colon"]],
  ["زعم", "يزعم", "زاعم", "claimed", ["that", "noun", "colon"]],
  ["ادعى", "يدعي", "مدعي", "claimed", ["that", "noun", "colon"]],
  ["نفى", "ينفي", "نافي", "denied", ["that", "noun", "colon"]],
  ["أنكر", "ينكر", "منكر", "denied", ["that", "noun", "named"]],
  ["دحض", "يدحض", null, "denied", ["noun", "named"]],
  ["كذب", "يكذب", "مكذب", "denied", ["that", "noun", "named"]],
  ["فند", "يفند", "مفند", "denied", ["noun", "named"]],
  ["اتهم", "يتهم", "متهم", "accused", ["blame", "colon"]],
  ["حمل", "يحمل", "محمل", "accused", ["blame", "named"]],
];

/** Nouns of saying that a named source follows: "إعلان الوزارة عن مقتل", "نفي قسد مسؤوليتها". */
export const REPORTING_NOUNS: readonly (readonly [noun: string, stance: Stance, complements: readonly Complement[]])[] =
  [
    ["إعلان", "said", ["that", "about", "noun"]],
    ["تأكيد", "confirmed", ["that", "about", "noun"]],
    ["نفي", "denied", ["that", "noun"]],
    ["اعتراف", "confirmed", ["that", "about", "noun"]],
    ["زعم", "claimed", ["that", "noun"]],
    ["إفادة", "said", ["that", "about"]],
    ["كشف", "said", ["that", "about"]],
    ["ادعاء", "claimed", ["that", "noun", "about"]],
  ];
