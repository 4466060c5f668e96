/** The files that a ledger is exported as: the same that `isnad ledger` writes. */

import { renderDossier } from "../dossier/dossier.ts";
import { figuresCsv, findingsCsv } from "../export/csv.ts";
import { ledgerJson } from "../export/ledger-json.ts";
import type { Workbench } from "./workbench.ts";

export const writers: Workbench["writers"] = {
  "ledger.json": { mediaType: "application/json", write: (ledger) => [...ledgerJson(ledger)].join("") },
  "figures.csv": { mediaType: "text/csv", write: figuresCsv },
  "findings.csv": { mediaType: "text/csv", write: findingsCsv },
  "dossier.html": { mediaType: "text/html", write: renderDossier },
};
