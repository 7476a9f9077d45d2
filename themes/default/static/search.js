// The search field of lists. `sign.js` loads this when the field gets the focus; without script, there is no field.
// Places: data-search (the URL), data-words, data-listed (what makes room for the results).

const SHOWN = 50;
const field = document.querySelector("[data-search]");
const found = document.getElementById("found");
const status = document.getElementById("found_count");
const listed = document.querySelector("[data-listed]");
const language = document.documentElement.lang;

// Without accents and in lower case: "é" finds "E".
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);

let loading;

function load() {
  loading ??= fetch(field.dataset.search)
    .then((response) => response.json())
    .then(({ petitions }) => petitions.map(([title, target, path]) => ({ title, target, path, text: fold(`${title} ${target}`) })))
    .catch(() => { loading = undefined; return []; });
  return loading;
}

function count(number) {
  const category = new Intl.PluralRules(language).select(number);
  const all = status.dataset.words.split("|").map((form) => form.split(/ (.*)/s));
  const [, form] = all.find(([name]) => name === category) ?? all[0];
  const written = new Intl.NumberFormat(/^ar\b/.test(language) ? `${language}-u-nu-arab` : language).format(number);
  return form.replace(/\p{Nd}[\p{Nd}.,\u066c\s]*\p{Nd}|\p{Nd}/u, written);
}

function row({ title, target, path }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = path;
  link.dir = "auto";
  link.textContent = title;
  const whom = document.createElement("span");
  whom.className = "muted";
  whom.dir = "auto";
  whom.textContent = target;
  item.append(link, whom);
  return item;
}

async function search() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  const petitions = words.length ? await load() : [];
  // A later key may have been faster.
  if (words.join(" ") !== fold(field.value).split(/\s+/).filter(Boolean).join(" ")) return;
  const matches = petitions.filter(({ text }) => words.every((word) => text.includes(word)));
  listed.hidden = words.length > 0;
  status.textContent = words.length ? count(matches.length) : "";
  found.replaceChildren(...matches.slice(0, SHOWN).map(row));
}

field.addEventListener("input", search);
load();
// What was typed in the meantime.
search();
