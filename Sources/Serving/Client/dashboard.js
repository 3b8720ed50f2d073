// The dashboard's search: leaves the entries that hold all words, with or without Vietnamese marks.
'use strict';
{
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const field = document.querySelector('#search');
  const entries = [...document.querySelectorAll('#sources li')].map((item) => [item, fold(item.textContent)]);
  const count = document.querySelector('#found');
  const memory = 'exemplar-preview:search';

  function search() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const [item, text] of entries) {
      const isFound = words.length > 0 && words.every((word) => text.includes(word));
      // More than a hundred are not read; another word finds what is meant.
      item.hidden = !isFound || found >= 100;
      if (isFound) found += 1;
    }
    count.textContent = words.length ? String(found) : '';
    sessionStorage.setItem(memory, field.value);
  }

  field.addEventListener('input', search);
  field.value = sessionStorage.getItem(memory) ?? '';
  search();
}
