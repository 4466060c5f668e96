/** All events of the case: search, filters, a row an event. */
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useCase, useEvents, usePlaces, useSearch } from "../api/hooks.ts";
import { EFFECT_NAMES, type EventSummary, type EventsQuery, type SearchResult } from "../api/types.ts";
import { alone, useWords } from "../format.ts";
import { StatusChip } from "../parts/Chips.tsx";
import { Excerpt } from "../parts/Excerpt.tsx";
import { Field, Pick, Search, Tick } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { usePolicy } from "../parts/PolicyPick.tsx";
import { keyOf } from "../parts/place.ts";
import { Empty, Loaded } from "../parts/states.tsx";
import { Title } from "../parts/Title.tsx";
import { TollNumbers } from "../parts/Toll.tsx";
import { setQuery, to, useRoute } from "../router.ts";

const SORTS = ["newest", "oldest", "reports", "disputes"] as const;
const STATUSES = ["disputed", "developing", "agreed", "single-source"] as const;

export function EventsPage() {
  const { t, count } = useWords();
  const route = useRoute();
  const info = useCase().data;
  const of = (name: string) => route.query.get(name) ?? "";
  const limit = Number(of("limit")) || 40;
  const query = useMemo(() => queryOf(route.query, limit), [route.query, limit]);
  const asked = useDeferredValue(query);
  const events = useEvents(asked);
  const q = useDeferredValue(of("q"));
  const found = useSearch(q);
  const filtered = [...route.query.keys()].some((key) => key !== "sort" && key !== "limit");
  return (
    <>
      <Head
        title={t("events.title")}
        lead={
          info
            ? `${alone(info.title)}: ${count("n.events", info.counts.events)} · ${count("n.reports", info.counts.reports)} · ${count("n.disputed", info.counts.disputed)}`
            : t("tagline")
        }
      />
      <Filters />
      <section aria-label={t("events.results")} className="stack">
        <Loaded query={events} lines={6}>
          {(page) =>
            page.items.length > 0 ? (
              <>
                <ol className="events">
                  {page.items.map((event) => (
                    <EventRow key={event.id} event={event} />
                  ))}
                </ol>
                {page.next && (
                  <Button className="button" onPress={() => setQuery(route, { limit: Math.min(limit + 40, 500) })}>
                    {t("more")}
                  </Button>
                )}
              </>
            ) : filtered ? (
              <Empty title={t("events.none")} says={t("events.noneSays")} />
            ) : (
              <Empty title={t("events.empty")} says={t("events.emptySays")}>
                <a className="button primary" href={to.page("add")}>
                  {t("nav.add")}
                </a>
              </Empty>
            )
          }
        </Loaded>
        {q && found.data && <Found result={found.data} />}
      </section>
    </>
  );
}

/** The address as a question to the server. */
function queryOf(address: URLSearchParams, limit: number): EventsQuery {
  const { background, ...filters } = Object.fromEntries(address);
  return { ...filters, standing: background ? undefined : "main", limit } as EventsQuery;
}

const FILTERED = ["from", "to", "effect", "status", "outlet", "place", "sort", "background"];

function Filters() {
  const { t } = useWords();
  const route = useRoute();
  const [open, setOpen] = useState(() => FILTERED.some((name) => route.query.has(name)));
  const q = route.query.get("q") ?? "";
  return (
    <section className="filters no-print" aria-label={t("events.filters")}>
      <Search
        label={t("events.search")}
        placeholder={t("events.placeholder")}
        value={q}
        onChange={(value) => setQuery(route, { q: value, limit: null })}
      />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t("events.filters")}</summary>
        {open && <FilterFields />}
      </details>
    </section>
  );
}

