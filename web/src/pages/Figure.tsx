/** Target of deep links to a figure: leads to its report, with the figure chosen. */
import { useEffect } from "react";
import { useFigure } from "../api/hooks.ts";
import type { FigureDetail } from "../api/types.ts";
import { Loaded, Skeleton } from "../parts/states.tsx";
import { to } from "../router.ts";

export default function FigurePage({ figure }: { readonly figure: string }) {
  return <Loaded query={useFigure(figure)}>{(detail) => <Lead detail={detail} />}</Loaded>;
}

function Lead({ detail }: { readonly detail: FigureDetail }) {
  useEffect(() => {
    window.location.replace(to.report(detail.report.id, { figure: detail.id }));
  }, [detail]);
  return <Skeleton />;
}
