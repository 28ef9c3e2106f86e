/** Keys n and p step from change to change on a page that compares versions. The page works without it. */
export const stepThrough = `"use strict";
(() => {
  const changes = [...document.querySelectorAll("[data-change]")];
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
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(?:input|select|textarea)$/i.test(event.target.tagName)) return;
    if (event.key === "n") go(1);
    else if (event.key === "p") go(-1);
  });
  for (const button of document.querySelectorAll("[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => go(Number(button.dataset.step)));
  }
})();
`;
