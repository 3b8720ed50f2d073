// What the preview adds to a page as it is served: it follows the source, and shows mistakes over the
// page. Nothing of it reaches the built site.
'use strict';
(() => {
  const script = document.currentScript;
  const folder = '/_exemplar/';
  const isVietnamese = script.dataset.lang !== 'en';
  const say = (vi, en) => (isVietnamese ? vi : en);
  let digest = script.dataset.digest;

  // Reloading: the page comes back as it was left, scrolled and with the same parts open.

  const memory = 'exemplar-preview:' + location.pathname;

  /** The page's `details`, each with a name that stays the same while others come and go. */
  function details() {
    const counts = new Map();
    return [...document.querySelectorAll('details')].map((element) => {
      const text = element.id || element.querySelector('summary')?.textContent.trim() || '';
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      return [element, `${text}#${count}`];
    });
  }

  function reload() {
    const focused = document.activeElement?.id;
    const state = { x: scrollX, y: scrollY, open: [], closed: [], focused, dismissed };
    for (const [element, name] of details()) (element.open ? state.open : state.closed).push(name);
    try {
      sessionStorage.setItem(memory, JSON.stringify(state));
      history.scrollRestoration = 'manual';
    } catch { /* Without storage the page begins at its top. */ }
    location.reload();
  }

  function restore() {
    let state;
    try {
      state = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch { /* As above. */ }
    if (!state) return;
    dismissed = state.dismissed;
    for (const [element, name] of details()) {
      if (state.open.includes(name)) element.open = true;
      if (state.closed.includes(name)) element.open = false;
    }
    if (state.focused) document.getElementById(state.focused)?.focus({ preventScroll: true });
    const scroll = () => scrollTo({ left: state.x, top: state.y, behavior: 'instant' });
    scroll();
    // Pictures that come later may move what stands below them.
    addEventListener('load', () => {
      scroll();
      history.scrollRestoration = 'auto';
    });
  }

  /** Puts other style sheets into the place of those that there are. */
  function swapStyles(tags) {
    const old = [...document.querySelectorAll('link[rel~="stylesheet"]')];
    if (old.length !== tags.length) return reload();
    const parsed = new DOMParser().parseFromString(tags.join(''), 'text/html');
    [...parsed.querySelectorAll('link')].forEach((link, index) => {
      if (link.getAttribute('href') === old[index].getAttribute('href')) return;
      const fresh = document.importNode(link, true);
      const done = () => old[index].remove();
      fresh.addEventListener('load', done);
      fresh.addEventListener('error', done);
      old[index].after(fresh);
    });
  }

  /** Fetches again what has changed under its address: pictures, films, style sheets. */
  function refresh(paths) {
    const wanted = new Set(paths);
    const mark = 'exemplar=' + Date.now();
    const fresh = (address) => {
      const url = new URL(address, location.href);
      if (url.origin !== location.origin || !wanted.has(url.pathname)) return address;
      url.search = mark;
      return url.href;
    };
    for (const element of document.querySelectorAll('[src], [srcset], [poster], link[rel~="stylesheet"]')) {
      for (const name of ['src', 'poster', 'href']) {
        const address = element.getAttribute(name);
        if (address && fresh(address) !== address) element.setAttribute(name, fresh(address));
      }
      const set = element.getAttribute('srcset');
      const renewed = set?.replace(/(^|,)(\s*)(\S+)/g, (_, comma, space, address) => comma + space + fresh(address));
      if (set && renewed !== set) element.setAttribute('srcset', renewed);
    }
  }

  // Events.

  let source;
  let hidden;

  function listen() {
    if (source) return;
    const query = new URLSearchParams({ page: location.pathname, digest });
    source = new EventSource(folder + 'events?' + query.toString().replaceAll('+', '%20'));
    source.addEventListener('update', (event) => {
      isLost = false;
      take(JSON.parse(event.data));
    });
    source.addEventListener('error', () => {
      isLost = true;
      host.dataset.state = 'lost';
      showState();
    });
  }

  function hangUp() {
    source?.close();
    source = undefined;
  }

  function take(update) {
    if (update.go && document.visibilityState === 'visible') return location.assign(update.go);
    if (update.change === 'page') return reload();
    if (update.digest) digest = update.digest;
    if (update.change === 'styles') swapStyles(update.styles);
    if (update.assets) refresh(update.assets);
    if (update.facts && !isBare) show(update.facts);
    host.dataset.state = 'listening';
  }

  // A browser keeps few connections to one server: tabs that nobody looks at give theirs back.
  addEventListener('pagehide', hangUp);
  addEventListener('pageshow', listen);
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hidden);
    if (document.visibilityState === 'hidden') hidden = setTimeout(hangUp, 10000);
    else listen();
  });

  // What is shown over the page.

  const isBare = 'bare' in script.dataset;
  const host = document.createElement('exemplar-preview');
  const shadow = host.attachShadow({ mode: 'open' });
  let facts;
  let dismissed;
  let isLost = false;
  let returnsTo;

  function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== null));
    return element;
  }

  const live = make('p', { className: 'live', role: 'status' });
  const strip = make('section', { className: 'strip', hidden: true });
  const button = make('button', { className: 'badge', type: 'button' });
  const heading = make('h2', { id: 'title', tabIndex: -1 });
  const content = make('div', { className: 'content' });
  const panel = make(
    'section',
    { className: 'panel', role: 'dialog', hidden: true },
    make('div', { className: 'head' }, heading, make('button', { className: 'close', type: 'button', textContent: say('Đóng', 'Close') })),
    content,
  );
  panel.setAttribute('aria-labelledby', 'title');
  strip.setAttribute('aria-label', say('Trang chưa công khai', 'Page not public'));
  button.setAttribute('aria-keyshortcuts', 'Alt+G');

  function build() {
    const styles = make('link', { rel: 'stylesheet', href: folder + 'client.css' });
    const frame = make('div', { className: 'frame', lang: script.dataset.lang, hidden: true }, live, strip, panel, button);
    styles.addEventListener('load', () => { frame.hidden = false; });
    shadow.append(styles, frame);
    document.documentElement.append(host);
    button.addEventListener('click', () => (panel.hidden ? open(true) : close()));
    panel.querySelector('.close').addEventListener('click', close);
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !panel.hidden) return close();
      if (event.code !== 'KeyG' || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (panel.hidden) open(true);
      else close();
    });
  }

  function open(takesFocus) {
    panel.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    if (!takesFocus) return;
    returnsTo = document.activeElement === host ? button : document.activeElement;
    heading.focus({ preventScroll: true });
  }

  function close() {
    const focused = shadow.activeElement;
    const hadFocus = panel.contains(focused);
    // A browser takes the focus from what is hidden when it next draws; the body can't be focused.
    if (hadFocus) focused.blur();
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    dismissed = key(facts);
    if (hadFocus) (returnsTo?.isConnected ? returnsTo : button).focus({ preventScroll: true });
  }

  const key = (known) => (known ? JSON.stringify(known.findings) : undefined);

  /** A number with its noun. */
  function count(number, vi, en) {
    return say(`${number} ${vi}`, `${number} ${en}${number === 1 ? '' : 's'}`);
  }

  function show(known) {
    const before = facts;
    facts = known;
    const stale = facts.stale ? [make('p', { textContent: say('Trang đang hiện là bản trước khi có lỗi.', 'The page is shown as it was before the mistake.') })] : [];
    content.replaceChildren(...stale, ...findings(), ...origin());
    heading.textContent = known.errors + known.warnings > 0 ? counts() : say('Trang này', 'This page');
    showStrip();
    showState();
    if (known.errors > 0 && dismissed !== key(known)) open(false);
    if (known.errors === 0 && before?.errors > 0) {
      close();
      live.textContent = say('Đã hết lỗi.', 'No errors left.');
    } else if (known.errors > 0 && before?.errors !== known.errors) {
      live.textContent = counts();
    }
  }

  function counts() {
    const parts = [];
    if (facts.errors) parts.push(count(facts.errors, 'lỗi', 'error'));
    if (facts.warnings) parts.push(count(facts.warnings, 'cảnh báo', 'warning'));
    return parts.join(', ');
  }

  function showState() {
    let text = say('Xem trước', 'Preview');
    if (isLost) text = say('Mất kết nối với máy chủ', 'The server is gone');
    else if (facts?.errors || facts?.warnings) text = counts();
    button.textContent = text;
    button.classList.toggle('errors', !isLost && facts?.errors > 0);
    button.classList.toggle('warnings', !isLost && !facts?.errors && facts?.warnings > 0);
    button.classList.toggle('lost', isLost);
  }

  function showStrip() {
    const withheld = facts.withheld;
    strip.hidden = !withheld;
    if (!withheld) return;
    const list = (title, reasons) => [
      make('p', { textContent: title }),
      make('ul', {}, ...reasons.map(({ words, remedy }) =>
        make('li', {}, make('strong', { textContent: words + '. ' }), say('Cách làm: ', 'What to do: '), remedy + '.'))),
    ];
    strip.replaceChildren(
      ...(withheld.reasons.length ? list(say('Công chúng chưa thấy trang này:', 'The public does not see this page:'), withheld.reasons) : []),
      ...(withheld.translation ? list(say('Công chúng thấy bản gốc thay cho bản dịch này:', 'The public sees the original in the place of this translation:'), [withheld.translation]) : []),
      ...(withheld.until
        ? [make('p', { textContent: say(`Tự lên trang: ${withheld.until}.`, `Appears by itself: ${withheld.until}.`) })]
        : []),
    );
  }

  function findings() {
    const items = facts.findings.map(finding);
    const own = items.slice(0, facts.own);
    const others = items.slice(facts.own);
    const parts = [];
    if (own.length) parts.push(make('h3', { textContent: say('Ở trang này', 'On this page') }), make('ol', {}, ...own));
    if (others.length) {
      const title = own.length ? say('Ở chỗ khác', 'Elsewhere') : say('Ở các tệp khác', 'In other files');
      parts.push(make('h3', { textContent: title }), make('ol', {}, ...others));
    }
    if (facts.more > 0) {
      const link = make('a', { href: folder, textContent: say(`… và ${facts.more} nữa`, `… and ${facts.more} more`) });
      parts.push(make('p', {}, link));
    }
    return parts;
  }

  function finding(found) {
    const item = make('li', { className: found.severity });
    item.append(make('p', { className: 'message' }, make('strong', { textContent: found.word + ': ' }), found.message));
    if (found.place) item.append(make('p', { className: 'place' }, make('code', { textContent: found.place })));
    if (found.excerpt !== undefined) {
      const margin = String(found.number);
      const marks = ' '.repeat(found.caret) + '^'.repeat(found.carets);
      const lines = [`${margin} | ${found.excerpt}`, `${' '.repeat(margin.length)} | ${marks}`];
      const code = make('pre', { tabIndex: 0, textContent: lines.join('\n') });
      code.setAttribute('aria-label', say('Dòng có lỗi', 'The line'));
      item.append(code);
    }
    const advice = [found.label, ...found.help].filter(Boolean);
    if (advice.length) item.append(make('ul', {}, ...advice.map((text) => make('li', { textContent: text }))));
    item.append(make('p', { className: 'id' }, make('code', { textContent: found.id })));
    return item;
  }

  /** Which files made the page. */
  function origin() {
    const rows = [];
    const row = (name, ...values) => {
      if (values.length) rows.push(make('dt', { textContent: name }), ...values.map((text) => make('dd', {}, make('code', { textContent: text }))));
    };
    if (facts.source) row(say('Tệp nguồn', 'Source'), facts.source);
    row(say('Mẫu', 'Templates'), ...facts.templates);
    return [
      make('h3', { textContent: say('Trang này làm từ', 'This page is made of') }),
      rows.length ? make('dl', {}, ...rows) : make('p', { textContent: say('Trang danh sách, không có tệp riêng.', 'A list, without a file of its own.') }),
      make('p', {}, make('a', { href: folder, textContent: say('Mở bảng theo dõi', 'Open the dashboard') }), ' · ', say('phím tắt: Alt+G, đóng: Esc', 'shortcut: Alt+G, close: Esc')),
    ];
  }

  restore();
  if (!isBare) build();
  showState();
  listen();
})();
