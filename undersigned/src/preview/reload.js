// Keeps an open page up to date. It reloads only if what it shows has changed, and keeps scroll position, focus and typed
// values. Style sheets are replaced without a reload.
"use strict";
(() => {
  const own = document.currentScript.dataset.page;
  const stored = "undersigned-preview";
  // A browser has six connections to a host, so one tab listens and tells the others.
  const channel = new BroadcastChannel(stored);

  const fields = () => [...document.querySelectorAll("input:not([type=hidden]):not([type=file]), textarea, select")];
  const focusable = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const isTicked = (field) => field.type === "checkbox" || field.type === "radio";

  /** The value of a field that was changed, or else null. */
  function typed(field) {
    if (isTicked(field)) return field.checked !== field.defaultChecked ? field.checked : null;
    if (field.tagName !== "SELECT") return field.value !== field.defaultValue ? field.value : null;
    return [...field.options].some((option) => option.selected !== option.defaultSelected) ? field.value : null;
  }

  function reload() {
    const active = document.activeElement;
    const state = {
      path: location.pathname,
      scroll: [scrollX, scrollY],
      fields: fields().map((field) => ({ name: field.name, typed: typed(field) })),
      focus: focusable().indexOf(active),
      selection: typeof active?.selectionStart === "number" ? [active.selectionStart, active.selectionEnd] : null,
    };
    try {
      sessionStorage.setItem(stored, JSON.stringify(state));
    } catch {
      // Without storage the page only loses what was typed.
    }
    location.reload();
  }

  function restore() {
    const text = sessionStorage.getItem(stored);
    sessionStorage.removeItem(stored);
    const state = text && JSON.parse(text);
    if (!state || state.path !== location.pathname) return;
    const unused = state.fields.filter((field) => field.typed !== null);
    for (const field of fields()) {
      const index = unused.findIndex((before) => before.name === field.name);
      if (index < 0) continue;
      const [{ typed }] = unused.splice(index, 1);
      if (isTicked(field)) field.checked = typed;
      else field.value = typed;
      field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    }
    const active = focusable()[state.focus];
    active?.focus({ preventScroll: true });
    if (state.selection && active?.setSelectionRange) active.setSelectionRange(...state.selection);
    scrollTo({ left: state.scroll[0], top: state.scroll[1], behavior: "instant" });
  }

  function showReport(html) {
    const before = document.querySelector(".preview-report");
    if ((before?.outerHTML ?? "") === html) return;
    before?.remove();
    document.body.insertAdjacentHTML("beforeend", html);
  }

  /** The name of a style sheet without the hash of its content. */
  const sheetName = (path) => path.replace(/\.[0-9a-f]+\.css$/, ".css");

  function replaceSheets(sheets) {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const path = new URL(link.href).pathname;
      const next = sheets.find((sheet) => sheetName(sheet) === sheetName(path));
      if (!next || next === path) continue;
      const replacement = link.cloneNode();
      replacement.href = next;
      // Until the new one is there, the page keeps its look.
      replacement.onload = replacement.onerror = () => link.remove();
      link.after(replacement);
    }
  }

  async function update() {
    const answer = await fetch(`/_preview/page?path=${encodeURIComponent(location.pathname)}`);
    if (!answer.ok) return;
    const { page, sheets, report } = await answer.json();
    if (page !== own) return reload();
    replaceSheets(sheets);
    showReport(report);
  }

  let last = Promise.resolve();
  const updateNext = () => { last = last.then(update).catch(() => {}); };
  channel.onmessage = updateNext;
  const listen = () => new Promise(() => {
    new EventSource("/_preview/events").onmessage = () => {
      channel.postMessage("changed");
      updateNext();
    };
  });
  // Browsers have locks for loopback and HTTPS only.
  if (navigator.locks) navigator.locks.request(stored, listen);
  else listen();
  restore();
})();
