/** `isnad serve`: the workbench. */
import { Command } from "commander";

export const serveCommand = new Command("serve").description("open the workbench in a browser");
