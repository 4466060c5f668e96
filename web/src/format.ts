/** The words and forms of the chosen language, for components. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { makeFormat, type Translate } from "./forms.ts";
import { localeOf, useSettings } from "./settings.tsx";

/** A translation that counts: picks the plural form and writes the number in the chosen digits. */
export function useWords() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  return useMemo(() => {
    const say: Translate = (key, values) => t(key, values && isolate(values));
    const format = makeFormat(localeOf(settings), settings.language, say);
    const count = (key: string, n: number, more: Record<string, unknown> = {}) =>
      say(key, { count: n, n: format.number(n), ...more });
    return { t: say, format, count };
  }, [t, settings]);
}

/** Names put into a sentence keep their own direction (Unicode isolates): "سلمى and رامي" does not turn around. */
function isolate(values: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" && /\p{L}/u.test(value) && key !== "defaultValue" && key !== "keySeparator"
      ? alone(value)
      : value,
  ]);
  return Object.fromEntries(entries);
}

/** Text between first-strong isolate and its end. */
export const alone = (text: string) => `\u2068${text}\u2069`;
