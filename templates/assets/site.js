// What needs a script: text size, printing, copying the address, the device's own share sheet, and
// the field that leads to a day. Pages work without it; its buttons and the field are hidden then.

const root = document.documentElement;
const sizes = ["small", "", "large", "larger"];

function readSize() {
  try { return localStorage.getItem("text") ?? ""; } catch { return ""; }
}

function disable(name, disabled) {
  document.querySelector(`[data-do=${name}]`)?.setAttribute("aria-disabled", disabled);
}

function setSize(size) {
  if (size) root.dataset.text = size; else delete root.dataset.text;
  disable("smaller", size === sizes[0]);
  disable("larger", size === sizes[sizes.length - 1]);
  try { if (size) localStorage.setItem("text", size); else localStorage.removeItem("text"); } catch { /* a private window */ }
}

function say(button, text) {
  button.closest(".tools").querySelector("[role=status]").textContent = text;
}

function step(button, change) {
  const at = Math.max(0, sizes.indexOf(root.dataset.text ?? ""));
  setSize(change ? sizes[Math.min(sizes.length - 1, Math.max(0, at + change))] : "");
  const percent = Math.round(100 * getComputedStyle(root).getPropertyValue("--step"));
  say(button, `${button.parentNode.dataset.said} ${percent}%`);
}

function restoreSize() {
  setSize(sizes.includes(readSize()) ? readSize() : "");
}

restoreSize();
// A page that one comes back to may be shown as it was left.
addEventListener("pageshow", restoreSize);

// Whether the text is now in the clipboard.
async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { /* an older browser, or no https */ }
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

function closeMenu(menu) {
  menu.open = false;
  menu.querySelector("summary").focus();
}

const address = () => document.querySelector("link[rel=canonical]")?.href ?? location.href;

const actions = {
  smaller: (button) => step(button, -1),
  normal: (button) => step(button, 0),
  larger: (button) => step(button, 1),
  print: () => print(),
  async copy(button) {
    say(button, await copy(address()) ? button.dataset.done : address());
    closeMenu(button.closest("details"));
  },
  async share() {
    try { await navigator.share({ title: document.querySelector("h1").textContent, url: address() }); } catch { /* closed again */ }
  },
};

for (const button of document.querySelectorAll("button[data-do]")) {
  const name = button.dataset.do;
  if (name === "share" && !navigator.share) continue;
  button.closest("[hidden]")?.removeAttribute("hidden");
  button.addEventListener("click", () => actions[name](button));
}

for (const menu of document.querySelectorAll("details.share")) {
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeMenu(menu);
  });
}

// What a page says, for other pages: its links, and the blocks of its text.
const told = (page, base) => ({
  links: [...page.querySelectorAll("a[href]")].map((anchor) => new URL(anchor.getAttribute("href"), base).href),
  texts: [...page.querySelectorAll("main :is(p, li, td, h2)")].map((block) => block.textContent.replace(/\s+/g, " ").trim()),
});

// A page on disk may not be read, but in a frame it tells what it says by itself.
const onDisk = location.protocol === "file:";
if (onDisk && parent !== window) parent.postMessage(told(document, location.href), "*");

function readOnDisk(page) {
  const frame = document.createElement("iframe");
  frame.src = page;
  frame.hidden = true;
  return new Promise((resolve) => {
    addEventListener("message", function hear(event) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener("message", hear);
      frame.remove();
      resolve(event.data);
    });
    document.body.append(frame);
  });
}

async function readOnServer(page) {
  const text = await (await fetch(page)).text();
  return told(new DOMParser().parseFromString(text, "text/html"), page);
}

// What another page of the site says.
globalThis.exemplarRead = onDisk ? readOnDisk : readOnServer;

// The page of a day, or else of its month, or its year, if there is one: each is linked from the one above.
async function nearest(dates, pages) {
  let found = null;
  for (const page of pages) {
    const { links } = await exemplarRead(found ?? dates);
    if (!links.includes(page)) break;
    found = page;
  }
  return found;
}

for (const form of document.querySelectorAll("form.dates")) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [year, month, day] = form.elements.ngay.value.split("-");
    if (!day) return;
    const base = new URL(form.action.replace(/index\.html$/, "")).href;
    const end = form.action.endsWith("index.html") ? "index.html" : "";
    const pages = [`${year}/`, `${year}/${month}/`, `${year}/${month}/${day}/`].map((path) => base + path + end);
    const found = await nearest(form.action, pages).catch(() => pages[2]);
    if (found) location.assign(found);
    else form.querySelector("[role=status]").textContent = form.dataset.none;
  });
}
