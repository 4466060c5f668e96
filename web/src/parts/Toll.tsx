/** Low, best and high of a question, drawn: the band from low to high, a tick for each reported number, best in bold. */
import type { FigureRow, PolicyName, Question, Toll as TollValue } from "../api/types.ts";
import { useWords } from "../format.ts";

export const tollOf = (question: Pick<Question, "policies">, policy: PolicyName): TollValue =>
  question.policies[policy];

/** The three numbers as text. */
export function TollNumbers({ toll }: { readonly toll: TollValue }) {
  const { t, format } = useWords();
  return (
    <dl className="toll">
      {(["low", "best", "high"] as const).map((name) => (
        <div key={name} className={name}>
          <dt>{t(`toll.${name}`)}</dt>
          <dd className="num">{format.toll(toll, name)}</dd>
        </div>
      ))}
    </dl>
  );
}

type StripProps = {
  readonly toll: TollValue;
  readonly figures: readonly Pick<FigureRow, "min" | "max">[];
};

/** A strip from zero to the largest number reported; a picture beside numbers that are also written out. */
export function TollStrip({ toll, figures }: StripProps) {
  const points = figures.map((figure) => figure.max ?? figure.min).filter((value) => value !== null);
  const top = Math.max(toll.high ?? 0, toll.low ?? 0, toll.best ?? 0, ...points) * 1.04 || 1;
  const at = (value: number) => `${(100 * value) / top}%`;
  const low = toll.low ?? toll.best;
  const high = toll.high ?? (toll.low === null ? null : top);
  return (
    <div className="strip" aria-hidden="true">
      {low !== null && high !== null && (
        <div
          className={`band${toll.high === null ? " open" : ""}`}
          style={{ insetInlineStart: at(low), inlineSize: at(high - low) }}
        />
      )}
      {[...new Set(points)].map((value) => (
        <div key={value} className="dot" style={{ insetInlineStart: at(value) }} />
      ))}
      {toll.best !== null && <div className="best" style={{ insetInlineStart: at(toll.best) }} />}
    </div>
  );
}
