/** Arabic page furniture: the phrases that open links to other stories, share bars, tags, footers, forms. */
import type { FurniturePack, FurnitureRule } from "../../../text/furniture.ts";
import { makePhraseBook, whole } from "../../../text/lexicon.ts";
import { tokenize } from "../../../text/tokenize.ts";
import { fold, spelling } from "../spelling.ts";

type Row = FurnitureRule & { readonly phrases: string };

const rows: readonly Row[] = [
  {
    id: "ar.furniture.related",
    says: "“Read also”, “related stories”, “most read” open links to other stories; the titles after them are links too.",
    reach: "list",
    certain: false,
    limit: 40,
    phrases: `اقرأ أيضا، اقرأ ايضا، إقرأ أيضا، اقرأ أيضاً، اقرأ أيض ا، اقرأ/ي أيضا، اقرؤوا أيضا، اقرأ المزيد، إقرأ المزيد، اقرأ كذلك، للمزيد اقرأ، طالع أيضا، شاهد أيضا، شاهد ايضا، انظر أيضا، قد يعجبك، قد يعجبك أيضا، قد يهمك، قد يهمك أيضا، ربما يعجبك، ربما يهمك، اخترنا لك، اخترنا لكم، ننصح بقراءة، المزيد حول، المزيد عن، المزيد من الأخبار، المزيد من أخبار، مقالات مشابهة، أخبار مشابهة، مختارات، آخر الأخبار، أحدث الأخبار، آخر المستجدات، أحدث المقالات، مقالات عشوائية، مواضيع قد تهمك، اقرأ عن، تفضيلات القراء، ترشيحاتنا، نرشح لك، اختيارات المحرر، الرسالة الإخبارية، مواضيع أخرى، أخبار أخرى`,
  },
  {
    id: "ar.furniture.related",
    says: "“Read also”, “related stories”, “most read” open links to other stories; the titles after them are links too.",
    reach: "list",
    certain: true,
    limit: 60,
    phrases: `مواضيع ذات صلة، مواضيع متعلقة، مواد ذات صلة، مواد متعلقة، أخبار ذات صلة، أخبار متعلقة، مقالات ذات صلة، مقالات متعلقة، منشورات ذات صلة، منشورات متعلقة، روابط ذات صلة، تقارير ذات صلة، قصص ذات صلة، الأكثر قراءة، الأكثر مشاهدة`,
  },
  {
    id: "ar.furniture.next",
    says: "“Previous story” and “next story” stand above the title of another story.",
    reach: "next",
    certain: false,
    limit: 4,
    phrases: `الخبر السابق، الخبر التالي، المقال السابق، المقال التالي، المقالة السابقة، المقالة التالية، الموضوع السابق، الموضوع التالي`,
  },
  {
    id: "ar.furniture.tags",
    says: "“Tags”, “keywords” open the words a page is filed under.",
    reach: "list",
    certain: true,
    limit: 40,
    phrases: `كلمات مفتاحية، الكلمات المفتاحية، كلمات دلالية، الكلمات الدلالية، كلمات دالة، الكلمات الدالة، الوسوم، تاغات`,
  },
  {
    id: "ar.furniture.tags",
    says: "“Tags”, “keywords” open the words a page is filed under.",
    reach: "list",
    certain: false,
    limit: 25,
    phrases: `سمات`,
  },
  {
    id: "ar.furniture.permalink",
    says: "“Link to the story” repeats the report's own title at its foot.",
    reach: "line",
    certain: true,
    limit: 40,
    phrases: `رابط الخبر بصحيفة، رابط الخبر:، رابط الخبر على، رابط الموضوع، الرابط المختصر، رابط المقال`,
  },
  {
    id: "ar.furniture.comments",
    says: "Comment forms and their rules are no part of the report.",
    reach: "line",
    certain: true,
    limit: 60,
    phrases: `اترك تعليقا، أترك تعليقا، اترك تعليق، اترك ردا، أضف تعليقا، أضف تعليق، اضف تعليق، أضف تعليقك، اكتب تعليقا، اكتب تعليقك، شارك تعليقك، شاركنا رأيك، شاركنا برأيك، لا توجد تعليقات، لا يوجد تعليقات، إلغاء الرد، التعليقات المنشورة لا تعبر، لن يتم نشر عنوان بريدك، الحقول الإلزامية مشار إليها`,
  },
  {
    id: "ar.furniture.follow",
    says: "Invitations to follow, subscribe, or install an app are no part of the report.",
    reach: "line",
    certain: true,
    limit: 45,
    phrases: `تابعنا على، تابعونا على، تابعوا قناتنا، تابعنا عبر، تابعونا عبر، انضم إلى قناتنا، انضموا إلى قناتنا، اشترك في نشرتنا، اشترك في القائمة، اشترك في قناتنا، اشترك معنا، اشترك الآن، إشترك في، اشتركوا في، للاشتراك في نشرتنا، القائمة البريدية، النشرة البريدية، حمل تطبيق، حملوا تطبيق، حمل تطبيقاتنا، حمل تطبيقنا، لمتابعة آخر الأخبار، لمتابعة أخبارنا`,
  },
  {
    id: "ar.furniture.rights",
    says: "Copyright lines and notices about cookies and privacy are no part of the report.",
    reach: "line",
    certain: true,
    limit: 60,
    phrases: `©، جميع الحقوق محفوظة، كافة الحقوق محفوظة، كل الحقوق محفوظة، الحقوق محفوظة، جميع حقوق النشر، حقوق النشر محفوظة، بعض الحقوق محفوظة، سياسة الخصوصية، شروط الاستخدام، ملفات تعريف الارتباط، يستخدم هذا الموقع، نستخدم ملفات تعريف، هذا الموقع يستخدم`,
  },
  {
    id: "ar.furniture.source",
    says: "“Source: agency” at the foot credits the whole report; attribution reads it, figures are not sought in it.",
    reach: "line",
    certain: false,
    limit: 14,
    phrases: `المصدر:، المصدر :، المصدر رويترز، المصدر الجزيرة، المصدر وكالات، المصادر:، المصادر :`,
  },
  {
    id: "ar.furniture.byline",
    says: "Who wrote, edited or photographed is no part of the report.",
    reach: "line",
    certain: false,
    limit: 16,
    phrases: `إعداد:، إعداد :، إعداد وتحرير:، تحرير:، تحرير :، كتابة:، ترجمة:، تصوير:، رئيس التحرير، كتب:`,
  },
  {
    id: "ar.furniture.player",
    says: "What a page says in place of a video is no part of the report.",
    reach: "line",
    certain: false,
    limit: 12,
    phrases: `جهازك لا يدعم تشغيل، متصفحك لا يدعم، لا يدعم متصفحك، شاهد الفيديو، تشغيل الفيديو`,
  },
  {
    id: "ar.furniture.breadcrumb",
    says: "A short line that begins with “home” is a path or a menu.",
    reach: "line",
    certain: false,
    limit: 25,
    phrases: `الرئيسية /، الرئيسية >، الرئيسية »، الرئيسية ›، الرئيسية |، الرئيسية -، الصفحة الرئيسية`,
  },
];

