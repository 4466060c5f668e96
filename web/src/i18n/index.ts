/** Words of the workbench. Both languages come with the first page: they are small, and switching must not wait. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

export function startWords(language: "ar" | "en"): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: { ar: { translation: ar }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

export const setWords = (language: "ar" | "en") => void i18next.changeLanguage(language);
