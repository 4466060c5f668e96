/** The dossier in Arabic. */
import type { DossierMessages } from "../../dossier/messages.ts";
import { type CountWords, countIn, dayIn, daysIn, number } from "../dossier-forms.ts";

/** A counted noun in the form that its number asks for: one, two, 3 to 10, 11 to 99, whole hundreds. */
function counted(n: number, noun: { one: string; two: string; few: string; many: string; hundred: string }): string {
  if (n === 1) return noun.one;
  if (n === 2) return noun.two;
  const rest = n % 100;
  return `${number(n)} ${rest >= 3 && rest <= 10 ? noun.few : rest > 10 ? noun.many : noun.hundred}`;
}

const MONTHS = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];

const reports = (n: number) =>
  counted(n, { one: "تقرير واحد", two: "تقريران", few: "تقارير", many: "تقريرًا", hundred: "تقرير" });
const origins = (n: number) =>
  counted(n, {
    one: "مصدر مستقل واحد",
    two: "مصدران مستقلان",
    few: "مصادر مستقلة",
    many: "مصدرًا مستقلًا",
    hundred: "مصدر مستقل",
  });
const outlets = (n: number) =>
  counted(n, {
    one: "ناشر واحد",
    two: "ناشران",
    few: "ناشرين",
    many: "ناشرًا",
    hundred: "ناشر",
  });
const questions = (n: number) =>
  counted(n, { one: "سؤال واحد", two: "سؤالان", few: "أسئلة", many: "سؤالًا", hundred: "سؤال" });

const COUNTS: CountWords = {
  about: "نحو ",
  open: {
    more: (n) => `أكثر من ${n}`,
    least: (n) => `${n} فأكثر`,
    less: (n) => `أقل من ${n}`,
    most: (n) => `${n} فأقل`,
  },
  vague: { some: "عدد غير محدد", tens: "عشرات", hundreds: "مئات", thousands: "آلاف", most: "معظم", all: "جميع" },
  none: "دون رقم",
  nobody: "لا أحد",
};

