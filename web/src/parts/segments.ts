/** Cuts a report's text where its marks begin and end, so that overlapping marks can be shown side by side. */
export type MarkKind = "figure" | "said" | "source" | "loaded";
export type TextMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly id: string;
  readonly says?: string;
};
export type Segment = { readonly start: number; readonly end: number; readonly marks: readonly TextMark[] };

/** Segments in order, together the whole text; marks outside the text are cut to it. */
export function segments(text: string, marks: readonly TextMark[]): readonly Segment[] {
  const cuts = new Set([0, text.length]);
  const starts = new Map<number, TextMark[]>();
  for (const mark of marks) {
    const start = Math.max(0, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    cuts.add(start).add(end);
    starts.set(start, [...(starts.get(start) ?? []), mark]);
  }
  const at = [...cuts].sort((a, b) => a - b);
  let open: readonly TextMark[] = [];
  return at.slice(0, -1).map((start, index) => {
    open = [...open.filter((mark) => mark.end > start), ...(starts.get(start) ?? [])];
    return { start, end: at[index + 1]!, marks: open };
  });
}
