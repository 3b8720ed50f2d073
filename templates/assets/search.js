// The search page. Finding and ranking are those of `exemplar search`, step by step: docs/search.md says
// what they do, and a test holds the two together.

"use strict";
{

// ---------- Words ----------

// The ASCII letter under each of U+00C0–U+024F and U+1E00–U+1EFF; capitals stand for two letters.
const bases = [
  [0xC0, "aaaaaaAceeeeiiiidnooooo-ouuuuyTSaaaaaaAceeeeiiiidnooooo-ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll"
    + "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb-----ccdddd----ffg---ikkl--nnooouupp------tttuu-vyyzz---------"
    + "----DDDLLLNNNaaiioouuuuuuuuuu-aaaaAAggggkkoooo--jDDDgg--nnaaAAooaaaaeeeeiiiioooorrrruuuusstt--hhnd--zzaaeeooooooooyylntj--accltsz--bu-eejjqqrryy"],
  [0x1E00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    + "wwwwwwwwwwxxxxyyzzzzzzhtwyasssSdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------"],
];
const twoLetters = { A: "ae", D: "dz", I: "ij", L: "lj", N: "nj", O: "oe", S: "ss", T: "th" };
const lookAlikes = new Map([..."АВЕЅІЈКМНОРСТУҮХҺԚԜаеѕіјорсухһԁԛԝӏѐЀЁё"]
  .map((letter, index) => [letter, [..."ABESIJKMHOPCTYYXHQWaesijopcyxhdqwlèÈËë"][index]]));

// The letters under one of the Latin blocks, or "".
function base(letter) {
  const code = letter.codePointAt(0);
  if (code < 0x80) return /[a-z]/i.test(letter) ? letter.toLowerCase() : "";
  for (const [start, letters] of bases) {
    const found = letters[code - start];
    if (found && found !== "-") return twoLetters[found] ?? found;
  }
  return "";
}

function isWordLetter(letter) {
  const code = letter.codePointAt(0);
  const within = (from, to) => code >= from && code < to;
  if (code < 0x250 || within(0x1E00, 0x1F00)) return code === 0xAD || /[0-9]/.test(letter) || base(letter) !== "";
  return within(0x300, 0x1E00) || within(0x1F00, 0x2000) || code === 0x200B || within(0x2C00, 0x3000)
    || within(0x3040, 0xD800) || within(0xF900, 0xFE00) || code === 0xFEFF || within(0x20000, 0x30000);
}

const isMark = (letter) => {
  const code = letter.codePointAt(0);
  return code >= 0x300 && code < 0x370 || code >= 0x370 && /\p{Mn}/u.test(letter);
};
const isInvisible = (letter) => "\u00AD\u200B\uFEFF".includes(letter);

// Confusions of keyboards and converters, mended.
function mended(word) {
  const letters = [...word];
  const isPart = (letter) => letter !== undefined
    && (isInvisible(letter) || /[\u0400-\u052F]/.test(letter) || base(letter) !== "" || isMark(letter));
  const isBetween = (index) => isPart(letters[index - 1]) && isPart(letters[index + 1]);
  const isInWord = (index) => letters[index] === "μ" ? isBetween(index) : isPart(letters[index]);
  const isMixed = (index) => {
    let [start, end] = [index, index];
    while (start > 0 && isInWord(start - 1)) start -= 1;
    while (end < letters.length && isInWord(end)) end += 1;
    return letters.slice(start, end).some((letter) => base(letter) !== "");
  };
  return letters.map((letter, index) => {
    if (letter === "Ð" || letter === "Ɖ") return "Đ";
    if (letter === "ð") return "đ";
    if (letter === "Ƣ") return "Ư";
    if (letter === "ƣ") return "ư";
    if (isInvisible(letter)) return "";
    if (letter === "μ") return isBetween(index) ? "à" : letter;
    return lookAlikes.has(letter) && isMixed(index) ? lookAlikes.get(letter) : letter;
  }).join("").normalize("NFC");
}

const tones = /^[\u0300\u0309\u0303\u0301\u0323]$/;

// hòa, thủy, khỏe with the tone on the second vowel.
function tonePlaced(word) {
  const letters = [...word];
  for (let index = 1; index < letters.length; index += 1) {
    const [first, tone, more] = letters[index - 1].normalize("NFD");
    const [second, next] = [letters[index], letters[index + 1]];
    if (!tone || more || !tones.test(tone)) continue;
    if (next !== undefined && base(next) !== "") continue;
    const pair = (first + second).toLowerCase();
    const isOpen = pair === "oa" || pair === "oe" || pair === "uy" && (letters[index - 2] ?? "").toLowerCase() !== "q";
    if (isOpen) [letters[index - 1], letters[index]] = [first, (second + tone).normalize("NFC")];
  }
  return letters.join("");
}

// The word as exact search compares it.
const exactForm = (word) => [...tonePlaced(mended(word))].map((letter) => letter.toLowerCase()).join("");

// Without marks, đ as d, and y as i where it is the only vowel after consonants.
function looseForm(exact) {
  const syllables = [""];
  for (const letter of exact) {
    if (isMark(letter)) continue;
    const letters = base(letter);
    if (letters) syllables[syllables.length - 1] += letters; else syllables.push(letter, "");
  }
  return syllables.map((syllable) => {
    const start = syllable.startsWith("qu") ? 2 : 0;
    const vowels = [...syllable].flatMap((letter, index) => index >= start && "aeiouy".includes(letter) ? [index] : []);
    const [at] = vowels;
    return vowels.length === 1 && at > 0 && syllable[at] === "y" ? syllable.slice(0, at) + "i" + syllable.slice(at + 1) : syllable;
  }).join("");
}

const isMarked = (exact) => /[^\x00-\x7F]/.test(exact);

// The words of a text, each with its place.
function wordsOf(text) {
  const words = [];
  let start = -1;
  let offset = 0;
  const close = () => {
    if (start < 0) return;
    const exact = exactForm(text.slice(start, offset));
    const loose = looseForm(exact);
    if (loose) words.push({ exact, loose, start, end: offset });
    start = -1;
  };
  for (const letter of text) {
    if (!isWordLetter(letter)) close(); else if (start < 0) start = offset;
    offset += letter.length;
  }
  close();
  return words;
}

// What a longer word begins with if this is its beginning.
const beginnings = (word) => word.loose.endsWith("i") && "yỳỷỹýỵ".includes(word.exact.at(-1))
  ? [word.loose, word.loose.slice(0, -1) + "y"] : [word.loose];

const wordLimit = 16;

function parseQuery(text) {
  const all = wordsOf(text);
  const last = [...text].at(-1);
  return { words: all.slice(0, wordLimit), isOpen: all.length <= wordLimit && last !== undefined && isWordLetter(last) };
}

// ---------- The index ----------

const { page, manifest, part, numbered, reader, entry, text, say, Facets } = exemplarIndex;

function hash(text, value = 0x811C9DC5) {
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

function groupsOf(code) {
  const bits = reader(code);
  return Array.from({ length: bits.gamma() }, () => ({ weight: bits.read(3), documents: bits.ascending() }));
}

// The lines of a shard that begin in one of these ways: their keys, forms and documents.
async function postings(index, starts, shardHash) {
  const shard = (shardHash & (index.shards - 1)) >>> 0;
  const lines = (await part(`t/${shard}`, numbered(index.t, shard))).split("\n");
  return lines.filter((line) => starts.some((start) => line.startsWith(start))).flatMap((line) => {
    const [key, ...fields] = line.split("\t");
    return fields.map((content) => {
      const colon = key.includes(" ") ? -1 : content.indexOf(":");
      return { key, form: colon < 0 ? "" : content.slice(0, colon), groups: groupsOf(content.slice(colon + 1)) };
    });
  });
}

const wordPostings = (index, key) => postings(index, [`${key}\t`], hash(key));
const pairPostings = (index, left, rights) =>
  postings(index, rights.map((right) => `${left} ${right}`), hash(`${left} ${String.fromCodePoint(rights[0].codePointAt(0))}`));

// ---------- Ranking ----------

// Of name, title, unit, campaign and award, summary, body.
const fieldWeights = [40, 32, 16, 12, 10, 4];
const completionLimit = 6;
const wordBudget = 65_536;

async function lexicon(index, word) {
  const name = `w/${/^[\x00-\x7F]/.test(word) ? word[0] : "_"}`;
  return index.named[name] ? (await part(name, index.named[name])).split("\n") : [];
}

// How many documents, about, have each of some words.
const sizesOf = (index, words) => Promise.all(words.map(async ({ loose }) => {
  const line = (await lexicon(index, loose)).find((candidate) => candidate.startsWith(`${loose}:`));
  return line ? 2 ** Number(line.slice(loose.length + 1)) : 0;
}));

// The places of the words that are looked up by themselves: the rarest, three at least.
async function wordsTaken(index, words) {
  if (words.length <= 3) return new Set(words.keys());
  const sizes = await sizesOf(index, words);
  const taken = new Set();
  let sum = 0;
  for (const at of [...words.keys()].sort((left, right) => sizes[left] - sizes[right] || left - right)) {
    sum += sizes[at];
    if (taken.size < 3 || sum <= wordBudget) taken.add(at);
  }
  return taken;
}

async function alternatives(index, word, isOpen, isOnly) {
  const whole = { word, key: word.loose, isCompletion: false };
  if (!isOpen) return [whole];
  const starts = beginnings(word);
  const lines = await lexicon(index, word.loose);
  // After other words a whole one needs no more than the pairs that it may become.
  if (!isOnly && lines.some((line) => line.startsWith(`${word.loose}:`))) return [whole];
  const candidates = lines
    .filter((line) => starts.some((start) => line.startsWith(start)))
    .map((line) => line.split(":"))
    .filter(([key]) => key !== word.loose)
    .sort((left, right) => right[1] - left[1]);
  return [whole, ...candidates.slice(0, completionLimit).map(([key]) => ({ word, key, isCompletion: true }))];
}

function agreement({ word, isCompletion }, form) {
  if (isCompletion) return form.startsWith(word.exact) ? 4 : isMarked(word.exact) ? 1 : 3;
  return form === word.exact ? 8 : isMarked(word.exact) ? 3 : 7;
}

const floorLog2 = (number) => 31 - Math.clz32(number);

// The documents that answer a query, best first, each with its score.
async function find(text) {
  const index = await manifest();
  const { words, isOpen } = parseQuery(text);
  const count = index.count;
  const [scores, matched, best, wordOf] = Array.from({ length: 4 }, () => new Int32Array(count));
  let [word, wordRarity] = [0, 0];

  // Everything is asked for before anything is waited for.
  const last = words.length - 1;
  const taken = await wordsTaken(index, words);
  const choices = await Promise.all(words.map((typed, at) =>
    taken.has(at) ? alternatives(index, typed, isOpen && at === last, last === 0) : []));
  const singles = choices.map((all) => Promise.all(all.map(async (choice) =>
    ({ choice, found: await wordPostings(index, choice.key) }))));
  const pairs = words.slice(1).map((typed, at) =>
    pairPostings(index, words[at].loose, isOpen && at + 1 === last ? beginnings(typed) : [`${typed.loose}\t`]));
  const edges = words.length === 0 ? [] : [["^", words[0].loose], [words[last].loose, "$"]].map(
    ([left, right]) => pairPostings(index, left, [`${right}\t`]));

  const rarityOf = (documents) => 2 + floorLog2(Math.max(1, Math.floor(count / Math.max(1, Math.min(documents, count)))));
  const sizeOf = (found) => found.reduce((sum, { groups }) => groups.reduce((size, { documents }) => size + documents.length, sum), 0);

  // Notes for each document the best of several counts.
  function note(found, value, touched) {
    for (const { key, form, groups } of found) {
      for (const { weight, documents } of groups) {
        const worth = value(fieldWeights[weight], form, key);
        for (const document of documents) {
          if (document >= count) continue;
          if (best[document] === 0) touched.push(document);
          if (best[document] < worth) best[document] = worth;
        }
      }
    }
  }

  function add(touched, rarity, isMatch) {
    for (const document of touched) {
      if (isMatch && wordOf[document] !== word) { matched[document] += wordRarity; wordOf[document] = word; }
      scores[document] += best[document] * rarity;
      best[document] = 0;
    }
  }

  for (const alternatives of await Promise.all(singles)) {
    const touched = [];
    word += 1;
    wordRarity = alternatives.length === 0 ? 0 : rarityOf(alternatives.reduce((sum, { found }) => sum + sizeOf(found), 0));
    for (const { choice, found } of alternatives) note(found, (weight, form) => weight * agreement(choice, form), touched);
    add(touched, wordRarity, true);
  }
  (await Promise.all(pairs)).forEach((found, at) => {
    const touched = [];
    const whole = `${words[at].loose} ${words[at + 1].loose}`;
    note(found, (weight, _, key) => (8 * weight + 256) * (key === whole ? 2 : 1), touched);
    add(touched, rarityOf(sizeOf(found)), isOpen && at + 1 === last);
  });
  for (const found of await Promise.all(edges)) {
    const touched = [];
    note(found, (weight) => 8 * weight, touched);
    add(touched, rarityOf(sizeOf(found)), false);
  }

  const most = matched.reduce((left, right) => Math.max(left, right), 0);
  const hits = [];
  for (let document = 0; document < count; document += 1) {
    if (matched[document] > 0 && 4 * matched[document] >= 3 * most) hits.push({ document, score: scores[document] });
  }
  return hits.sort((left, right) => right.score - left.score || right.document - left.document);
}

// ---------- The page ----------

const form = page.querySelector(".search-form");
const field = form.elements.q;
const status = page.querySelector("[role=status]");
const body = page.querySelector(".search-body");
const list = page.querySelector(".results");
const more = page.querySelector(".more button");
const facets = page.querySelector(".facets");
const pageSize = 10;

// What is shown: the answer to the last query, narrowed.
let state = { turn: 0, hits: [], shown: [], query: parseQuery("") };

const choices = new Facets(facets);

function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = (asked.get("q") ?? "").slice(0, field.maxLength);
  choices.read(asked);
}

function writeAddress() {
  const asked = new URLSearchParams();
  if (field.value) asked.set("q", field.value);
  choices.write(asked);
  const search = String(asked) ? `?${asked}` : location.pathname;
  try { history.replaceState(null, "", search); } catch { /* a folder that some browser guards */ }
}

// Flags of the documents that the query finds.
function hitFlags(count) {
  const flags = new Uint8Array(count);
  for (const { document } of state.hits) flags[document] = 1;
  return flags;
}

async function fillFacet(details, index) {
  await Promise.all([choices.values(details.dataset.facet), choices.load()]);
  choices.fill(details, hitFlags(index.count), { isSorted: details.dataset.facet !== "nam", limit: 40 });
}

// Whether a word of a text is one of the query's.
function matcher({ words, isOpen }) {
  const keys = new Set(words.map((word) => word.loose));
  const starts = isOpen && words.length > 0 ? beginnings(words.at(-1)) : [];
  return (word) => keys.has(word.loose) || starts.some((start) => word.loose.startsWith(start));
}

// A text with what was looked for marked; of a long one the part that has most of it.
function marked(content, query, limit = Infinity) {
  const isMatch = matcher(query);
  const found = wordsOf(content).filter(isMatch);
  let [from, to] = [0, content.length];
  if (content.length > limit) {
    const within = (start) => new Set(found.filter((word) => word.start >= start && word.end <= start + limit - 60).map((word) => word.loose)).size;
    const start = found.map((word) => word.start).reduce((best, next) => within(next) > within(best) ? next : best, found[0]?.start ?? 0);
    from = start < 60 ? 0 : content.indexOf(" ", start - 60) + 1;
    to = from + limit >= content.length ? content.length : content.lastIndexOf(" ", from + limit);
    if (to <= from) to = from + limit;
  }
  const pieces = [];
  let at = from;
  for (let index = 0; index < found.length; index += 1) {
    const { start } = found[index];
    if (start < from || start >= to) continue;
    while (index + 1 < found.length && found[index + 1].start < to && /^\s$/.test(content.slice(found[index].end, found[index + 1].start))) index += 1;
    const end = Math.min(found[index].end, to);
    pieces.push(content.slice(at, start), text("mark", content.slice(start, end)));
    at = end;
  }
  pieces.push(content.slice(at, to));
  if (from > 0) pieces.unshift("… ");
  if (to < content.length) pieces.push(" …");
  return pieces;
}

// How many different words of the query a text has.
function coverage(content, query) {
  const isMatch = matcher(query);
  return new Set(wordsOf(content).filter(isMatch).map((word) => word.loose)).size;
}

// `language` is there where a result is in another language than the page.
function item([address, title, kind, unit, campaigns, day, summary, language], query) {
  const element = document.createElement("li");
  const link = element.appendChild(document.createElement("h2")).appendChild(document.createElement("a"));
  link.href = address;
  link.append(...marked(title, query));
  const meta = [kind, unit, campaigns, day].filter(Boolean).join(" · ");
  if (meta) element.appendChild(text("p", "", "about")).append(...marked(meta, query));
  const excerpt = element.appendChild(document.createElement("p"));
  excerpt.append(...marked(summary, query, 300));
  if (language) link.lang = excerpt.lang = language;
  if (coverage(`${title} ${meta} ${summary}`, query) * 2 <= query.words.length) quote(address, query, excerpt);
  return element;
}

// Where what was looked for stands in the text alone, the excerpt comes from there.
async function quote(address, query, excerpt) {
  try {
    const { texts } = await exemplarRead(new URL(address, location.href).href);
    const best = texts.map((content) => [coverage(content, query), content]).reduce((left, right) => right[0] > left[0] ? right : left, [0, ""]);
    if (best[0] > 0) excerpt.replaceChildren(...marked(best[1], query, 300));
  } catch { /* the summary stays */ }
}

async function show(turn, from) {
  const index = await manifest();
  const wanted = state.shown.slice(from, from + pageSize);
  const entries = await Promise.all(wanted.map(({ document }) => entry(index, document)));
  if (turn !== state.turn) return;
  const items = entries.map((found) => item(found, state.query));
  if (from === 0) list.replaceChildren(...items); else list.append(...items);
  more.hidden = list.children.length >= state.shown.length;
  if (from > 0) items[0]?.querySelector("a").focus();
}

async function narrow(turn) {
  const index = await manifest();
  await choices.load();
  if (turn !== state.turn) return;
  const flags = choices.narrow(hitFlags(index.count));
  state.shown = state.hits.filter(({ document }) => flags[document]);
  await show(turn, 0);
  if (turn !== state.turn) return;
  say(status, state.shown.length);
  body.hidden = state.hits.length === 0;
  facets.hidden = state.hits.length === 0;
  for (const details of choices.details) {
    details.hidden = !index.named[`f/${details.dataset.facet}`];
    if (details.open) fillFacet(details, index);
  }
}

async function search() {
  const turn = state.turn + 1;
  state.turn = turn;
  writeAddress();
  try {
    const query = parseQuery(field.value);
    const hits = query.words.length > 0 ? await find(field.value) : [];
    if (turn !== state.turn) return;
    state = { turn, hits, shown: hits, query };
    if (query.words.length > 0) return await narrow(turn);
    status.textContent = "";
    body.hidden = true;
  } catch {
    if (turn === state.turn) status.textContent = status.dataset.failed;
  }
}

let pause;
field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, 120); });
form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); search(); });
more.addEventListener("click", () => show(state.turn, list.children.length));
facets.addEventListener("submit", (event) => event.preventDefault());
facets.addEventListener("change", ({ target }) => {
  choices.choose(target.name, target.value, target.checked);
  state.turn += 1;
  writeAddress();
  narrow(state.turn).catch(() => { status.textContent = status.dataset.failed; });
});
for (const details of choices.details) {
  details.addEventListener("toggle", async () => {
    if (!details.open) return;
    try { await fillFacet(details, await manifest()); } catch { status.textContent = status.dataset.failed; }
  });
}

// The arrow keys go from the field to the results and from one to the next.
page.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (!step || links.length === 0 || at < 0 && document.activeElement !== field || at < 0 && step < 0) return;
  event.preventDefault();
  (links[at + step] ?? (step < 0 ? field : links[at])).focus();
});

addEventListener("popstate", () => { readAddress(); search(); });
form.hidden = false;
readAddress();
if (field.value) search();

// For tests and for tools: numbers of documents with scores, and what is shown of one.
globalThis.exemplarSearch = { find, entry: async (document) => entry(await manifest(), document) };
}
