/**
 * A router on the hash: every page, question, report and figure has an address that can be sent to somebody, and the
 * server need not know any of them.
 */
import { useMemo, useSyncExternalStore } from "react";

export type Route = { readonly path: readonly string[]; readonly query: URLSearchParams };

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

/** The present address. `path` of "#/event/e1?x=1" is ["event", "e1"]. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => {
    const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
    return { path: path.split("/").filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) };
  }, [hash]);
}

type Query = { readonly [key: string]: string | number | boolean | null | undefined };

/** Address of a page; empty values of the query are left out. */
export function href(path: readonly string[], query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value != null && value !== "" && value !== false) search.set(key, String(value));
  const tail = search.size > 0 ? `?${search}` : "";
  return `#/${path.map(encodeURIComponent).join("/")}${tail}`;
}

/** Changes the query of the present page without a new entry in the history (filters, chosen figure). */
export function setQuery(route: Route, change: Query): void {
  const to = href(route.path, { ...Object.fromEntries(route.query), ...change });
  if (to === window.location.hash) return;
  window.history.replaceState(null, "", to);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

export const to = {
  events: () => href([]),
  event: (id: string) => href(["event", id]),
  part: (event: string, part: EventPart, query?: Query) => href(["event", event, part], query),
  question: (event: string, question: string, query?: Query) => href(["event", event, "question", question], query),
  report: (id: string, query?: Query) => href(["report", id], query),
  figure: (id: string) => href(["figure", id]),
  page: (name: "places" | "review" | "add" | "reports" | "export" | "settings" | "login" | "team", query?: Query) =>
    href([name], query),
};

export const EVENT_PARTS = ["chains", "wording", "silence", "timeline"] as const;
export type EventPart = (typeof EVENT_PARTS)[number];
