/** What all pages of one event share: its title, its tabs, its data. */
import type { ReactNode } from "react";
import { useEvent } from "../api/hooks.ts";
import type { EventParts, EventSlice, FigureLine, ReportSummary } from "../api/types.ts";
import { alone, useWords } from "../format.ts";
import { EVENT_PARTS, type EventPart, to } from "../router.ts";
import { Head } from "./Head.tsx";
import { Loaded } from "./states.tsx";
import { useCurrentInSight } from "./useCurrentInSight.ts";

type Props<P extends keyof EventParts> = {
  readonly event: string;
  readonly part: EventPart | null;
  /** What of the event's detail the page shows. */
  readonly needs: readonly P[];
  readonly children: (data: EventSlice<P>) => ReactNode;
};

export function EventFrame<P extends keyof EventParts>({ event, part, needs, children }: Props<P>) {
  return (
    <Loaded query={useEvent(event, needs)} lines={6}>
      {(data) => (
        <>
          <EventHead data={data} part={part} />
          <Tabs event={event} part={part} />
          {children(data)}
        </>
      )}
    </Loaded>
  );
}

function Tabs({ event, part }: { readonly event: string; readonly part: EventPart | null }) {
  const { t } = useWords();
  const bar = useCurrentInSight<HTMLElement>(part);
  return (
    <nav ref={bar} className="tabs" aria-label={t("nav.events")}>
      <a href={to.event(event)} aria-current={part === null ? "page" : undefined}>
        {t("event.parts.overview")}
      </a>
      {EVENT_PARTS.map((name) => (
        <a key={name} href={to.part(event, name)} aria-current={part === name ? "page" : undefined}>
          {t(`event.parts.${name}`)}
        </a>
      ))}
    </nav>
  );
}

function EventHead({ data: { event, summary }, part }: { readonly data: EventSlice; readonly part: EventPart | null }) {
  const { t, format, count } = useWords();
  const lead = [
    format.days(event.start, event.end),
    count("n.reports", summary.reports),
    count("n.origins", summary.origins),
  ];
  return (
    <Head
      title={part === null ? format.local(event.title) : t(`${part}.title`)}
      above={part !== null && <a href={to.event(event.id)}>{format.local(event.title)}</a>}
      lead={lead.filter(Boolean).map((piece, index) => (
        <span key={piece}>
          {index > 0 && " · "}
          <bdi>{piece}</bdi>
        </span>
      ))}
    >
      {part !== null && <p className="lead">{t(`${part}.says`)}</p>}
    </Head>
  );
}

export const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** A report's name in lists: its outlet, else its title, and its day. */
export function useReportName(): (
  report: Pick<ReportSummary, "outlet" | "title" | "publishedAt"> | undefined,
) => string {
  const { format, t } = useWords();
  return (report) =>
    report
      ? `${alone(publisherOf(report) ?? t("noOutlet"))}${report.publishedAt ? ` · ${format.shortDay(report.publishedAt)}` : ""}`
      : t("noOutlet");
}

/** The outlet of a report, else what it is called; null when it has neither. */
export const publisherOf = (report: Pick<ReportSummary, "outlet" | "title"> | undefined): string | null =>
  report?.outlet || report?.title || null;

export const figuresOf = (
  question: { readonly figures: readonly string[] },
  figures: ReadonlyMap<string, FigureLine>,
): FigureLine[] => question.figures.map((id) => figures.get(id)).filter((figure) => figure !== undefined);