/** Words of lines that are made of nothing else. */
const made: readonly Row[] = [
  {
    id: "ar.furniture.share",
    says: "A line made of the words of share bars and counters is no part of the report.",
    reach: "made of",
    certain: false,
    limit: 30,
    phrases: `شارك، شاركها، شاركه، شارك الخبر، شارك المقال، شارك هذا، شارك على، مشاركة، مشاركة عبر، انشر، فيسبوك، فيس بوك، تويتر، واتساب، واتس اب، تلغرام، تيليغرام، تليجرام، تيليجرام، إنستغرام، انستغرام، انستجرام، يوتيوب، لينكد إن، لينكدإن، بينتيريست، ماسنجر، البريد الإلكتروني، بريد إلكتروني، نسخ الرابط، رابط مختصر، طباعة، اطبع، إرسال، أرسل، حفظ، استمع، facebook، twitter، whatsapp، telegram، instagram، youtube، linkedin، pinterest، reddit، messenger، email، share، print، google، plus، copy، link، x، تغريد، غرد، أعجبني، متابعة، زيارة، زيارات، مشاهدة، مشاهدات، تعليق، تعليقات، التعليقات، قراءة، دقيقة قراءة، دقائق قراءة، الاستماع، حجم الخط، تكبير الخط، تصغير الخط`,
  },
  {
    id: "ar.furniture.sections",
    says: "A line made of the names of a site's sections is a menu.",
    reach: "made of",
    certain: false,
    limit: 40,
    phrases: `الرئيسية، أخبار، الأخبار، اخبار، عاجل، سياسة، اقتصاد، رياضة، ثقافة، فن، فنون، منوعات، صحة، تكنولوجيا، علوم، تقارير، تحقيقات، مقالات، مقابلات، آراء، رأي، فيديو، فيديوهات، صور، بودكاست، برامج، محليات، عربي، عربي ودولي، دولي، العالم، من نحن، اتصل بنا، تواصل معنا، وظائف شاغرة، أرشيف، بحث، المزيد، القائمة، الصفحة التالية، الصفحة السابقة، التالي، السابق، تسجيل الدخول، بث مباشر، البث المباشر`,
  },
  {
    id: "ar.furniture.dateline",
    says: "A line made of a date and words for “published” and “updated” tells when the page appeared.",
    reach: "made of",
    certain: false,
    limit: 30,
    phrases: `نشر، نشر في، نشرت، نشرت في، تاريخ النشر، آخر تحديث، آخر تحديث في، تحديث، تم النشر، بتاريخ، الساعة، يوم، توقيت، بتوقيت، غرينتش، دمشق، gmt، مكة المكرمة، صباحا، مساء، ص، م، am، pm، منذ، ساعة، ساعات، دقيقة، دقائق، يناير، فبراير، مارس، أبريل، إبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر، كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول، الاثنين، الإثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، السبت، الأحد`,
  },
];

