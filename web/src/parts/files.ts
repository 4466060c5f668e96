/** Files as the browser gives them → items of an import, bytes untouched. */
import type { DropItem } from "react-aria-components";
import type { NewImport } from "../api/types.ts";

export type Item = NewImport["items"][number];
export type Waiting = { readonly key: string; readonly name: string; readonly bytes: number; readonly item: Item };

/** Base64 of the bytes: what the report's hash is taken of must be what was dropped. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export async function waitingOf(file: File, path = file.webkitRelativePath || file.name): Promise<Waiting> {
  return {
    key: `${path}:${file.size}:${file.lastModified}`,
    name: path,
    bytes: file.size,
    item: { file: path, base64: await base64Of(file) },
  };
}

/** Files of what was dropped, folders walked. */
export async function dropped(items: readonly DropItem[], under = ""): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const item of items) {
    if (item.kind === "file") found.push(await waitingOf(await item.getFile(), under + item.name));
    else if (item.kind === "directory") {
      const inside: DropItem[] = [];
      for await (const entry of item.getEntries()) inside.push(entry);
      found.push(...(await dropped(inside, `${under}${item.name}/`)));
    }
  }
  return found.filter(({ name }) => !name.split("/").at(-1)!.startsWith("."));
}
