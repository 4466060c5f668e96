/** The tree of reasons behind a figure: each rule that made a value, the words it was made from, what the rule says. */
import type { Derivation, Localized } from "../api/types.ts";
import { useWords } from "../format.ts";

type Props = {
  readonly why: Derivation;
  readonly text: string;
  readonly rules: { readonly [rule: string]: Localized };
};

/** "ar.number.at-least" → "number"; a rule of no language, "effect.killed", → "effect". */
const areaOf = (rule: string): string => {
  const parts = rule.split(".");
  return parts[parts.length > 2 ? 1 : 0]!;
};

export function Reasons(props: Props) {
  return (
    <ul className="reasons">
      <Reason {...props} />
    </ul>
  );
}

function Reason({ why, text, rules }: Props) {
  const { t, format } = useWords();
  const says = rules[why.rule];
  const words = text.slice(why.start, why.end);
  return (
    <li>
      <div className="reason">
        <strong>{t(`reason.${areaOf(why.rule)}`, { defaultValue: areaOf(why.rule) })}</strong>
        <q className="words">{words.length > 140 ? `${words.slice(0, 140)}…` : words}</q>
        <code className="small muted" dir="ltr">
          {why.rule}
        </code>
      </div>
      {says && <p className="small muted">{format.local(says)}</p>}
      {why.parts.length > 0 && (
        <ul>
          {why.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their order, and never change
            <Reason key={index} why={part} text={text} rules={rules} />
          ))}
        </ul>
      )}
    </li>
  );
}
