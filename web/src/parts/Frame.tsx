/** Header with navigation, the page, the footer. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useCase, useSession } from "../api/hooks.ts";
import { useWords } from "../format.ts";
import { to, useRoute } from "../router.ts";
import { useSettings } from "../settings.tsx";
import { useCurrentInSight } from "./useCurrentInSight.ts";

export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const computing = useCase().data?.computing ?? false;
  return (
    <div className="frame">
      {/* biome-ignore lint/a11y/useValidAnchor: a link to the content, kept out of the router on the hash */}
      <a className="skip" href="#content" onClick={skip}>
        {t("skip")}
      </a>
      <header className="top">
        <div>
          <a className="brand" href={to.events()}>
            <Mark />
            {t("brand")}
          </a>
          <Navigation />
          <div className="tools">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div>
          <span>{t("tagline")}</span>
          <span>{t("settings.offline")}</span>
        </div>
      </footer>
      <div className="live" role="status">
        {computing ? t("computing") : ""}
      </div>
    </div>
  );
}

/** The address is the page's; skipping must not change it. */
function skip(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function Navigation() {
  const { t } = useWords();
  const [here = "events"] = useRoute().path;
  const team = useSession().data;
  const pages = ["places", "reports", "review", "add", "export", "settings"] as const;
  const current = (name: string) =>
    here === name || (name === "events" && here === "event") || (name === "reports" && here === "report")
      ? "page"
      : undefined;
  const bar = useCurrentInSight<HTMLUListElement>(here);
  return (
    <nav aria-label={t("nav.main")}>
      <ul ref={bar}>
        <li>
          <a href={to.events()} aria-current={current("events")}>
            {t("nav.events")}
          </a>
        </li>
        {pages.map((name) => (
          <li key={name}>
            <a href={to.page(name)} aria-current={current(name)}>
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
        {team?.mode === "team" && (
          <li>
            <a href={to.page("team")} aria-current={current("team")}>
              {t("nav.team")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function LanguageSwitch() {
  const { settings, change } = useSettings();
  const other = settings.language === "ar" ? "en" : "ar";
  return (
    <Button className="button quiet small" onPress={() => change({ language: other })}>
      <span lang={other}>{other === "en" ? "English" : "العربية"}</span>
    </Button>
  );
}

/** Two reports, one origin: what the name means. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M25 8 16 16 7 24M25 24 16 16" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <g fill="currentColor">
        <circle cx="25" cy="8" r="3.6" />
        <circle cx="25" cy="24" r="3.6" />
        <circle cx="16" cy="16" r="3.6" />
        <circle cx="7" cy="24" r="3.6" />
      </g>
    </svg>
  );
}
