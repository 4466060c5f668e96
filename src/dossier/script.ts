/**
 * What the dossier does in a browser: turn to another language, choose a policy. What is folded stays folded in print.
 * Without it the page is whole, in its first language. It sends nothing and loads nothing.
 */
export const script = `
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const turns = all("[data-turn]");
  const turnTo = (button) => {
    root.lang = button.dataset.turn;
    root.dir = button.dataset.direction;
    for (const view of all("[data-language]")) view.hidden = view.dataset.language !== root.lang;
    for (const other of turns) other.setAttribute("aria-pressed", String(other === button));
  };
  for (const button of turns) button.addEventListener("click", () => turnTo(button));
  for (const select of all("select[data-policy]")) {
    select.addEventListener("change", () => {
      for (const other of all("select[data-policy]")) other.selectedIndex = select.selectedIndex;
      for (const shown of all("[data-policies]")) shown.textContent = JSON.parse(shown.dataset.policies)[select.selectedIndex];
    });
  }
  addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.back");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = root.lang + link.hash.slice(3);
  });
  for (const button of all("[data-print]")) button.addEventListener("click", () => print());
  const wanted = new URLSearchParams(location.search).get("lang") || location.hash.slice(1, 3);
  turnTo(turns.find((button) => button.dataset.turn === wanted) || turns[0]);
  if (location.hash) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }
})();
`;
