// Keeps an open page up to date. It reloads only if what it shows has changed, and keeps scroll position, focus and typed
// values. Style sheets are replaced without a reload.
import { startOverlay } from "./overlay.js";

const own = document.querySelector("script[data-page]").dataset.page;
const stored = "undersigned-preview";

const fields = () => [...document.querySelectorAll("input:not([type=hidden]):not([type=file]), textarea, select")];
const focusable = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";

/** The value of a field that was changed, or else null. */
function typed(field) {
  if (isTicked(field)) return field.checked !== field.defaultChecked ? field.checked : null;
  if (field.tagName !== "SELECT") return field.value !== field.defaultValue ? field.value : null;
  return [...field.options].some((option) => option.selected !== option.defaultSelected) ? field.value : null;
}

/** Keeps what the next page at this path restores. */
function keep() {
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

const overlay = startOverlay(keep);

async function update() {
  const answer = await fetch(`/_preview/page?of=${encodeURIComponent(location.pathname + location.search)}`);
  if (!answer.ok) return;
  const { page, sheets, added } = await answer.json();
  if (page !== own) {
    keep();
    return location.reload();
  }
  replaceSheets(sheets);
  overlay.show(added);
}

let last = Promise.resolve();
const updateNext = () => { last = last.then(update).catch(() => {}); };

// A browser has six connections to a host for all its tabs, so they share one stream. Browsers without shared workers are those
// of phones, which show one tab at a time: only that one listens.
function listenWhileShown() {
  let events;
  const listen = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/_preview/events");
    events.onmessage = updateNext;
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}

function share() {
  const worker = new SharedWorker("/_preview/events.js", stored);
  worker.onerror = listenWhileShown;
  worker.port.onmessage = updateNext;
}

restore();
if (window.SharedWorker) share();
else listenWhileShown();
