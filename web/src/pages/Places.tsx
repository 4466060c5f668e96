/** Places of the case on bundled outlines, and a list of all; places without coordinates are listed, never guessed. */
import { useEffect, useMemo, useState } from "react";
import { usePlaces } from "../api/hooks.ts";
import type { PlaceRow } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Head } from "../parts/Head.tsx";
import { PlaceMap } from "../parts/PlaceMap.tsx";
import { keyOf } from "../parts/place.ts";
import { Empty, Loaded } from "../parts/states.tsx";
import { setQuery, to, useRoute } from "../router.ts";

export default function PlacesPage() {
  const { t } = useWords();
  return (
    <>
      <Head title={t("places.title")} lead={t("places.says")} />
      <Loaded query={usePlaces()}>{(places) => <View places={places} />}</Loaded>
    </>
  );
}

function View({ places }: { readonly places: readonly PlaceRow[] }) {
  const { t } = useWords();
  const route = useRoute();
  const chosen = route.query.get("place");
  const known = useMemo(() => places.filter((row) => row.lat !== null && row.lon !== null), [places]);
  const unknown = places.filter((row) => row.lat === null || row.lon === null);
  if (places.length === 0) return <Empty title={t("places.empty")} />;
  return (
    <div className="two mapPage">
      {known.length > 0 && <PlaceMap places={known} chosen={chosen} onChoose={(place) => setQuery(route, { place })} />}
      <div className="stack">
        {known.length > 0 && <PlaceList title={t("places.list")} places={known} chosen={chosen} />}
        {unknown.length > 0 && (
          <PlaceList title={t("places.unknown")} says={t("places.unknownSays")} places={unknown} chosen={chosen} />
        )}
      </div>
    </div>
  );
}

type ListProps = {
  readonly title: string;
  readonly says?: string;
  readonly places: readonly PlaceRow[];
  readonly chosen: string | null;
};
const FEW = 12;

function PlaceList({ title, says, places, chosen }: ListProps) {
  const { t, format, count } = useWords();
  const [all, setAll] = useState(false);
  const inOrder = [...places].sort((a, b) => b.reports - a.reports);
  useEffect(() => {
    if (chosen && inOrder.slice(FEW).some((row) => keyOf(row) === chosen)) setAll(true);
  });
  return (
    <section className="card stack tight">
      <h2>{title}</h2>
      {says && <p className="small muted">{says}</p>}
      <ul className="placeList">
        {(all ? inOrder : inOrder.slice(0, FEW)).map((row) => (
          <li key={keyOf(row)} className={keyOf(row) === chosen ? "chosen" : ""}>
            <a href={row.events.length === 1 ? to.event(row.events[0]!) : `#/?place=${encodeURIComponent(keyOf(row))}`}>
              {format.local(row.label) || row.place.name}
            </a>
            <span className="small muted">
              {count("n.reports", row.reports)} · {count("n.events", row.events.length)}
              {row.disputed > 0 && ` · ${t("places.disputed")}`}
            </span>
          </li>
        ))}
      </ul>
      {!all && places.length > FEW && (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          {t("more")}
        </button>
      )}
    </section>
  );
}
