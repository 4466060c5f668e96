/** Small marks that say a standing in a word; colour only repeats what the word says. */
import type { FindingKind, QuestionStatus, ReviewState } from "../api/types.ts";
import { useWords } from "../format.ts";

export function StatusChip({ status }: { readonly status: QuestionStatus }) {
  const { t } = useWords();
  return (
    <span className={`chip ${status}`} title={t(`statusSays.${status}`)}>
      {t(`status.${status}`)}
    </span>
  );
}

export function KindChip({ kind }: { readonly kind: FindingKind }) {
  const { t } = useWords();
  return (
    <span className={`chip ${kind}`} title={t(`kindSays.${kind}`)}>
      {t(`kind.${kind}`)}
    </span>
  );
}

export function StateChip({ state }: { readonly state: ReviewState }) {
  const { t } = useWords();
  return <span className={`chip ${state}`}>{t(`state.${state}`)}</span>;
}
