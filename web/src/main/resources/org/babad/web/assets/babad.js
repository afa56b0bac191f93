// Comfort only: every page works without this script.
(() => {
  'use strict';

  // On a narrow screen the filters start closed, so that the events come first.
  const filters = document.querySelector('details.filters');
  if (filters && window.matchMedia('(max-width: 60rem)').matches) {
    filters.open = false;
  }

  // Fields left empty stay out of the address.
  document.querySelectorAll('form[data-tidy]').forEach((form) => {
    form.addEventListener('submit', () => {
      const empty = [...form.elements].filter((field) => field.name && field.value === '');
      empty.forEach((field) => { field.disabled = true; });
      window.setTimeout(() => empty.forEach((field) => { field.disabled = false; }), 0);
    });
  });

  // "/" leads to the search box.
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    const box = document.getElementById('site-search');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && box) {
      event.preventDefault();
      box.focus();
    }
  });

  // Pointing at a claim of an article shows its evidence, and the other way round.
  const numbered = [...document.querySelectorAll('[data-claims]')];
  const has = (element, number) => element.dataset.claims.split(' ').includes(number);
  const show = (number, on) => numbered.filter((e) => has(e, number)).forEach((e) => e.classList.toggle('lit', on));
  document.querySelectorAll('[data-claim]').forEach((card) => {
    const number = card.dataset.claim;
    ['mouseenter', 'focusin'].forEach((type) => card.addEventListener(type, () => show(number, true)));
    ['mouseleave', 'focusout'].forEach((type) => card.addEventListener(type, () => show(number, false)));
  });
})();
