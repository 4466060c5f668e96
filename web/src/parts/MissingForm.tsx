/** Asks for the outlet or the date of a report where its text gives none. What nobody knows stays unknown. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { usePatchReport } from "../api/hooks.ts";
import { useWords } from "../format.ts";
import { Field } from "./fields.tsx";

type Props = { readonly report: string; readonly missing: readonly ("outlet" | "publishedAt")[] };

export function MissingForm({ report, missing }: Props) {
  const { t } = useWords();
  const patch = usePatchReport();
  const [outlet, setOutlet] = useState("");
  const [publishedAt, setPublishedAt] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    patch.mutate({ report, ...(outlet.trim() && { outlet: outlet.trim() }), ...(publishedAt && { publishedAt }) });
  };
  if (patch.isSuccess) return <p className="small muted">{t("add.missingDone")}</p>;
  return (
    <form className="row end missing" onSubmit={submit}>
      <span className="small muted">{t("add.missing")}</span>
      {missing.includes("outlet") && <Field label={t("add.outlet")} value={outlet} onChange={setOutlet} />}
      {missing.includes("publishedAt") && (
        <Field label={t("add.published")} type="date" value={publishedAt} onChange={setPublishedAt} />
      )}
      <Button type="submit" className="button small" isDisabled={patch.isPending || (!outlet.trim() && !publishedAt)}>
        {t("save")}
      </Button>
      {patch.error && (
        <span role="alert" className="small">
          {patch.error.message}
        </span>
      )}
    </form>
  );
}
