/** Add reports: drop or choose files, paste a text; see progress, what became of each, and what is still to be known. */
import { useState } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { useImport } from "../api/hooks.ts";
import { useImportProgress } from "../api/live.ts";
import { useWords } from "../format.ts";
import { Field } from "../parts/fields.tsx";
import { dropped, type Waiting, waitingOf } from "../parts/files.ts";
import { Head } from "../parts/Head.tsx";
import { ImportAccount } from "../parts/ImportAccount.tsx";
import { Failed } from "../parts/states.tsx";

export default function AddPage() {
  const { t, count, format } = useWords();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const start = useImport();
  const progress = useImportProgress(start.data ?? null);
  const add = (more: readonly Waiting[]) =>
    setWaiting((now) => [...now, ...more.filter((one) => !now.some(({ key }) => key === one.key))]);
  const chosen = async (files: FileList | null) =>
    add(await Promise.all([...(files ?? [])].map((file) => waitingOf(file))));
  const send = () => start.mutate({ items: waiting.map(({ item }) => item) }, { onSuccess: () => setWaiting([]) });
  return (
    <>
      <Head title={t("add.title")} />
      <div className="two even">
        <div className="stack">
          <DropZone
            className="drop card"
            getDropOperation={() => "copy"}
            onDrop={async (event) => add(await dropped(event.items))}
          >
            <Text slot="label" className="dropLabel">
              {t("add.drop")}
            </Text>
            <p className="small muted">
              {t("add.formats")} <bdi dir="ltr">.txt .md .html .ndjson reports.csv</bdi>
            </p>
            <div className="row center">
              <FileTrigger allowsMultiple onSelect={chosen}>
                <Button className="button">{t("add.choose")}</Button>
              </FileTrigger>
              <FileTrigger acceptDirectory onSelect={chosen}>
                <Button className="button">{t("add.folder")}</Button>
              </FileTrigger>
            </div>
          </DropZone>
          {waiting.length > 0 && (
            <section className="card stack tight" aria-labelledby="waiting">
              <h2 id="waiting">
                {t("add.list")} <span className="muted small">{count("n.files", waiting.length)}</span>
              </h2>
              <ul className="waiting">
                {waiting.map((one) => (
                  <li key={one.key} className="row apart">
                    <bdi>{one.name}</bdi>
                    <span className="row">
                      <span className="small muted num">
                        {t("add.size", { n: format.number(Math.max(1, Math.round(one.bytes / 1024))) })}
                      </span>
                      <Button
                        className="button quiet small"
                        aria-label={t("add.remove", { name: one.name })}
                        onPress={() => setWaiting((now) => now.filter(({ key }) => key !== one.key))}
                      >
                        ×
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
              <div className="row">
                <Button className="button primary" onPress={send} isDisabled={start.isPending}>
                  {count("add.start", waiting.length)}
                </Button>
                <Button className="button quiet" onPress={() => setWaiting([])}>
                  {t("add.clear")}
                </Button>
              </div>
            </section>
          )}
        </div>
        <Paste onAdd={(one) => add([one])} />
      </div>
      <div className="stack after" aria-live="polite">
        {start.error && <Failed error={start.error} />}
        {progress && <ImportAccount status={progress} />}
      </div>
    </>
  );
}

/** A pasted text, with what is known of it. */
function Paste({ onAdd }: { readonly onAdd: (one: Waiting) => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [outlet, setOutlet] = useState("");
  const [publishedAt, setPublishedAt] = useState("");
  const [url, setUrl] = useState("");
  const add = () => {
    const given = { ...(outlet && { outlet }), ...(publishedAt && { publishedAt }), ...(url && { url }) };
    const name = `${t("add.pasted")}: ${text.trim().slice(0, 40)}…`;
    onAdd({ key: `${Date.now()}`, name, bytes: new Blob([text]).size, item: { file: null, text, ...given } });
    setText("");
  };
  return (
    <section className="card stack" aria-labelledby="paste">
      <h2 id="paste">{t("add.paste")}</h2>
      <Field label={t("add.pasteLabel")} value={text} onChange={setText} rows={8} />
      <div className="form">
        <Field label={t("add.outlet")} value={outlet} onChange={setOutlet} />
        <Field label={t("add.published")} value={publishedAt} onChange={setPublishedAt} type="date" />
        <Field label={t("add.url")} value={url} onChange={setUrl} type="url" />
      </div>
      <Button className="button" isDisabled={!text.trim()} onPress={add}>
        {t("add.add")}
      </Button>
    </section>
  );
}
