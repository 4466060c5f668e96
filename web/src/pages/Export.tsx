/** Export of the case or of one event, in every form that exists. */

import { apiUrl } from "../api/client.ts";
import { useEvents } from "../api/hooks.ts";
import { EXPORT_NAMES } from "../api/types.ts";
import { useWords } from "../format.ts";
import { Pick } from "../parts/fields.tsx";
import { Head } from "../parts/Head.tsx";
import { setQuery, useRoute } from "../router.ts";

export default function ExportPage() {
  const { t, format } = useWords();
  const route = useRoute();
  const events = useEvents({ limit: 200, standing: "main" }).data?.items ?? [];
  const event = route.query.get("event") ?? "all";
  const options = [
    { id: "all", name: t("export.all") },
    ...events.map((one) => ({ id: one.id, name: format.local(one.title) })),
  ];
  return (
    <>
      <Head title={t("export.title")} lead={t("export.says")} />
      <div className="stack">
        <Pick
          label={t("export.scope")}
          value={event}
          options={options}
          onChange={(id) => setQuery(route, { event: id === "all" ? null : id })}
          className="wider"
        />
        <ul className="exports">
          {EXPORT_NAMES.map((name) => (
            <li key={name} className="card stack tight">
              <h2>{t(["export", "formats", name, "name"].join("|"), { keySeparator: "|", defaultValue: name })}</h2>
              <p className="muted">{t(["export", "formats", name, "says"].join("|"), { keySeparator: "|" })}</p>
              <a
                className="button"
                href={apiUrl(`exports/${name}`, { event: event === "all" ? null : event })}
                download={name}
                aria-label={`${t("export.download")}: ${name}`}
              >
                {t("export.download")} <bdi className="small">{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
