/** What a page shows before, instead of and after its data: skeleton, error, emptiness. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { ApiError } from "../api/client.ts";
import { useWords } from "../format.ts";
import { to } from "../router.ts";
import { Login } from "./Login.tsx";

type Loaded<T> = {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
};

/** Shows `children` with the data of a query, or the state that it is in. */
export function Loaded<T>({ query, lines = 5, children }: Loaded<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}

/** Blocks of about the size of what comes, so that nothing jumps. */
export function Skeleton({ lines = 5 }: { readonly lines?: number }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t("loading")}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks without content
        <div key={line} style={{ blockSize: line === 0 ? "2.5rem" : "5.5rem" }} />
      ))}
    </div>
  );
}

export function Failed({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const { t } = useWords();
  const api = error instanceof ApiError ? error : null;
  if (api?.status === 401) return <Login />;
  const says =
    api?.code === "offline"
      ? t("error.offline")
      : api?.status === 404
        ? t("error.notFound")
        : api?.detail || error.message;
  return (
    <div className="notice" role="alert">
      <h2>{api?.status === 404 ? t("error.notFound") : t("error.title")}</h2>
      {api?.status !== 404 && <p>{says}</p>}
      <div className="row">
        {again && api?.status !== 404 && (
          <Button className="button" onPress={again}>
            {t("error.again")}
          </Button>
        )}
        <a className="button quiet" href={to.events()}>
          {t("error.back")}
        </a>
      </div>
    </div>
  );
}

export function Empty({
  title,
  says,
  children,
}: {
  readonly title: string;
  readonly says?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {says && <p>{says}</p>}
      {children}
    </div>
  );
}
