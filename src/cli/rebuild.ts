/** `isnad rebuild`: the store's database, made again from its journal. */
import { Command } from "commander";

export const rebuildCommand = new Command("rebuild").description("make the store's database again from its journal");