/** Mounted when they are opened: the places of a large case are a long list. */
function FilterFields() {
  const { t, format } = useWords();
  const route = useRoute();
  const info = useCase().data;
  const of = (name: string) => route.query.get(name) ?? "";
  const set = (name: string) => (value: string | boolean) =>
    setQuery(route, { [name]: value === "any" ? null : value, limit: null });
  const any = { id: "any", name: t("events.any") };
  const outlets = info?.outlets ?? [];
  const places = usePlaces().data ?? [];
  return (
    <div className="form">
      <Field label={t("events.from")} type="date" value={of("from")} onChange={set("from")} />
      <Field label={t("events.to")} type="date" value={of("to")} onChange={set("to")} />
      <Pick
        label={t("events.effect")}
        value={of("effect") || "any"}
        onChange={set("effect")}
        options={[any, ...EFFECT_NAMES.map((id) => ({ id, name: t(`effect.${id}`) }))]}
      />
      <Pick
        label={t("events.status")}
        value={of("status") || "any"}
        onChange={set("status")}
        options={[any, ...STATUSES.map((id) => ({ id, name: t(`status.${id}`) }))]}
      />
      <Pick
        label={t("events.outlet")}
        value={of("outlet") || "any"}
        onChange={set("outlet")}
        options={[any, ...outlets.map(({ name }) => ({ id: name, name }))]}
      />
      <Pick
        label={t("events.place")}
        value={of("place") || "any"}
        onChange={set("place")}
        options={[any, ...places.map((row) => ({ id: keyOf(row), name: format.local(row.label) }))]}
      />
      <Pick
        label={t("events.sort")}
        value={of("sort") || "newest"}
        onChange={set("sort")}
        options={SORTS.map((id) => ({ id, name: t(`events.sorts.${id}`) }))}
      />
      <div className="wide row apart">
        <Tick isSelected={of("background") === "true"} onChange={set("background")}>
          {t("events.background")}
        </Tick>
        {route.query.size > 0 && (
          <a className="button quiet small" href={to.events()}>
            {t("events.clear")}
          </a>
        )}
      </div>
    </div>
  );
}

function EventRow({ event }: { readonly event: EventSummary }) {
  const { t, format, count } = useWords();
  const policy = usePolicy("ucdp-like");
  return (
    <li className="event card">
      <div className="stack tight">
        <h2>
          <a href={to.event(event.id)}>{format.local(event.title)}</a>
        </h2>
        <p className="muted small">{format.days(event.start, event.end)}</p>
        <p className="row small">
          <span>{count("n.reports", event.reports)}</span>
          <span>{count("n.origins", event.origins)}</span>
          {event.disputed > 0 && <span className="chip disputed">{count("n.disputed", event.disputed)}</span>}
          {event.standing === "background" && <span className="chip plain">{t("events.backgroundMark")}</span>}
        </p>
      </div>
      {event.toll && (
        <a className="eventToll" href={to.question(event.id, event.toll.question)}>
          <span className="row apart">
            <span className="small">{format.local(event.toll.label)}</span>
            <StatusChip status={event.toll.status} />
          </span>
          <TollNumbers toll={event.toll.policies[policy]} />
        </a>
      )}
    </li>
  );
}

function Found({ result }: { readonly result: SearchResult }) {
  const { t, format } = useWords();
  return (
    <div className="two even">
      {result.reports.length > 0 && (
        <section className="card stack tight">
          <h2>{t("events.inReports")}</h2>
          <ul className="stack tight">
            {result.reports.map((hit) => (
              <li key={hit.id}>
                <Title report={hit} />
                <p className="small muted">
                  <bdi>{hit.outlet ?? t("noOutlet")}</bdi> · {format.date(hit.date)}
                </p>
                <Excerpt text={hit.excerpt} marks={hit.marks} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.figures.length > 0 && (
        <section className="card stack tight">
          <h2>{t("events.inFigures")}</h2>
          <ul className="stack tight">
            {result.figures.map((figure) => (
              <li key={figure.id}>
                <a href={to.figure(figure.id)}>
                  {t(`effect.${figure.effect}`)}: <span className="num">{format.quantity(figure)}</span>
                </a>
                <blockquote className="words small">{figure.quote}</blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
