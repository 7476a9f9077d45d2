// What the page can do better with script. Without it, every step works as a plain form.
// Places: data-sign-form, data-errors, data-error-list, data-error, data-outcome, data-live, data-few, data-words, data-numbers, data-closes,
// data-closing, data-days, data-share, data-text, data-copy, data-script.

const KEPT_HOURS = 24;
const form = document.querySelector("[data-sign-form]");
const title = document.title;

// Inline errors: the same rules of emptiness as the form's attributes; all else is for the endpoint to judge.

function place(name) {
  return form.querySelector(`[data-error="${CSS.escape(name)}"]`);
}

function check() {
  const errors = [];
  for (const field of form.elements) {
    const words = field.name && place(field.name)?.dataset;
    if (!words) continue;
    const isEmpty = field.type === "checkbox" ? !field.checked : !field.value.trim();
    if (isEmpty && field.required) errors.push({ field: field.name, message: words.required });
  }
  return errors;
}

function showErrors(errors) {
  for (const box of form.querySelectorAll("[data-error]")) {
    box.hidden = true;
    box.textContent = "";
    form.elements[box.dataset.error]?.removeAttribute("aria-invalid");
  }
  const summary = form.querySelector("[data-errors]");
  const list = form.querySelector("[data-error-list]");
  list.textContent = "";
  summary.hidden = !errors.length;
  document.title = title;
  if (!errors.length) return;
  for (const { field, message } of errors) {
    const item = document.createElement("li");
    const box = place(field);
    const input = form.elements[field];
    if (box && input) {
      const link = document.createElement("a");
      link.href = `#${input.id}`;
      link.textContent = message;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        input.focus();
      });
      item.append(link);
      box.textContent = message;
      box.hidden = false;
      input.setAttribute("aria-invalid", "true");
    } else item.textContent = message;
    list.append(item);
  }
  document.title = form.dataset.errorTitle.replace("{title}", () => title);
  summary.focus();
}

// Sending, and what became of it.

function outcome(name) {
  for (const box of document.querySelectorAll("[data-outcome]")) box.hidden = box.dataset.outcome !== name;
  const box = name && document.querySelector(`[data-outcome="${name}"]`);
  if (box) box.focus();
  return box;
}

function busy(is) {
  const button = form.querySelector("[type=submit]");
  button.dataset.label ??= button.textContent;
  button.textContent = is ? button.dataset.busy : button.dataset.label;
  button.setAttribute("aria-disabled", String(is));
}

async function send(values) {
  const response = await fetch(form.action, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(values),
    signal: AbortSignal.timeout(20000),
  });
  const answer = await response.json().catch(() => ({}));
  return { ok: response.ok, status: response.status, answer, next: response.headers.get("location") };
}

async function deliver(values) {
  const { ok, status, answer, next } = await send(values);
  // The page that follows is the same without script.
  if (ok) location.assign(next ? new URL(next, form.action) : form.dataset.next);
  else if (answer.errors?.length) showErrors(answer.errors);
  else if (answer.detail || answer.title) showErrors([{ message: answer.detail || answer.title }]);
  else outcome("failed");
  return { ok, isSettled: ok || (status < 500 && status !== 429) };
}

// A signature that could not be sent is kept here, and sent when the network is back. What is older than a day is never
// sent, and every page of the site deletes it, whichever petition it is of.

// A second person of the same mailbox has a page of their own.
const isSecond = Boolean(form?.elements.second?.value);
const key = form && `unsent ${form.action}${isSecond ? " second" : ""}`;

function isFresh(name) {
  try {
    return Date.now() - JSON.parse(localStorage.getItem(name)).at < KEPT_HOURS * 3600e3;
  } catch {
    return false;
  }
}

function dropOld() {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith("unsent ") && !isFresh(name)) localStorage.removeItem(name);
  }
}

