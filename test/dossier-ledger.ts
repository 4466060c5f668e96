/** A small ledger made by hand, so that the dossier can be tested apart from the reading and the lining up. */
import type {
  Finding,
  FindingKind,
  Ledger,
  LedgerFigure,
  LedgerReport,
  PolicyName,
  Question,
} from "../src/ledger/types.ts";
import type { Effect, Link } from "../src/types.ts";

const both = (ar: string, en: string) => ({ ar, en });

export const report = (id: string, outlet: string | null, publishedAt: string | null, text: string): LedgerReport => ({
  id,
  file: `${id}.txt`,
  sha256: "5e".repeat(32),
  text,
  title: text.split("\n")[0]!,
  outlet,
  url: null,
  publishedAt,
  language: /[a-z]{4}/.test(text) ? "en" : "ar",
  inferred: outlet ? [] : ["outlet"],
  events: ["e1"],
  duplicateOf: null,
  sharesTextWith: [],
});

const link = (name: string, report: LedgerReport): Link => {
  const start = Math.max(0, report.text.indexOf(name));
  return { start, end: start + name.length, name, names: [name], cue: "", stance: "said", hedged: false };
};

export function figure(
  report: LedgerReport,
  words: string,
  value: Partial<LedgerFigure> & { readonly id: string; readonly question: string | null },
  chain: readonly string[] = [],
): LedgerFigure {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${report.id}: ${words}`);
  return {
    start,
    end: start + words.length,
    quote: report.text.split("\n").find((line) => line.includes(words))!,
    effect: "killed",
    min: null,
    max: null,
    approx: false,
    vague: null,
    group: { text: "", class: "person", span: null },
    chain: chain.map((name) => link(name, report)),
    origin: chain.slice(-1),
    relays: chain.slice(0, -1),
    modality: "asserted",
    when: null,
    place: null,
    partOf: null,
    rule: "test",
    why: { rule: "test", start, end: start + words.length, parts: [] },
    report: report.id,
    event: "e1",
    independence: chain.at(-1) ?? report.outlet ?? report.id,
    clocks: { happened: null, said: report.publishedAt, published: report.publishedAt, captured: null },
    population: { class: "person", side: null, kinds: [], name: null },
    scope: { place: null, extent: "event", since: null },
    counting: "cumulative",
    preliminary: false,
    low: value.min ?? 0,
    high: value.max ?? null,
    ...value,
  };
}

function question(
  id: string,
  ar: string,
  en: string,
  effect: Effect,
  figures: readonly LedgerFigure[],
  status: Question["status"],
): Question {
  const own = figures.filter((one) => one.question === id);
  const numbers = own.flatMap((one) => [one.min, one.max]).filter((n) => n !== null);
  const low = numbers.length > 0 ? Math.min(...numbers) : null;
  const high = numbers.length > 0 ? Math.max(...numbers) : null;
  const ids = own.map((one) => one.id);
  const result = (best: number | null) => ({
    low,
    high,
    best,
    from: { low: ids.slice(0, 1), high: ids.slice(-1), best: ids.slice(-1) },
  });
  return {
    id,
    event: "e1",
    effect,
    label: both(ar, en),
    population: own[0]!.population,
    scope: own[0]!.scope,
    figures: ids,
    reports: new Set(own.map((one) => one.report)).size,
    origins: new Set(own.map((one) => one.independence)).size,
    low,
    high,
    best: high,
    policy: "ucdp-like",
    policies: {
      "ucdp-like": result(high),
      "acled-like": result(low),
      "min-max": result(null),
      "latest-per-origin": result(high),
    },
    status,
  };
}

const finding = (
  id: string,
  kind: FindingKind,
  question: string,
  a: string,
  b: string,
  ar: string,
  en: string,
): Finding => ({
  id,
  kind,
  a: [a],
  b: [b],
  event: "e1",
  question,
  otherQuestion: null,
  because: { code: "exact-values-differ", origins: ["", ""], values: ["", ""], said: [null, null], detail: [] },
  text: both(ar, en),
});

/** Three reports with figures of every shape: exact, open, approximate, a range, words, denied; dated and not. */
export function handMadeLedger(
  reports: readonly LedgerReport[],
  figures: readonly LedgerFigure[],
  policy: PolicyName = "ucdp-like",
): Ledger {
  const evidence = [...new Set(figures.map((one) => one.independence))].map((origin) => {
    const own = figures.filter((one) => one.independence === origin);
    const path = reports.filter((one) => own.some((figure) => figure.report === one.id));
    return {
      id: origin,
      event: "e1",
      origin,
      kind: own[0]!.chain.length > 0 ? ("named-origin" as const) : ("outlet" as const),
      names: [origin],
      figures: own.map((one) => one.id),
      path: path.map((one) => ({
        report: one.id,
        outlet: one.outlet,
        publishedAt: one.publishedAt,
        via: own.find((figure) => figure.report === one.id)!.relays,
      })),
    };
  });
  const questions = [
    question("q1", "قتلى المهاجمين", "Attackers killed", "killed", figures, "disputed"),
    question("q2", "محاور الهجوم", "Axes of the attack", "attacks", figures, "agreed"),
  ];
  return {
    events: [
      {
        id: "e1",
        title: both("الهجوم على سجن الصناعة", "Attack on al-Sina'a prison"),
        place: { key: "sy.hasakah", name: "الحسكة", kind: "city", within: [] },
        start: "2022-01-20",
        end: "2022-01-26",
        reports: reports.map((one) => one.id),
        standing: "main",
        questions: questions.map((one) => one.id),
      },
    ],
    reports,
    figures,
    questions,
    findings: [
      finding(
        "n1",
        "conflict",
        "q1",
        "f1",
        "f2",
        "رقمان لا يجتمعان: 120 فأكثر و23.",
        "23 and 120 or more exclude each other.",
      ),
      finding("n2", "update", "q1", "f2", "f3", "حصيلة لاحقة أعلى.", "A later, higher count."),
    ],
    evidence,
    series: [],
    sums: [
      {
        id: "s1",
        event: "e1",
        kind: "holds",
        whole: "f3",
        parts: ["f1", "f2"],
        sum: 374,
        stated: 374,
        text: both("المجموع صحيح.", "The parts add up."),
      },
    ],
    wording: [
      {
        event: "e1",
        referent: "islamic-state",
        label: both("تنظيم الدولة الإسلامية", "Islamic State"),
        name: "مرتزقة",
        loaded: "hostile",
        uses: [{ report: "r1", outlet: "A", speaker: "", stance: null, quoted: true, count: 2, spans: [] }],
      },
    ],
    silence: [
      {
        event: "e1",
        questions: ["q1", "q2"],
        rows: reports.map((one) => ({
          report: one.id,
          outlet: one.outlet,
          publishedAt: one.publishedAt,
          answers: ["q1", "q2"].map((id) =>
            figures.filter((figure) => figure.question === id && figure.report === one.id).map((figure) => figure.id),
          ),
        })),
        first: ["r1", "r1"],
        dropped: [[], []],
      },
    ],
    policy,
  };
}
