/** From figures to the graph of who carries them: outlets, relays, origins, and the texts copied between outlets. */
import type { EventSlice, ReportSummary } from "../api/types.ts";

type Told = Pick<EventSlice<"reports" | "figures" | "evidence">, "reports" | "figures" | "evidence">;

export const ROLES = ["outlet", "relay", "origin"] as const;
export type ChainNode = {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly own: boolean;
  readonly figures: number;
};
export type ChainEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly figures: number;
  /** Share of the text that is copied; null where one carries the other's figures. */
  readonly copy: number | null;
};
export type ChainGraph = { readonly nodes: readonly ChainNode[]; readonly edges: readonly ChainEdge[] };

type Draft = { id: string; name: string; role: ChainNode["role"]; own: boolean; figures: number };

/** `only` restricts to some figures; `nameOf` gives a report's outlet, or what stands for one that is not known. */
export function chainGraph(
  data: Told,
  only: ReadonlySet<string> | null,
  nameOf: (report: ReportSummary) => string,
): ChainGraph {
  const nodes = new Map<string, Draft>();
  const edges = new Map<string, { from: string; to: string; figures: number; copy: number | null }>();
  const reports = new Map(data.reports.map((report) => [report.id, report]));
  const groupOf = new Map(data.evidence.map((group) => [group.id, group]));

  const node = (role: ChainNode["role"], name: string, id = `${role}:${name}`) => {
    const known = nodes.get(id) ?? { id, name, role, own: false, figures: 0 };
    nodes.set(id, known);
    return known;
  };
  const edge = (from: string, to: string, copy: number | null) => {
    const id = `${from}→${to}${copy === null ? "" : "#copy"}`;
    const known = edges.get(id) ?? { from, to, figures: 0, copy };
    edges.set(id, known);
    return known;
  };

  for (const figure of data.figures) {
    const report = reports.get(figure.report);
    if (!report || (only && !only.has(figure.id))) continue;
    const outlet = node("outlet", nameOf(report), outletId(report));
    outlet.figures++;
    const group = groupOf.get(figure.independence);
    if (figure.origin.length === 0 && figure.relays.length === 0) {
      outlet.own = true;
      continue;
    }
    const steps = figure.relays.map((name) => node("relay", name));
    if (figure.origin[0]) steps.push(node("origin", group?.kind === "named-origin" ? group.origin : figure.origin[0]));
    let last = outlet;
    for (const step of steps) {
      if (step.id === last.id) continue;
      step.figures++;
      edge(last.id, step.id, null).figures++;
      last = step;
    }
  }
  addCopies(data, nodes, edge);
  return { nodes: [...nodes.values()], edges: [...edges].map(([id, one]) => ({ id, ...one })) };
}

/** Reports of one outlet are one node; each of an unknown outlet is its own. */
const outletId = ({ id, outlet }: ReportSummary) => (outlet === null ? `report:${id}` : `outlet:${outlet}`);

/** The later of two outlets that share a text points at the earlier. */
function addCopies(
  data: Told,
  nodes: ReadonlyMap<string, Draft>,
  edge: (from: string, to: string, copy: number) => unknown,
): void {
  const reports = new Map(data.reports.map((report) => [report.id, report]));
  const dateOf = (report: ReportSummary) => report.publishedAt ?? "9";
  for (const report of data.reports) {
    const shared = report.duplicateOf
      ? [{ report: report.duplicateOf, share: 1 }, ...report.sharesTextWith]
      : report.sharesTextWith;
    for (const { report: id, share } of shared) {
      const other = reports.get(id);
      if (!other) continue;
      const later = (dateOf(report).localeCompare(dateOf(other)) || report.id.localeCompare(id)) > 0;
      const [from, to] = [outletId(report), outletId(other)];
      if (later && from !== to && nodes.has(from) && nodes.has(to)) edge(from, to, share);
    }
  }
}
