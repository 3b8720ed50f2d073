// The filters of a list. What they leave of it is shown in its place; without a choice the list is there
// as the page has it. Nothing is loaded before somebody opens the filters or follows an address with choices.

"use strict";
(() => {

const { page: root, indexAddress, manifest, entry, text, say, Facets } = exemplarIndex;
const whole = document.querySelector(".whole");
// A template of the site's own may have no filters.
if (!root || !whole) return;

const { facet: listFacet, value: listValue } = root.dataset;
const menu = root.querySelector(".filter-menu");
const form = root.querySelector("form");
const status = root.querySelector("[role=status]");
const filtered = root.querySelector(".filtered");
const chips = root.querySelector(".chips");
const clear = root.querySelector(".chosen > button");
const list = root.querySelector(".results");
const more = root.querySelector(".more button");
const widen = root.querySelector(".widen");
const facets = new Facets(form);
const own = location.href.split(/[?#]/)[0];
const pageSize = 24;
const restoredLimit = 10 * pageSize;
const isWide = matchMedia("(min-width: 48rem)");

let turn = 0;
let documents = [];

// ---------- Addresses ----------

function addressOf(base, list = []) {
  const asked = new URLSearchParams(list);
  facets.write(asked);
  return String(asked) ? `${base}?${asked}` : base;
}

// A choice leads to the first page of a list, where browsers let a page on disk go there.
function remember() {
  const hasChoices = facets.choices.length > 0;
  for (const base of [hasChoices ? new URL(root.dataset.url, location.href).href : own, own]) {
    try { return history.pushState(null, "", addressOf(base)); } catch { /* the next one, or none */ }
  }
}

// ---------- What is left ----------

// Flags of the documents of this list.
async function members(index) {
  const flags = new Uint8Array(index.count);
  if (!listFacet) return flags.fill(1);
  const own = (await facets.values(listFacet)).find((value) => value.id === listValue);
  for (const document of own?.documents ?? []) flags[document] = 1;
  return flags;
}

async function items(index, from, to) {
  const entries = await Promise.all(documents.slice(from, to).map((document) => entry(index, document)));
  return entries.map(([address, title, kind, unit, campaigns, day, summary, language]) => {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("h3")).appendChild(text("a", title));
    link.href = new URL(address, indexAddress);
    const about = text("p", summary);
    if (language) link.lang = about.lang = language;
    item.append(text("p", [kind, unit, campaigns, day].filter(Boolean).join(" · "), "about"), about);
    return item;
  });
}

const nameOf = (details) => details.querySelector("summary").firstChild.data.trim();

function showChoices() {
  chips.replaceChildren(...facets.choices.map(([name, id]) => {
    const words = text("span", `${nameOf(facets.details.find((details) => details.dataset.facet === name))}: `);
    words.append(facets.title(name, id));
    const button = document.createElement("button");
    button.append(words);
    Object.assign(button, { type: "button", ariaLabel: root.dataset.remove.replace("%s", words.textContent) });
    button.addEventListener("click", () => remove(name, id));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
}

// The buttons of the facets say how much is chosen of each.
function countChoices() {
  for (const details of facets.details) {
    const count = facets.choices.filter(([name]) => name === details.dataset.facet).length;
    details.querySelector("b").textContent = count > 0 ? count : "";
  }
  if (widen) widen.search = addressOf("", [[listFacet, listValue]]);
}

async function fill(details, index) {
  const [flags] = await Promise.all([members(index), facets.values(details.dataset.facet), facets.load()]);
  const size = flags.reduce((sum, flag) => sum + flag, 0);
  // What all of this list have is no choice; of a tree that is what stands above.
  const isShown = ({ documents }) => listFacet !== details.dataset.facet || documents.reduce((sum, document) => sum + flags[document], 0) < size;
  facets.fill(details, flags, { isShown });
  const values = details.querySelectorAll("li").length;
  details.querySelector(".find")?.remove();
  details.querySelector(".nothing")?.remove();
  if (values === 0) details.querySelector("ul").before(text("p", root.dataset.empty, "nothing"));
  if (values > 12) details.querySelector("ul").before(finder(details));
}

const folded = (content) => content.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

// A field that leaves those values of a long facet that have what is typed.
function finder(details) {
  const field = text("input", "", "find");
  Object.assign(field, { type: "search", placeholder: root.dataset.find, ariaLabel: root.dataset.find, autocomplete: "off" });
  field.addEventListener("input", () => {
    for (const item of details.querySelectorAll("li")) item.hidden = !folded(item.textContent).includes(folded(field.value));
  });
  return field;
}

function showWhole() {
  documents = [];
  list.replaceChildren();
  chips.replaceChildren();
  filtered.hidden = true;
  whole.hidden = false;
}

// Shows what the choices leave, `count` of it. `source` is the facet that one was made in.
async function apply({ count = pageSize, source, opens = false } = {}) {
  turn += 1;
  const at = turn;
  countChoices();
  // A closed facet is filled when it is opened; until then it is not to show what it counted for other choices.
  for (const details of facets.details) if (!details.open) details.querySelector("ul").replaceChildren();
  try {
    const index = await manifest();
    if (facets.choices.length === 0) {
      showWhole();
      status.textContent = menu.open ? status.dataset.all : "";
    } else {
      const [flags] = await Promise.all([members(index), facets.load()]);
      if (at !== turn) return;
      const left = facets.narrow(flags);
      documents = [];
      for (let document = index.count - 1; document >= 0; document -= 1) if (left[document]) documents.push(document);
      const shown = await items(index, 0, count);
      if (at !== turn) return;
      if (opens && isWide.matches) menu.open = true;
      whole.hidden = true;
      filtered.hidden = false;
      showChoices();
      list.replaceChildren(...shown);
      more.hidden = shown.length >= documents.length;
      say(status, documents.length);
    }
    for (const details of facets.details) if (details.open && details !== source) await fill(details, index);
  } catch {
    if (at !== turn) return;
    showWhole();
    status.textContent = status.dataset.failed;
  }
}

async function remove(name, id) {
  const at = facets.choices.findIndex(([facet, value]) => facet === name && value === id);
  facets.choose(name, id, false);
  remember();
  await apply();
  (chips.querySelectorAll("button")[at] ?? [...chips.querySelectorAll("button")].at(-1) ?? menu.querySelector("summary")).focus();
}

// ---------- What visitors do ----------

function readAddress() {
  facets.read(new URLSearchParams(location.search));
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox") return;
  facets.choose(target.name, target.value, target.checked);
  remember();
  apply({ source: target.closest("details") });
});
clear.addEventListener("click", async () => {
  facets.clear();
  remember();
  await apply();
  menu.querySelector("summary").focus();
});
more.addEventListener("click", async () => {
  const from = list.children.length;
  const added = await items(await manifest(), from, from + pageSize);
  list.append(...added);
  more.hidden = list.children.length >= documents.length;
  try { history.replaceState({ shown: list.children.length }, ""); } catch { /* a folder that some browser guards */ }
  added[0]?.querySelector("a").focus();
});

for (const details of facets.details) {
  details.addEventListener("toggle", async () => {
    if (!details.open) return;
    for (const other of facets.details) if (other !== details) other.open = false;
    try { await fill(details, await manifest()); } catch { status.textContent = status.dataset.failed; }
  });
}
function close() {
  const open = facets.details.find((details) => details.open);
  if (open) open.open = false;
  return open;
}
form.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close()?.querySelector("summary").focus();
});
document.addEventListener("click", ({ target }) => {
  if (isWide.matches && !form.contains(target)) close();
});

addEventListener("popstate", ({ state }) => {
  readAddress();
  apply({ count: Math.min(state?.shown ?? pageSize, restoredLimit) });
});

root.classList.add("is-ready");
readAddress();
countChoices();
if (facets.choices.length > 0) {
  whole.hidden = true;
  apply({ count: Math.min(history.state?.shown ?? pageSize, restoredLimit), opens: true });
}
})();
