/** Event time line: a row a day, and three clocks that are never mixed: happened, said, published. */
import type { EventSlice } from "../api/types.ts";
import { useWords } from "../format.ts";
import { byId, EventFrame } from "../parts/EventFrame.tsx";
import { Empty } from "../parts/states.tsx";
import { to } from "../router.ts";

const NEEDS = ["reports", "figures"] as const;
type Data = EventSlice<(typeof NEEDS)[number]>;

export default function TimelinePage({ event }: { readonly event: string }) {
  return (
    <EventFrame event={event} part="timeline" needs={NEEDS}>
      {(data) => <Line data={data} />}
    </EventFrame>
  );
}

const CLOCKS = ["happened", "said", "published"] as const;
type Entry = { readonly key: string; readonly text: string; readonly href: string; readonly note: string };
type Day = { readonly [clock in (typeof CLOCKS)[number]]: Entry[] };

function Line({ data }: { readonly data: Data }) {
  const { t, format } = useWords();
  const days = useDays(data);
  if (days.length === 0) return <Empty title={t("silence.empty")} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll card" tabIndex={0} aria-label={t("timeline.title")}>
      <table className="timeline stacking">
        <thead>
          <tr>
            <td />
            {CLOCKS.map((clock) => (
              <th key={clock} scope="col">
                {t(`timeline.${clock}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(([date, day]) => (
            <tr key={date}>
              <th scope="row">{rowName(date, t, format.days)}</th>
              {CLOCKS.map((clock) => (
                <td key={clock} data-label={t(`timeline.${clock}`)} className={day[clock].length === 0 ? "none" : ""}>
                  <ul>
                    {day[clock].map((entry) => (
                      <li key={entry.key}>
                        <a href={entry.href} dir="auto">
                          {entry.text}
                        </a>{" "}
                        <span className="small muted">
                          <bdi>{entry.note}</bdi>
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "2022-01-20", or "2022-01-01/2022-12-31" for what happened on some day between. */
function rowName(key: string, t: (name: string) => string, days: (start: string, end: string) => string): string {
  const [start = "", end] = key.split("/");
  if (start === "") return t("timeline.undated");
  return days(start, end ?? start);
}

/** Days in order, each with what belongs to it under each clock; undated things stand last, under "". */
function useDays(data: Data): readonly (readonly [string, Day])[] {
  const { t, format } = useWords();
  const days = new Map<string, Day>();
  const at = (iso: string | null, until = iso): Day => {
    const [start, end] = [iso?.slice(0, 10) ?? "", until?.slice(0, 10) ?? ""];
    const key = end === start ? start : `${start}/${end}`;
    const day = days.get(key) ?? { happened: [], said: [], published: [] };
    days.set(key, day);
    return day;
  };
  const reports = byId(data.reports);
  const label = (effect: string, value: string) => `${t(`effect.${effect}`)}: ${value}`;
  for (const report of data.reports) {
    at(report.publishedAt).published.push({
      key: report.id,
      text: report.title || t("untitled"),
      href: to.report(report.id),
      note: report.outlet ?? t("noOutlet"),
    });
  }
  for (const figure of data.figures) {
    const text = label(figure.effect, format.quantity(figure));
    const outlet = reports.get(figure.report)?.outlet ?? t("noOutlet");
    const entry = { key: figure.id, text, href: to.figure(figure.id), note: figure.origin[0] ?? outlet };
    if (figure.clocks.happened) at(figure.clocks.happened.start, figure.clocks.happened.end).happened.push(entry);
    if (figure.clocks.said && figure.origin.length > 0) at(figure.clocks.said).said.push(entry);
  }
  return [...days].sort(([a], [b]) => (a || "9").localeCompare(b || "9"));
}
