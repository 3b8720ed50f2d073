// The index, as the search page and the filters of lists read it: its files, what they hold, and choices
// among the values of facets.

"use strict";
globalThis.exemplarIndex = (() => {

// ---------- Files ----------

const page = document.querySelector("[data-index]");
const indexAddress = page && new URL(page.dataset.index, location.href);
const waiting = new Map();
const parts = new Map();

// A file of the index, once; from a folder as from a server.
function part(name, version) {
  if (!parts.has(name)) {
    parts.set(name, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const address = new URL(`${name}.js`, indexAddress);
      if (version) address.search = `v=${version}`;
      waiting.set(name, (value) => { waiting.delete(name); resolve(value); });
      script.addEventListener("load", () => script.remove());
      script.addEventListener("error", () => { parts.delete(name); script.remove(); reject(new Error(name)); });
      script.src = address;
      document.head.append(script);
    }));
  }
  return parts.get(name);
}

const manifest = () => part("chi-muc");
const numbered = (list, index) => {
  const at = 4 * Math.floor(index / list[0]);
  return list[1].slice(at, at + 4);
};

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Uint8Array(128);
[...alphabet].forEach((letter, value) => { values[letter.charCodeAt(0)] = value; });

// Reads the codes of lists, bit by bit.
function reader(code) {
  let [position, bits, left] = [0, 0, 0];
  function bit() {
    if (left === 0) { bits = values[code.charCodeAt(position++)] ?? 0; left = 6; }
    left -= 1;
    return bits >> left & 1;
  }
  function read(count) {
    let value = 0;
    for (; count > 0; count -= 1) value = value << 1 | bit();
    return value;
  }
  function gamma() {
    let length = 0;
    while (bit() === 0 && length < 31) length += 1;
    return (1 << length) + read(length);
  }
  function ascending() {
    const numbers = new Int32Array(gamma());
    const remainder = read(5);
    let next = 0;
    for (let index = 0; index < numbers.length; index += 1) {
      let ones = 0;
      while (bit() === 1) ones += 1;
      numbers[index] = next + (ones << remainder) + read(remainder);
      next = numbers[index] + 1;
    }
    return numbers;
  }
  return { read, gamma, ascending };
}

// What lists show of a document.
async function entry(index, document) {
  const chunk = Math.floor(document / index.chunk);
  return (await part(`d/${chunk}`, numbered(index.d, chunk)))[document % index.chunk];
}

// ---------- Facets ----------

function text(name, content, className) {
  const element = document.createElement(name);
  element.textContent = content;
  if (className) element.className = className;
  return element;
}

// `language` is there where a title is in another language than the page.
function titled({ title, language }) {
  const element = text("span", title);
  if (language) element.lang = language;
  return element;
}

const { lang } = document.documentElement;
const plurals = new Intl.PluralRules(lang);

// Says how many there are, in the form that the page's language has for so many (https://cldr.unicode.org).
function say(status, count) {
  const { none, other, [plurals.select(count)]: form = other } = status.dataset;
  status.textContent = count === 0 ? none : form.replace("%s", count.toLocaleString(lang));
}

const choiceLimit = 50;

// The facets of a form, each in a `details` element: what is chosen of them, and which documents that leaves.
class Facets {
  #loaded = new Map();
  #chosen = new Map();

  constructor(form) {
    this.details = [...form.querySelectorAll("details[data-facet]")];
  }

  // The chosen values: pairs of a facet and a value.
  get choices() { return [...this.#chosen].flatMap(([name, ids]) => ids.map((id) => [name, id])); }

  read(asked) {
    for (const { dataset } of this.details) this.#chosen.set(dataset.facet, [...new Set(asked.getAll(dataset.facet))].slice(0, choiceLimit));
  }

  write(asked) {
    for (const [name, id] of this.choices) asked.append(name, id);
  }

  choose(name, id, isChosen) {
    const others = (this.#chosen.get(name) ?? []).filter((other) => other !== id);
    this.#chosen.set(name, isChosen ? [...others, id] : others);
  }

  clear() { this.#chosen.clear(); }

  // The values of a facet, each with its documents.
  async values(name) {
    if (!this.#loaded.has(name)) {
      const index = await manifest();
      const entries = index.named[`f/${name}`] ? await part(`f/${name}`, index.named[`f/${name}`]) : [];
      this.#loaded.set(name, entries.map(([id, title, code, depth, language]) => ({ id, title, depth, language, documents: reader(code).ascending() })));
    }
    return this.#loaded.get(name);
  }

  // Loads whatever something is chosen of.
  load() { return Promise.all(this.choices.map(([name]) => this.values(name))); }

  // An element with the title of a value.
  title(name, id) { return titled(this.#loaded.get(name)?.find((value) => value.id === id) ?? { title: id }); }

  // Flags of the documents that all facets but one leave, of those that have a flag already.
  narrow(flags, except) {
    const left = flags.slice();
    for (const [name, ids] of this.#chosen) {
      if (name === except || ids.length === 0) continue;
      const within = new Uint8Array(left.length);
      for (const value of this.#loaded.get(name)) if (ids.includes(value.id)) for (const document of value.documents) within[document] = 1;
      for (let document = 0; document < left.length; document += 1) left[document] &= within[document];
    }
    return left;
  }

  // Shows the values of a facet that some flagged document has, each with how many the other choices leave of it.
  fill(details, flags, { isSorted = false, limit = Infinity, isShown = () => true } = {}) {
    const name = details.dataset.facet;
    const left = this.narrow(flags, name);
    const chosen = this.#chosen.get(name) ?? [];
    const counted = this.#loaded.get(name).map((value) => ({ ...value, count: value.documents.reduce((sum, document) => sum + left[document], 0) }))
      .filter((value) => chosen.includes(value.id) || value.count > 0 && isShown(value));
    if (isSorted) counted.sort((one, other) => other.count - one.count);
    const top = Math.min(...counted.map((value) => value.depth));
    const items = counted.slice(0, limit).map((value) => {
      const item = document.createElement("li");
      const label = item.appendChild(document.createElement("label"));
      const box = label.appendChild(document.createElement("input"));
      Object.assign(box, { type: "checkbox", name, value: value.id, checked: chosen.includes(value.id) });
      label.append(titled(value), text("span", value.count.toLocaleString(lang)));
      if (!isSorted) label.style.setProperty("--depth", value.depth - top);
      return item;
    });
    const focused = details.contains(document.activeElement) && document.activeElement.type === "checkbox" ? document.activeElement.value : null;
    details.querySelector("ul").replaceChildren(...items);
    if (focused !== null) [...details.querySelectorAll("input")].find((box) => box.value === focused)?.focus();
  }
}

// What the files of the index call, with what the other scripts use.
return Object.assign((name, value) => waiting.get(name)?.(value), { page, indexAddress, manifest, part, numbered, reader, entry, text, say, Facets });
})();
