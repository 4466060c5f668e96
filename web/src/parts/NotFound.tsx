/** An address that leads nowhere. */
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { Head } from "./Head.tsx";

export function NotFound() {
  const { t } = useWords();
  return (
    <>
      <Head title={t("error.notFound")} />
      <a href={to.events()}>{t("error.back")}</a>
    </>
  );
}
