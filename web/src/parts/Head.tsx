/** A page's heading: names the page for the browser and takes the focus when one arrives, so that it is read out. */
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../format.ts";

type Head = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
};

let visited = false;

export function Head({ title, lead, above, children }: Head) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t("brand")}`;
  }, [title, t]);
  useEffect(() => {
    // Not on the first page: there the focus belongs at the top, where the skip link is.
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <div className="head">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