export const arabicDossier: DossierMessages = {
  code: "ar",
  direction: "rtl",
  name: "العربية",
  product: "ملف إسناد",
  promise: "الأرقام كما وردت في التقارير. لا يُعدّ أيٌّ منها مؤكدًا هنا، ولا يُحكم لأحد بأنه المصيب.",
  unknown: "غير معروف",
  undated: "بلا تاريخ",
  from: " → ",
  listComma: "، ",

  number,
  date: (iso) => {
    const parts = dayIn(MONTHS, iso);
    return parts ? `${parts.day} ${parts.year}${parts.time && `، ${parts.time}`}` : iso;
  },
  days: (start, end) => daysIn(MONTHS, start, end),
  day: (iso) => dayIn(MONTHS, iso)?.day ?? iso,
  count: (quantity) => countIn(COUNTS, quantity),
  also: (counts, more) => `وورد أيضاً: ${counts.join("، ")}${more ? " …" : ""}`,

  reports,
  origins,
  questions,
  events: (n) => counted(n, { one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", hundred: "حدث" }),
  figures: (n) => counted(n, { one: "رقم واحد", two: "رقمان", few: "أرقام", many: "رقمًا", hundred: "رقم" }),
  more: (n) => `و${number(n)} غيرها`,

  effect: {
    killed: "قتلى",
    injured: "جرحى",
    casualties: "قتلى وجرحى معًا",
    missing: "مفقودون",
    captured: "معتقلون وأسرى",
    abducted: "مخطوفون ورهائن",
    freed: "مفرج عنهم أو فارّون",
    surrendered: "مستسلمون",
    displaced: "نازحون",
    held: "محتجزون",
    force: "مشاركون",
    attacks: "هجمات وأسلحة مستخدمة",
    destroyed: "مدمَّر أو متضرر",
    seized: "مستولى عليه",
  },
  modality: { asserted: "بلا تحفّظ", hedged: "بتحفّظ", denied: "منفيّ", planned: "مخطَّط أو متوقَّع" },
  status: {
    "single-source": "مصدر واحد",
    agreed: "الروايات متوافقة",
    developing: "قيد التطور",
    disputed: "مختلَف فيه",
  },
  kind: {
    agreement: "توافق",
    repetition: "تكرار",
    update: "تحديث",
    revision: "مراجعة",
    scope: "نطاق مختلف",
    conflict: "تعارض",
  },
  kindMeans: {
    agreement: "مصادر مستقلة تتوافق أرقامها.",
    repetition: "المصدر نفسه أو النص نفسه مرة أخرى: لا دليل جديدًا.",
    update: "رقم لاحق أعلى يسمح به الرقم السابق.",
    revision: "رقم لاحق لا يسمح به الرقم السابق، من المصدر نفسه أو ممن يصححه صراحة.",
    scope: "الرقمان يعدّان أشخاصًا أو أماكن أو فترات مختلفة.",
    conflict: "رقمان ينفي أحدهما الآخر؛ لا يفسر الفرقَ زمنٌ ولا تحفّظ ولا نطاق.",
  },
  policy: {
    "ucdp-like": "على نهج UCDP",
    "acled-like": "على نهج ACLED (متحفّظ)",
    "min-max": "أقل وأكثر ما ورد (كما في Airwars وIBC)",
    "latest-per-origin": "آخر ما قاله كل مصدر",
  },
  policyMeans: {
    "ucdp-like":
      "أدنى وأعلى رقم ما زال مصدر ما يقول به؛ والأرجح ما يقول به أكثر المصادر المستقلة، وعند التساوي الأدنى.",
    "acled-like":
      "الرقم الأكثر تحفظًا مما لم يُستبدل؛ وحيث لا يرد إلا لفظ عام فالجمع بلا عدد 1 والعشرات 10 والمئات 100 والآلاف 1,000.",
    "min-max": "أقل وأكثر ما أعطته أي رواية في أي وقت؛ بلا أرجح.",
    "latest-per-origin": "آخر ما قاله كل مصدر وحده؛ والأرجح آخر ما قيل.",
  },
  sum: {
    holds: "الأجزاء تساوي المجموع",
    differs: "الأجزاء لا تساوي المجموع",
    "part-exceeds-whole": "جزء أكبر من الكل",
    "breakdown-mislabelled": "الكل والأجزاء لا يعدّان الأشخاص أنفسهم",
  },

  heading: {
    events: "الأحداث",
    background: "أحداث سابقة تعود إليها هذه التقارير",
    backgroundQuestions: "أعداد فترات أطول",
    glance: "ما ورد في لمحة",
    disputed: "ما المختلَف فيه، ولماذا",
    nothingDisputed: "لا تتنافى روايتان في أي سؤال من أسئلة هذا الحدث.",
    across: "بين سؤالين: جزء أكبر من كله",
    corrected: "ما صححه مصدره أو صُحح صراحة",
    questions: "سؤالًا سؤالًا",
    findings: "صلة الأرقام بعضها ببعض",
    noFindings: "رقم واحد، أو أرقام لا يقابلها غيرها.",
    chart: "الأرقام عبر الزمن",
    figures: "الأرقام وألفاظها وأسانيدها",
    policies: "السؤال نفسه وفق كل قاعدة",
    chains: "سلاسل الإسناد",
    sums: "هل تساوي الأجزاء مجموعها؟",
    wording: "من يُسمَّى بماذا، وعلى لسان من",
    plainWording: "تسميات لا لفظ مشحونًا فيها",
    silence: "من أورد ماذا، ومن سكت",
    reports: "التقارير وأرقامها معلَّمة فيها",
    method: "المنهج والتحفظات",
  },
  column: {
    question: "السؤال",
    low: "الأدنى",
    best: "الأرجح",
    high: "الأعلى",
    status: "الحال",
    reports: "التقارير",
    origins: "المصادر",
    value: "الرقم",
    words: "اللفظ كما ورد",
    chain: "المصدر → الناقل → الناشر",
    said: "قيل في",
    published: "نُشر في",
    policy: "القاعدة",
    name: "التسمية",
    usedBy: "من استخدمها",
    report: "التقرير",
    basis: "يستند إلى",
  },
  label: {
    policy: "القاعدة",
    where: "المكان",
    when: "الزمان",
    ownVoice: "بلسانه",
    deniedBy: "ينفيه",
    loaded: "لفظ مشحون",
    quoted: "بين علامتي اقتباس",
    silent: "ساكت عنه",
    first: "أول من أورده",
    dropped: "لم يعد يذكره",
    duplicate: "يكرر حرفيًا",
    sharesText: "يشترك في العبارة مع",
    inferred: "مستنتج",
    showReasons: "كيف قُرئت هذه الأرقام: القواعد والألفاظ",
    skip: "إلى المحتوى",
    differsFrom: "مقابل",
    preliminary: "أولي",
    print: "طباعة",
  },
  note: {
    glance: "الأدنى والأرجح والأعلى وفق القاعدة المختارة هنا، وكل منها يستند إلى الأرقام المذكورة تحت سؤاله.",
    chart:
      "خط لكل مصدر. العلامة المصمتة رقم محدد، والمفرغة رقم تقريبي، والسهم «على الأقل» أو «حتى»، والعمود مدى؛ وتبقى الألفاظ ألفاظًا فوق المدى الذي تسمح به. وكل علامة تقود إلى الجدول.",
    chains: "التقارير التي تنقل عن مصدر واحد شاهد واحد. يأتي المصدر أولًا ثم من نقل عنه، الأسبق فالأسبق.",
    wording: "التسميات منقولة كما وردت بوصفها بيانات؛ أما الألفاظ التي تسبقها فمحايدة من وضع السجل.",
    silence:
      "الأسئلة التي يجيب عنها أكثر من تقرير. يقف الرقم حيث يجيب التقرير عن السؤال، محاطًا بإطار لأول من ذكره؛ والنقطة حيث يسكت التقرير، والشرطة حيث سبق للناشر أن أجاب.",
    reports: "إلى هنا يقود كل رقم في الجداول، والألفاظ المعلَّمة تعود بك إلى الجدول.",
  },
  method: [
    "يدوّن السجل كل رقم كما ورد في تقريره: لفظه، ومن يُعدّ به، وسنده من الناشر إلى المصدر الذي يُرد إليه. ويقول «ورد» لا «تأكد».",
    "تبقى أربعة أزمنة منفصلة: متى وقع، ومتى قاله مصدره، ومتى نُشر، ومتى أُخذ. وقد تحمل صفحة لاحقة حصيلة أقدم.",
    "لا يجتمع رقمان في سؤال واحد إلا إذا عدّا الأشخاص أو الأشياء أنفسهم في الحدث نفسه. فتساوي رقمين لأشخاص مختلفين ليس اتفاقًا، واختلافهما ليس تعارضًا.",
    "تكرار المصدر أو نسخ النص لا يزيد الدليل؛ والعبرة بعدد المصادر المستقلة.",
    "الحصيلة تنمو: فالرقم اللاحق الأعلى تحديث لا تناقض. والرقم اللاحق الذي ينافي السابق مراجعة إذا جاء من المصدر نفسه أو صُحح صراحة، وإلا فهو تعارض.",
    "تبقى الألفاظ العامة («عشرات»، «عدد من») ألفاظًا. وقد تعطيها قاعدة ما رقمًا، وهو عندئذ رقم القاعدة.",
    "التسميات التي تطلقها الأطراف بعضها على بعض بيانات منقولة، وألفاظ الأداة نفسها محايدة.",
    "تجري القراءة بقواعد دون أن ينظر فيها إنسان، فتفوتها أرقام وتسيء قراءة بعضها. راجع الألفاظ المعلَّمة قبل أن تستشهد برقم.",
  ],

  summary: (n, from, behind) => `${reports(n)} من ${outlets(from)}، ترجع أرقامها إلى ${origins(behind)}.`,
  disputeSummary: (disputed, all) => `تتنافى الروايات في ${questions(disputed)} من أصل ${number(all)}.`,
  evidence: (n, behind) =>
    `${reports(n)}، ${counted(behind, { one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدرًا", hundred: "مصدر" })}`,
};
