/** Which language a text is in, by its letters' common sequences. Only a label: the pack that reads it goes by script. */

export type GuessLanguage = (text: string) => string | null;

/** Enough to tell languages apart; more only costs time. UTF-16 code units. */
const SAMPLE = 300;

/** Loads the detector on first use, since it takes longer to load than most inputs to read. Null for a text without one. */
export async function loadLanguageGuess(): Promise<GuessLanguage> {
  const { eld } = await import("eld/extrasmall");
  return (text) => {
    const guess = eld.detect(text.slice(0, SAMPLE));
    return guess.language !== "" && guess.isReliable() ? guess.language : null;
  };
}
