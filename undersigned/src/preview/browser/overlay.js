// The bar of the preview: looks at a page as others see it. The server makes its content, in a shadow tree.

const root = document.querySelector("undersigned-preview")?.shadowRoot;

/** A value that is kept for this tab (`sessionStorage`) or this browser (`localStorage`). */
const stored = (storage, name) => {
  const key = `undersigned-preview-${name}`;
  return {
    get: () => { try { return storage()[key]; } catch { /* no storage here */ } },
    set: (value) => { try { storage()[key] = value; } catch { /* it lasts as long as the page */ } },
  };
};
const unfolded = stored(() => localStorage, "unfolded");
const direction = stored(() => sessionStorage, "dir");
const scheme = stored(() => sessionStorage, "scheme");

// Dark or light, whatever the system is: conditions on the colour scheme become conditions that always or never hold.

const originals = new WeakMap();

function forced(media, wanted) {
  const query = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
  return wanted ? media.replace(query, (_, value) => (value === wanted ? "(min-width: 0)" : "(max-width: 0)")) : media;
}

function forceRules(rules, wanted) {
  for (const rule of rules) {
    if (rule.media) {
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      rule.media.mediaText = forced(original, wanted);
    }
    if (rule.cssRules) forceRules(rule.cssRules, wanted);
    if (rule.styleSheet) forceRules(rule.styleSheet.cssRules, wanted);
  }
}

function forceScheme(wanted) {
  document.documentElement.style.colorScheme = wanted ?? "";
  for (const sheet of document.styleSheets) forceRules(sheet.cssRules, wanted);
  for (const element of document.querySelectorAll("link[media], meta[media], source[media], style[media]")) {
    const original = originals.get(element) ?? element.media;
    originals.set(element, original);
    const media = forced(original, wanted);
    if (element.media !== media) element.media = media;
  }
}

const isDark = () => (scheme.get() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
const isRightToLeft = () => getComputedStyle(document.documentElement).direction === "rtl";

// Filling in the form.

function fillIn() {
  const form = document.querySelector("[data-sign-form]");
  const number = Math.floor(Math.random() * 1e6);
  const samples = { name: "Ada Example", email: `ada${number}@example.org`, postcode: "K1A 0B1", comment: "This matters to my family." };
  for (const field of form.elements) {
    // Fields outside the tab order are traps for robots.
    if (field.type === "hidden" || field.readOnly || field.tabIndex < 0) continue;
    if (field.type === "checkbox") field.checked = true;
    else if (field.tagName === "SELECT") field.value = [...field.options].some(({ value }) => value === "CA") ? "CA" : field.options[1]?.value;
    else if (field.name in samples) field.value = samples[field.name];
    else continue;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  form.querySelector("[type=submit]").focus();
}

const actions = {
  phone: () => open(location.href, "undersigned-phone", "popup,width=390,height=844"),
  rtl: () => {
    direction.set(isRightToLeft() ? "ltr" : "rtl");
    apply();
  },
  dark: () => {
    scheme.set(isDark() ? "light" : "dark");
    apply();
  },
  fill: fillIn,
};

/** Gives the page the look that was chosen in this tab, and says so on the buttons. */
function apply() {
  if (direction.get()) document.documentElement.dir = direction.get();
  if (scheme.get()) forceScheme(scheme.get());
  const press = (name, isPressed) => root.querySelector(`[data-do=${name}]`).setAttribute("aria-pressed", String(isPressed));
  press("rtl", isRightToLeft());
  press("dark", isDark());
  root.querySelector(".bar").dataset.scheme = isDark() ? "dark" : "light";
}

// The bar moves to another place if it would cover what is focused, or signs.

const PLACES = ["bottom-end", "top-end", "bottom-start", "top-start", "middle-end", "middle-start"];
const SIGNS = "[data-sign-form] [type=submit], form [type=submit], a[href='#sign']";

function avoid() {
  const bar = root.querySelector(".bar");
  const focused = document.activeElement;
  const isPage = focused === document.body || focused === root.host || focused?.contains(root.host);
  const others = [...document.querySelectorAll(SIGNS), ...(isPage || !focused ? [] : [focused])].map((element) => element.getBoundingClientRect());
  const covers = (box) => others.some((other) => other.width && other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom);
  const before = bar.dataset.at;
  for (const place of [before ?? PLACES[0], ...PLACES]) {
    bar.dataset.at = place;
    if (!covers(bar.getBoundingClientRect())) return;
  }
  bar.dataset.at = before ?? PLACES[0];
}

function prepare() {
  const bar = root.querySelector(".bar");
  // Other sites show embedded pages in frames.
  bar.hidden = window !== window.top;
  const fold = root.querySelector(".fold");
  fold.open = unfolded.get() === "yes";
  fold.addEventListener("toggle", () => {
    unfolded.set(fold.open ? "yes" : "no");
    avoid();
  });
  apply();
  avoid();
}

/** Shows the bar; `keep` keeps what the same page in another state restores. */
export function startOverlay(keep) {
  if (!root) return { show: () => {} };
  let shown = document.querySelector("script[data-added]").dataset.added;
  root.addEventListener("click", (event) => {
    const target = event.target.closest("[data-do], [data-scene]");
    if (target?.dataset.do) actions[target.dataset.do]();
    else if (target) keep();
  });
  root.addEventListener("keydown", (event) => {
    const fold = root.querySelector(".fold");
    if (event.key !== "Escape" || !fold.open || !event.target.closest(".bar")) return;
    fold.open = false;
    fold.querySelector("summary").focus();
  });
  let isWaiting = false;
  const avoidSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      avoid();
    });
  };
  for (const type of ["scroll", "resize", "focusin"]) addEventListener(type, avoidSoon, { passive: true });
  // A style sheet that was replaced has its own conditions, and pictures move what is below them; the event does not bubble.
  addEventListener("load", (event) => {
    if (event.target.tagName === "LINK") apply();
    avoidSoon();
  }, true);
  // The bar's own one: before it is there, the bar is at no place.
  root.querySelector("link").addEventListener("load", avoidSoon);
  prepare();
  return {
    show({ hash, html }) {
      if (hash === shown) return;
      shown = hash;
      const controls = () => [...root.querySelectorAll("a, button, summary")];
      const focused = controls().indexOf(root.activeElement);
      const isOpen = root.querySelector(".own")?.open;
      root.querySelector(".added").innerHTML = html;
      prepare();
      if (isOpen) root.querySelector(".own")?.setAttribute("open", "");
      controls()[focused]?.focus({ preventScroll: true });
    },
  };
}
