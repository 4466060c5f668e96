/** Which page stands at which address. Pages with heavy parts (charts, graphs, maps) come when they are asked for. */
import { lazy, Suspense, useEffect, useLayoutEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { useSession } from "./api/hooks.ts";
import { useLive } from "./api/live.ts";
import { setWords } from "./i18n/index.ts";
import { EventsPage } from "./pages/Events.tsx";
import { ErrorBoundary } from "./parts/ErrorBoundary.tsx";
import { Frame } from "./parts/Frame.tsx";
import { Login } from "./parts/Login.tsx";
import { NotFound } from "./parts/NotFound.tsx";
import { Skeleton } from "./parts/states.tsx";
import { useRoute } from "./router.ts";
import { localeOf, useSettings } from "./settings.tsx";

const EventPage = lazy(() => import("./pages/Event.tsx"));
const QuestionPage = lazy(() => import("./pages/Question.tsx"));
const ChainsPage = lazy(() => import("./pages/Chains.tsx"));
const WordingPage = lazy(() => import("./pages/Wording.tsx"));
const SilencePage = lazy(() => import("./pages/Silence.tsx"));
const TimelinePage = lazy(() => import("./pages/Timeline.tsx"));
const ReaderPage = lazy(() => import("./pages/Reader.tsx"));
const FigurePage = lazy(() => import("./pages/Figure.tsx"));
const PlacesPage = lazy(() => import("./pages/Places.tsx"));
const ReportsPage = lazy(() => import("./pages/Reports.tsx"));
const ReviewPage = lazy(() => import("./pages/Review.tsx"));
const AddPage = lazy(() => import("./pages/Add.tsx"));
const ExportPage = lazy(() => import("./pages/Export.tsx"));
const SettingsPage = lazy(() => import("./pages/Settings.tsx"));
const TeamPage = lazy(() => import("./pages/Team.tsx"));

export function App() {
  const { settings } = useSettings();
  const session = useSession();
  const { path } = useRoute();
  const locked = session.data?.mode === "team" && session.data.user === null;
  useLayoutEffect(() => setWords(settings.language), [settings.language]);
  useLive(session.data !== undefined && !locked);
  const address = path.join("/");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [address]);
  return (
    <I18nProvider locale={localeOf(settings)}>
      <Frame>
        <ErrorBoundary key={address}>
          <Suspense fallback={<Skeleton />}>
            {locked || path[0] === "login" ? <Login /> : <Page path={path} />}
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </I18nProvider>
  );
}

function Page({ path: [name, id, part, sub] }: { readonly path: readonly string[] }) {
  if (name === undefined) return <EventsPage />;
  if (name === "event" && id) return <EventPart event={id} part={part} sub={sub} />;
  if (name === "report" && id) return <ReaderPage report={id} />;
  if (name === "figure" && id) return <FigurePage figure={id} />;
  if (name === "places") return <PlacesPage />;
  if (name === "reports") return <ReportsPage />;
  if (name === "review") return <ReviewPage />;
  if (name === "add") return <AddPage />;
  if (name === "export") return <ExportPage />;
  if (name === "settings") return <SettingsPage />;
  if (name === "team") return <TeamPage />;
  return <NotFound />;
}

function EventPart({ event, part, sub }: { readonly event: string; readonly part?: string; readonly sub?: string }) {
  if (part === undefined) return <EventPage event={event} />;
  if (part === "question" && sub) return <QuestionPage event={event} question={sub} />;
  if (part === "chains") return <ChainsPage event={event} />;
  if (part === "wording") return <WordingPage event={event} />;
  if (part === "silence") return <SilencePage event={event} />;
  if (part === "timeline") return <TimelinePage event={event} />;
  return <NotFound />;
}
