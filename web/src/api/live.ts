/** Listens to the server: when somebody judges, imports or the ledger is computed anew, what is shown is asked for again. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { apiUrl } from "./client.ts";
import type { ImportStatus } from "./types.ts";

/** Keeps all pages current while it is mounted. The browser reconnects by itself and tells the last message it saw. */
export function useLive(enabled: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const source = new EventSource(apiUrl("stream"));
    const refresh = () => void client.invalidateQueries({ queryKey: ["ledger"] });
    for (const type of ["judgement", "undo", "ledger"]) source.addEventListener(type, refresh);
    return () => source.close();
  }, [client, enabled]);
}

/** Progress of one import, from its first status to the last. */
export function useImportProgress(first: ImportStatus | null): ImportStatus | null {
  const [latest, setLatest] = useState<ImportStatus | null>(null);
  const client = useQueryClient();
  const importId = first?.id ?? null;
  useEffect(() => {
    if (importId === null) return;
    const source = new EventSource(apiUrl(`imports/${encodeURIComponent(importId)}/stream`));
    source.addEventListener("import", (message: MessageEvent<string>) => {
      const data = JSON.parse(message.data) as ImportStatus | { status: ImportStatus };
      const status = "status" in data ? data.status : data;
      setLatest(status);
      if (status.stage !== "done" && status.stage !== "failed") return;
      source.close();
      void client.invalidateQueries({ queryKey: ["ledger"] });
    });
    return () => source.close();
  }, [importId, client]);
  return latest?.id === importId ? latest : first;
}
