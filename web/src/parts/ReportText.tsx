/** A report's text with its figures, speakers and loaded words marked; figures can be chosen, words selected. */
import { Fragment, type RefObject, useEffect, useMemo, useRef } from "react";
import type { ReportDetail } from "../api/types.ts";
import { useWords } from "../format.ts";
import { type MarkKind, type Segment, segments, type TextMark } from "./segments.ts";

export type Shown = { readonly figures: boolean; readonly chains: boolean; readonly wording: boolean };
export type Selected = { readonly start: number; readonly end: number; readonly words: string };

type Props = {
  readonly data: ReportDetail;
  readonly shown: Shown;
  readonly chosen: string | null;
  /** Offset to bring into sight when no figure is chosen. */
  readonly at: number | null;
  readonly onChoose: (figure: string) => void;
  readonly onSelect?: (selected: Selected | null) => void;
};

export function ReportText({ data, shown, chosen, at, onChoose, onSelect }: Props) {
  const { t, format } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => {
    const marks: TextMark[] = [];
    if (shown.figures) {
      for (const { id, figure, machine } of data.figures) {
        const one = figure ?? machine;
        if (one)
          marks.push({
            start: one.start,
            end: one.end,
            kind: "figure",
            id,
            says: `${t(`effect.${one.effect}`)}: ${format.quantity(one)}`,
          });
      }
    }
    if (shown.chains) {
      for (const statement of data.statements) {
        marks.push({
          start: statement.start,
          end: statement.end,
          kind: "said",
          id: `said-${statement.start}`,
          says: statement.chain.at(-1)?.name,
        });
        for (const link of statement.chain)
          marks.push({ start: link.start, end: link.end, kind: "source", id: `source-${link.start}` });
      }
    }
    if (shown.wording)
      for (const word of data.wording)
        if (word.loaded !== null) marks.push({ ...word, kind: "loaded", id: `word-${word.start}`, says: word.speaker });
    return segments(data.report.text, marks);
  }, [data, shown, t, format]);
  useSelection(holder, data.report.text, onSelect);
  useReveal(holder, chosen, at);
  return (
    <div ref={holder} className="reportText words" lang={data.report.language ?? undefined}>
      {pieces.map((segment) => (
        <Piece key={segment.start} segment={segment} text={data.report.text} chosen={chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}

type PieceProps = {
  readonly segment: Segment;
  readonly text: string;
  readonly chosen: string | null;
  readonly onChoose: (figure: string) => void;
};

function Piece({ segment, text, chosen, onChoose }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  const kinds = new Set<MarkKind>(segment.marks.map((mark) => mark.kind));
  const figures = segment.marks.filter((mark) => mark.kind === "figure");
  const className = [...kinds].join(" ");
  if (figures.length === 0) {
    return (
      <span data-at={segment.start} className={className || undefined}>
        {words}
      </span>
    );
  }
  const isChosen = figures.some((mark) => mark.id === chosen);
  // A figure cut by another mark stays one stop for the keyboard: only its first piece takes the focus.
  const first = figures.some((mark) => mark.start === segment.start);
  return (
    <Fragment>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element would not break across lines or let words be selected */}
      <span
        role="button"
        tabIndex={first ? 0 : -1}
        data-at={segment.start}
        data-figure={figures.map((mark) => mark.id).join(" ")}
        className={`${className}${isChosen ? " chosen" : ""}`}
        aria-pressed={isChosen}
        title={figures.map((mark) => mark.says).join(" · ")}
        onClick={() => onChoose(nextOf(figures, chosen))}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onChoose(nextOf(figures, chosen));
        }}
      >
        {words}
      </span>
    </Fragment>
  );
}

/** Several figures may rest on one count ("killed and captured many"): choosing again goes to the next. */
function nextOf(figures: readonly TextMark[], chosen: string | null): string {
  const index = figures.findIndex((mark) => mark.id === chosen);
  return figures[(index + 1) % figures.length]!.id;
}

/** Tells which words of the text are selected, as offsets into it. */
function useSelection(holder: RefObject<HTMLDivElement | null>, text: string, onSelect: Props["onSelect"]): void {
  useEffect(() => {
    if (!onSelect) return;
    const offset = (node: Node, inside: number): number | null => {
      const element = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-at]");
      return element && holder.current?.contains(element)
        ? Number(element.dataset.at) + (node instanceof Element ? 0 : inside)
        : null;
    };
    const listen = () => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      if (!range || !holder.current?.contains(range.commonAncestorContainer)) return;
      const start = offset(range.startContainer, range.startOffset);
      const end = offset(range.endContainer, range.endOffset);
      if (start === null || end === null || end <= start) return;
      const words = text.slice(start, end);
      const lead = words.length - words.trimStart().length;
      if (words.trim()) onSelect({ start: start + lead, end: start + lead + words.trim().length, words: words.trim() });
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, [holder, text, onSelect]);
}

/** Brings the chosen figure, or the place asked for, into sight. */
function useReveal(holder: RefObject<HTMLDivElement | null>, chosen: string | null, at: number | null): void {
  useEffect(() => {
    const root = holder.current;
    if (!root) return;
    const piece = chosen
      ? root.querySelector(`[data-figure~="${CSS.escape(chosen)}"]`)
      : at !== null
        ? pieceAt(root, at)
        : null;
    piece?.scrollIntoView({ block: "center" });
  }, [holder, chosen, at]);
}

function pieceAt(root: HTMLElement, at: number): Element | null {
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-at]")];
  return pieces.findLast((piece) => Number(piece.dataset.at) <= at) ?? null;
}
