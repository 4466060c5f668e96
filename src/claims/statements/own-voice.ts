/** The cue of the outlet's own voice, which ends what somebody said before it in its sentence. */
import type { Cue } from "./cue.ts";

/** "It is noted that", "no reports came of": the outlet speaks, whoever spoke before. */
export const ownVoice = (at: number, to: number, content: number | null): Cue => ({
  at,
  to,
  word: { from: at, to: at + 1 },
  rule: "own",
  stance: "said",
  chain: [],
  content,
  scope: "after",
  explicit: false,
  coordinate: true,
});