const split = (phrase: string) => tokenize(phrase, spelling, fold).map((token) => token.norm);
const book = (all: readonly Row[]) =>
  makePhraseBook(
    all.flatMap((row) => row.phrases.split("، ").map((phrase) => [phrase, row as FurnitureRule] as const)),
    fold,
    split,
    // Furniture is written without clitics; single letters ("م" for "p.m.") are words here.
    whole,
  );

const PROSE =
  "وأضاف وأضافت وقال وقالت وأكد وأكدت وأشار وأشارت وذكر وذكرت وأوضح وأوضحت وبين وتابع ولفت ولفتت وأفاد وأفادت وأعلن وأعلنت ونقل ونقلت وكان وكانت وكما كما فيما بينما وقد وفي ومن وبحسب وبلغ وقتل وأصيب وأسفر وأسفرت هذا وهذا يذكر ويذكر يشار ويشار يأتي ويأتي جاء وجاء وبذلك ولم ولا وما وهو وهي وتم ووصل وارتفع وسقط";

export const furniture: FurniturePack = {
  rules: [...rows, ...made],
  openers: book(rows),
  words: book(made),
  prose: new Set(PROSE.split(" ").map(fold)),
  looks: {
    hashtags: { id: "ar.furniture.hashtags", says: "A line of nothing but hashtags files the page." },
    embed: { id: "ar.furniture.embed", says: "A dash, a name and a handle sign an embedded post." },
    date: { id: "ar.furniture.date", says: "A line of nothing but numbers tells when the page appeared." },
    menu: {
      id: "ar.furniture.menu",
      says: "Lines of a few words beside other furniture are entries of a menu or a list of tags.",
    },
    ticker: {
      id: "ar.furniture.ticker",
      says: "Titles between a headline and the same headline said again are other stories.",
    },
    others: {
      id: "ar.furniture.others",
      says: "Titles after the last paragraph are other stories, where the report ends its own paragraphs with full stops.",
    },
    foot: {
      id: "ar.furniture.foot",
      says: "What stands between a heading of links and the copyright line is the foot of the page.",
    },
  },
  rights: "ar.furniture.rights",
};