function keep(values) {
  try {
    localStorage.setItem(key, JSON.stringify({ values, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

function kept() {
  try {
    dropOld();
    return JSON.parse(localStorage.getItem(key))?.values;
  } catch {
    forget();
  }
}

function forget() {
  try {
    localStorage.removeItem(key);
  } catch { /* nothing was kept */ }
}

// What was kept is put back, so that it can be corrected.
function fill(values) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements[name];
    if (field?.type === "checkbox") field.checked = field.value === value;
    else if (field && field.type !== "hidden") field.value = value;
  }
}

// The source that the link named. The address bar loses it, so that it is not shared further.
function takeSource() {
  const url = new URL(location);
  const source = url.searchParams.get("via");
  if (!source) return;
  const field = form.elements.via;
  if (field) field.value = source;
  url.searchParams.delete("via");
  history.replaceState(history.state, "", url);
}

let isSending = false;

async function attempt(values) {
  if (isSending) return;
  isSending = true;
  outcome();
  busy(true);
  try {
    const { ok, isSettled } = await deliver(values);
    if (isSettled) forget();
    // The button stays busy until the next page is there.
    if (ok) return;
  } catch {
    outcome(keep(values) ? "offline" : "failed");
  }
  stopSending();
}

function stopSending() {
  busy(false);
  isSending = false;
}

function startForm() {
  form.noValidate = true;
  takeSource();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isSending) return;
    const errors = check();
    showErrors(errors);
    if (!errors.length) attempt(Object.fromEntries(new FormData(form)));
  });
  document.querySelector("[data-forget]").addEventListener("click", () => {
    forget();
    form.reset();
    outcome();
    form.elements.name.focus();
  });
  const resend = () => {
    if (document.hidden) return;
    const values = kept();
    if (!values) {
      document.querySelector("[data-outcome=offline]").hidden = true;
      return;
    }
    fill(values);
    if (navigator.onLine) attempt(values);
    else outcome("offline");
  };
  addEventListener("online", resend);
  // Back from the next page.
  addEventListener("pageshow", ({ persisted }) => persisted && stopSending());
  document.addEventListener("visibilitychange", resend);
  resend();
}

// A number as the page writes numbers, and the form of a text for it, of those with their categories: "other 0 days|one 1 day".

function written(number) {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(/^ar\b/.test(lang) ? `${lang}-u-nu-arab` : lang).format(number);
}

function worded(forms, number) {
  const category = new Intl.PluralRules(document.documentElement.lang).select(number);
  const all = forms.split("|").map((form) => form.split(/ (.*)/s));
  const [, form] = all.find(([name]) => name === category) ?? all[0];
  return form.replace(/\p{Nd}[\p{Nd}.,\u066c\s]*\p{Nd}|\p{Nd}/u, written(number));
}

// The count of now, announced politely, and only when it has risen. Beside the region, data-numbers names numbers as the answer does.

async function refreshCount(region) {
  const number = region.querySelector("[data-count]");
  const bar = region.querySelector("progress");
  const response = await fetch(region.dataset.live, { headers: { accept: "application/json" } });
  const answer = response.ok ? await response.json() : {};
  const { signatures } = answer;
  if (!(signatures > number.value)) return;
  answer.remaining = answer.goal - signatures;
  const fill = (text) => text.replace(/\{(\w+)\}/g, (place, name) => (name in answer ? written(answer[name]) : place));
  number.value = signatures;
  number.textContent = written(signatures);
  const few = region.querySelector("[data-few]");
  const isFew = few && signatures < few.dataset.few;
  if (few) few.hidden = !isFew;
  number.parentElement.hidden = Boolean(isFew);
  for (const words of region.querySelectorAll("[data-words]")) words.textContent = worded(words.dataset.words, signatures);
  if (bar) {
    bar.max = answer.goal;
    bar.value = signatures;
    bar.ariaLabel = fill(bar.dataset.label);
  }
  for (const box of region.parentElement.querySelectorAll("[data-numbers]")) box.textContent = fill(box.dataset.numbers);
}

