/** One comparison of two sides, as a sentence, with both sides a click away. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useSession } from "../api/hooks.ts";
import type { FigureLine, FindingRow } from "../api/types.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { KindChip } from "./Chips.tsx";
import { FindingDialog } from "./JudgeDialogs.tsx";

type Props = {
  readonly finding: FindingRow;
  readonly figures: ReadonlyMap<string, FigureLine>;
};

export function FindingItem({ finding, figures }: Props) {
  const { format, t } = useWords();
  const mayJudge = useSession().data?.user?.role !== "reader";
  const [judging, setJudging] = useState(false);
  return (
    <li className={`finding ${finding.kind}`} id={`finding-${finding.id}`}>
      <div className="row">
        <KindChip kind={finding.kind} />
        {mayJudge && (
          <Button className="button quiet small no-print" onPress={() => setJudging(true)}>
            {t("review.change")}
          </Button>
        )}
        {finding.person && (
          <span className="small muted">
            {finding.person.by}: {finding.person.note} ({t(`kind.${finding.person.machineKind}`)})
          </span>
        )}
      </div>
      <p>{format.local(finding.text)}</p>
      <div className="sides">
        {[finding.a, finding.b].map((ids) => (
          <Side key={ids.join()} ids={ids} figures={figures} />
        ))}
      </div>
      {judging && <FindingDialog finding={finding} onClose={() => setJudging(false)} />}
    </li>
  );
}

type SideProps = Omit<Props, "finding"> & { readonly ids: readonly string[] };

function Side({ ids, figures }: SideProps) {
  const { format } = useWords();
  const known = ids.map((id) => figures.get(id)).filter((figure) => figure !== undefined);
  return (
    <ul className="side">
      {known.map((figure) => (
        <li key={figure.id}>
          <a href={to.figure(figure.id)} className="num">
            {format.quantity(figure)}
          </a>{" "}
          <FigureSource figure={figure} />
        </li>
      ))}
    </ul>
  );
}

/** Origin, outlet and day of a figure. */
function FigureSource({ figure }: { readonly figure: FigureLine }) {
  const { format, t } = useWords();
  const outlet = figure.outlet ?? t("noOutlet");
  const origin = figure.origin[0];
  return (
    <span className="small muted">
      {origin ? (
        <>
          <bdi>{origin}</bdi> · <bdi>{outlet}</bdi>
        </>
      ) : (
        <bdi>{outlet}</bdi>
      )}{" "}
      · {format.shortDay(figure.clocks.said ?? figure.clocks.published)}
    </span>
  );
}
