/**
 * Keys on a page that compares versions: n and p (or j and k) step from change to change, v changes the view, [ and ]
 * lead to the edits before and after. The page works without it.
 */
export const stepThrough = `"use strict";
(() => {
  const changes = [...document.querySelectorAll("[data-change]")];
  const told = document.querySelector("[data-at]");
  let at = changes.findIndex((change) => "#" + change.id === location.hash);
  const go = (step) => {
    if (changes.length === 0) return;
    at = at < 0 ? (step > 0 ? 0 : changes.length - 1) : (at + step + changes.length) % changes.length;
    const change = changes[at];
    history.replaceState(null, "", "#" + change.id);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    change.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    change.focus({ preventScroll: true });
    for (const other of changes) other.classList.toggle("current", other === change);
    if (told) told.textContent = at + 1 + " / " + changes.length;
  };
  const steps = { n: 1, j: 1, p: -1, k: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(?:input|select|textarea)$/i.test(event.target.tagName)) return;
    if (event.key in steps) return go(steps[event.key]);
    for (const link of document.querySelectorAll("[data-key]"))
      if (link.dataset.key === event.key) return link.click();
  });
  for (const button of document.querySelectorAll("[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => go(Number(button.dataset.step)));
  }
})();
`;
