/** What pages ask of the server, one hook a question. Keys begin with "ledger" for all that a recomputation changes. */
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { get, send } from "./client.ts";
import type {
  Account,
  AuditEntry,
  CaseInfo,
  EventParts,
  EventSlice,
  EventSummary,
  EventsQuery,
  FigureDetail,
  FindingPage,
  FindingsAsked,
  Health,
  ImportStatus,
  Judgement,
  NewImport,
  NewJudgement,
  Page,
  PlaceRow,
  PolicyName,
  PolicyRow,
  QuestionDetail,
  ReportDetail,
  ReportSummary,
  ReviewItem,
  SearchResult,
  SessionInfo,
  SessionRow,
} from "./types.ts";

type Params = Record<string, string | number | null | undefined>;

const useLedger = <T>(path: string, params: Params = {}, enabled = true) =>
  useQuery({
    queryKey: ["ledger", path, params],
    queryFn: () => get<T>(path, params),
    placeholderData: keepPreviousData,
    enabled,
  });

const id = encodeURIComponent;

export const useHealth = () => useQuery({ queryKey: ["health"], queryFn: () => get<Health>("health") });
export const useSession = () =>
  useQuery({ queryKey: ["session"], queryFn: () => get<SessionInfo>("session"), staleTime: 60_000 });
export const usePolicies = () =>
  useQuery({
    queryKey: ["policies"],
    queryFn: () => get<PolicyRow[]>("policies"),
    staleTime: Number.POSITIVE_INFINITY,
  });
export const useCase = () => useLedger<CaseInfo>("case");
export const useEvents = (query: EventsQuery) => useLedger<Page<EventSummary>>("events", query as Params);
export const useSearch = (q: string) => useLedger<SearchResult>("search", { q, limit: 12 }, q.trim().length > 0);
/** An event with those parts of its detail that the page shows. */
export const useEvent = <P extends keyof EventParts>(event: string | null, parts: readonly P[]) =>
  useOne<EventSlice<P>>(`events/${id(event ?? "")}?parts=${parts.join()}`, event !== null);
/** More findings, twenty at a time, after the first `from`, which the page has. */
export const useFindings = (event: string, query: FindingsAsked, from: number, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ["ledger", "findings", event, query, from],
    queryFn: ({ pageParam }) =>
      get<FindingPage>(`events/${id(event)}/findings`, { ...query, limit: 20, cursor: pageParam }),
    initialPageParam: String(from),
    getNextPageParam: (last) => last.next,
    enabled,
  });
export const useQuestion = (question: string) => useOne<QuestionDetail>(`questions/${id(question)}`);
export const useFigure = (figure: string | null) =>
  useOne<FigureDetail>(`figures/${id(figure ?? "")}`, figure !== null);
export const useReport = (report: string | null) =>
  useOne<ReportDetail>(`reports/${id(report ?? "")}`, report !== null);
export const useReports = (query: Params) => useLedger<Page<ReportSummary>>("reports", query);
export const usePlaces = () => useLedger<PlaceRow[]>("places");
export const useReview = (query: Params) => useLedger<Page<ReviewItem>>("review", query);
export const useSessions = () =>
  useQuery({ queryKey: ["sessions"], queryFn: () => get<SessionRow[] | Page<SessionRow>>("sessions") });
export const useAccounts = () =>
  useQuery({ queryKey: ["accounts"], queryFn: () => get<Account[] | Page<Account>>("accounts") });
export const useAudit = () =>
  useQuery({ queryKey: ["ledger", "audit"], queryFn: () => get<Page<AuditEntry>>("audit", { limit: 100 }) });

/** One thing by its id: never shows the one looked at before in its place. */
function useOne<T>(path: string, enabled = true) {
  return useQuery({ queryKey: ["ledger", path], queryFn: () => get<T>(path), enabled });
}

/** A change on the server, after which everything computed from the ledger is asked for again. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: ["ledger"] }) });
}

export const useJudge = () => useChange((judgement: NewJudgement) => send<Judgement>("POST", "judgements", judgement));
export const useUndo = () =>
  useChange((judgement: string) => send<Judgement>("POST", `judgements/${id(judgement)}/undo`));
export const useImport = () => useChange((batch: NewImport) => send<ImportStatus>("POST", "imports", batch));
export const usePatchReport = () =>
  useChange(({ report, ...patch }: { report: string; outlet?: string | null; publishedAt?: string | null }) =>
    send<ReportSummary>("PATCH", `reports/${id(report)}`, patch),
  );
export const useChoosePolicy = () => useChange((policy: PolicyName) => send<unknown>("PUT", "policy", { policy }));

/** Signing in or out changes who may see what: forget everything. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who: { name: string; password: string }) => send<SessionInfo>("POST", "session", who),
    onSuccess: () => client.resetQueries(),
  });
}
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => send<unknown>("DELETE", "session"), onSuccess: () => client.resetQueries() });
}
export function useAddAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (account: { name: string; password: string; role: Account["role"] }) =>
      send<Account>("POST", "accounts", account),
    onSuccess: () => client.invalidateQueries({ queryKey: ["accounts"] }),
  });
}
export function usePatchAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, ...patch }: Pick<Account, "name"> & Partial<Pick<Account, "role" | "disabled">>) =>
      send<Account>("PATCH", `accounts/${id(name)}`, patch),
    onSettled: () => client.invalidateQueries({ queryKey: ["accounts"] }),
  });
}
export function useRevoke() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (session: string) => send<unknown>("DELETE", `sessions/${id(session)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ["sessions"] }),
  });
}
