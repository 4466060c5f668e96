/** The tree of reasons behind a figure: each rule that made a value, the words it was made from, what the rule says. */
import type { Derivation } from "../api/types.ts";

type Props = { readonly why: Derivation; readonly text: string; readonly rules: { readonly [rule: string]: string } };

export function Reasons(props: Props) {
  return (
    <ul className="reasons">
      <Reason {...props} />
    </ul>
  );
}

function Reason({ why, text, rules }: Props) {
  const words = text.slice(why.start, why.end);
  return (
    <li>
      <div className="reason">
        <code dir="ltr">{why.rule}</code>
        <q className="words">{words.length > 140 ? `${words.slice(0, 140)}…` : words}</q>
        <span className="num small muted" dir="ltr">
          {why.start}–{why.end}
        </span>
      </div>
      {rules[why.rule] && (
        <p className="small muted" dir="auto">
          {rules[why.rule]}
        </p>
      )}
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
