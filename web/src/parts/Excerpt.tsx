/** A piece of text with some of its words marked. */
type Mark = { readonly start: number; readonly end: number };

export function Excerpt({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces: { readonly at: number; readonly words: string; readonly hit: boolean }[] = [];
  let from = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(
      { at: from, words: text.slice(from, start), hit: false },
      { at: start, words: text.slice(start, end), hit: true },
    );
    from = end;
  }
  pieces.push({ at: from, words: text.slice(from), hit: false });
  return (
    <blockquote className="words excerpt">
      {pieces.map(({ at, words, hit }) =>
        hit ? (
          <mark key={`${at}-hit`} className="hit">
            {words}
          </mark>
        ) : (
          <span key={at}>{words}</span>
        ),
      )}
    </blockquote>
  );
}
