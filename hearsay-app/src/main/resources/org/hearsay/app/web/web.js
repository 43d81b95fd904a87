'use strict';
// Keys and copying. Every page does without them.
(() => {
  const off = () => localStorage.getItem('keys') === 'off';
  const typing = e => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;
  const shown = e => e.getClientRects().length > 0;

  function step(selector, by) {
    const all = [...document.querySelectorAll(selector)].filter(shown);
    if (!all.length) return;
    const at = all.indexOf(document.querySelector('.at'));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    document.querySelectorAll('.at').forEach(e => e.classList.remove('at'));
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
    n: () => step('main .score .var, main mark, main .hit p b', 1),
    p: () => step('main .score .var, main mark, main .hit p b', -1)
  };

  document.addEventListener('keydown', e => {
    if (off() || typing(e) || e.ctrlKey || e.metaKey || e.altKey || !keys[e.key]) return;
    e.preventDefault();
    keys[e.key]();
  });

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
