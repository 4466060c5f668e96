/** In a bar that scrolls, brings the item of the page that is open into sight. */
import { type RefObject, useEffect, useRef } from "react";

export function useCurrentInSight<E extends HTMLElement>(page: unknown): RefObject<E | null> {
  const bar = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another item
  useEffect(() => {
    const [box, item] = [bar.current, bar.current?.querySelector<HTMLElement>("[aria-current]")];
    if (!box || !item) return;
    const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right)
      box.scrollBy({ left: inner.left + inner.width / 2 - outer.left - outer.width / 2 });
  }, [page]);
  return bar;
}