// The form goes when the petition has closed.

function watchClosing(section) {
  const left = new Date(section.dataset.closes) - Date.now();
  if (left > 0) {
    if (left < 864e5) setTimeout(() => watchClosing(section), left + 1000);
    return;
  }
  section.querySelector("[data-open]").hidden = true;
  section.querySelector("[data-closed]").hidden = false;
  document.querySelector(".to-form")?.remove();
}

// The time zone is named only to people in another.

function nameZone(line) {
  const zone = line.querySelector("[data-zone]");
  const at = new Date(line.dataset.closing);
  const clock = (timeZone) => at.toLocaleString("en", { timeZone });
  zone.hidden = clock() === clock(zone.dataset.zone);
}

// The card stays in view beside the text only if it fits into the window with its button. The bar that leads to the form
// goes while the button is in view.

function watchForm(section) {
  const bar = document.querySelector(".to-form");
  const fit = () => {
    const [did, does] = [section.classList.contains("fits"), section.offsetHeight + 32 <= innerHeight];
    section.classList.toggle("fits", does);
    // Unfolding the notice can make it too high: then it returns to its place, which can be out of view.
    if (did && !does && section.contains(document.activeElement)) document.activeElement.scrollIntoView({ block: "nearest" });
  };
  new ResizeObserver(fit).observe(section);
  addEventListener("resize", fit);
  new IntersectionObserver(([{ isIntersecting }]) => bar?.classList.toggle("away", isIntersecting), { threshold: 1 })
    .observe(section.querySelector("[type=submit]"));
}

// The last month is counted in days.

function countDays(line) {
  const days = line.querySelector("[data-days]");
  const left = Math.floor((new Date(line.dataset.closing) - Date.now()) / 864e5);
  if (left < 0 || left > 30) return;
  days.textContent = left ? worded(days.dataset.days, left) : days.dataset.last;
  days.hidden = false;
}

function offerShare(list) {
  if (!navigator.share) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = list.dataset.shareLabel;
  button.addEventListener("click", () => {
    navigator.share({ url: list.dataset.share, text: list.dataset.shareText }).catch(() => {});
  });
  const item = document.createElement("li");
  item.append(button);
  list.prepend(item);
}

// The text as it is signed unfolds below its link.

function unfoldText(link) {
  let box;
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (box) box.hidden = !box.hidden;
    else {
      const response = await fetch(link.href).catch(() => undefined);
      if (!response?.ok) return location.assign(link.href);
      box = document.createElement("pre");
      box.className = "wording";
      box.dir = "auto";
      box.textContent = await response.text();
      link.after(box);
    }
    link.setAttribute("aria-expanded", String(!box.hidden));
  });
}

// Copies a value or a text: data-copy="id of its element".

function offerCopy(button) {
  const source = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  source.addEventListener("focus", () => source.select?.());
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    button.firstElementChild.textContent = button.dataset.copied;
  });
}

if (form) startForm();
else try { dropOld(); } catch { /* no storage here */ }
for (const region of document.querySelectorAll("[data-live]")) refreshCount(region).catch(() => {});
for (const line of document.querySelectorAll("[data-closing]")) {
  countDays(line);
  try { nameZone(line); } catch { /* a zone that this browser does not know stays named */ }
}
if (form) {
  const section = form.closest("#sign");
  watchForm(section);
  if (section.dataset.closes) watchClosing(section);
}
for (const list of document.querySelectorAll("[data-share]")) offerShare(list);
for (const link of document.querySelectorAll("[data-text]")) unfoldText(link);
for (const button of document.querySelectorAll("[data-copy]")) offerCopy(button);
// A script for one field, which most people do not use.
for (const field of document.querySelectorAll("[data-script]")) {
  for (const event of ["focus", "input"]) field.addEventListener(event, () => import(field.dataset.script).catch(() => {}));
}
