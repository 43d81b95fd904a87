'use strict';
// Keys and copying. Every page does without them.
(() => {
  const off = () => localStorage.getItem('keys') === 'off';
  const typing = e => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;
  const shown = e => e.checkVisibility ? e.checkVisibility({ contentVisibilityAuto: true }) : e.getClientRects().length > 0;
  const open = e => {
    for (let fold = e && e.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  };

  function step(selector, by, folded) {
    const all = [...document.querySelectorAll(selector)].filter(folded ? e => shown(e) || e.closest('details:not([open])') : shown);
    if (!all.length) return;
    const at = all.indexOf(document.querySelector('.at'));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    document.querySelectorAll('.at').forEach(e => e.classList.remove('at'));
    open(next);
    next.classList.add('at');
    next.scrollIntoView({ block: 'center' });
    const link = next.matches('a') ? next : next.querySelector('a');
    if (link) link.focus({ preventScroll: true });
  }

  const keys = {
    '/': () => document.getElementById('q').focus(),
    '?': () => { location.href = '/help'; },
    j: () => step('main .hit, main tbody tr:not(.grp)', 1),
    k: () => step('main .hit, main tbody tr:not(.grp)', -1),
    n: () => step('main .score .var, main mark, main .hit p b', 1, true),
    p: () => step('main .score .var, main mark, main .hit p b', -1, true)
  };

  document.addEventListener('keydown', e => {
    if (off() || typing(e) || e.ctrlKey || e.metaKey || e.altKey || !keys[e.key]) return;
    e.preventDefault();
    keys[e.key]();
  });

  // What a link leads to is opened, and all of the page for paper.
  const target = () => open(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  addEventListener('hashchange', target);
  target();
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach(fold => { fold.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(fold => { fold.open = false; }));

  const toggle = document.getElementById('keys');
  if (toggle) {
    const say = () => { toggle.textContent = off() ? 'Switch keys on' : 'Switch keys off'; };
    toggle.hidden = false;
    toggle.addEventListener('click', () => { localStorage.setItem('keys', off() ? 'on' : 'off'); say(); });
    say();
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard
      .writeText(document.getElementById(button.dataset.copy).textContent)
      .then(() => { button.textContent = 'Copied'; }, () => { button.textContent = 'Not copied'; }));
  }
})();
