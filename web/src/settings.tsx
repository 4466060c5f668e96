/** What a person chooses for this browser: language, digits, month names, theme, policy. Kept in local storage. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { POLICY_NAMES, type PolicyName } from "./api/types.ts";

export type Settings = {
  readonly language: "ar" | "en";
  readonly digits: "arab" | "latn";
  /** Names of months in Arabic: كانون الثاني or يناير. */
  readonly months: "levant" | "egypt";
  readonly theme: "system" | "light" | "dark";
  /** Null: the policy of the case. */
  readonly policy: PolicyName | null;
};

const FIRST: Settings = { language: "ar", digits: "arab", months: "levant", theme: "system", policy: null };
const KEY = "isnad.settings";

function load(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>;
    const policy = kept.policy && POLICY_NAMES.includes(kept.policy) ? kept.policy : null;
    return { ...FIRST, ...kept, policy };
  } catch {
    return FIRST;
  }
}

type Holder = { readonly settings: Settings; readonly change: (part: Partial<Settings>) => void };
const Context = createContext<Holder>({ settings: FIRST, change: () => {} });

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(load);
  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(settings));
    const root = document.documentElement;
    root.lang = settings.language;
    root.dir = settings.language === "ar" ? "rtl" : "ltr";
    if (settings.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [settings]);
  const holder = useMemo(
    () => ({ settings, change: (part: Partial<Settings>) => setSettings((now) => ({ ...now, ...part })) }),
    [settings],
  );
  return <Context value={holder}>{children}</Context>;
}

export const useSettings = () => use(Context);

/** BCP 47 tag with the digits and month names chosen. */
export function localeOf({ language, digits, months }: Settings): string {
  if (language === "en") return "en-GB-u-nu-latn";
  return `${months === "levant" ? "ar-SY" : "ar-EG"}-u-nu-${digits}`;
}
