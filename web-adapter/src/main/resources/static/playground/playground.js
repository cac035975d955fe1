// The few things that neither the server nor htmx can do for the page.
(() => {
  'use strict';

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const nearEnd = log => log.scrollHeight - log.scrollTop - log.clientHeight < 160;
  const toBottom = log => { log.scrollTop = log.scrollHeight; };
  const last = log => log.querySelector(':scope > ol > li:last-child');

  // What is longer than the window is read from its beginning.
  const toEnd = log => {
    toBottom(log);
    const above = last(log) ? last(log).getBoundingClientRect().top - log.getBoundingClientRect().top : 0;
    log.scrollTop += Math.min(0, above);
    log.rests = log.scrollTop;
  };

  const sayings = log => all(':scope > ol > li', log);

  // Puts each saying where its number belongs, or in the place of what it was before.
  const upsert = (log, fresh) => {
    const before = document.getElementById(fresh.id);
    if (before) {
      const pressed = before.contains(document.activeElement);
      before.replaceWith(fresh);
      if (pressed) {
        log.focus();
      }
      return;
    }
    const later = sayings(log).find(other => Number(other.dataset.id) > Number(fresh.dataset.id));
    log.querySelector('ol').insertBefore(fresh, later || null);
  };

  htmx.defineExtension('upsert', {
    isInlineSwap: style => style === 'upsert',
    handleSwap: (style, log, fragment) => {
      if (style !== 'upsert') {
        return false;
      }
      const bottom = nearEnd(log);
      const stay = bottom || log.scrollTop === log.rests;
      const before = last(log);
      const items = all('li.bubble', fragment);
      items.forEach(item => upsert(log, item));
      if (stay && items.length && !(before && last(log).id === before.id)) {
        toEnd(log);
      } else if (bottom && items.length) {
        toBottom(log);
      }
      return items;
    },
  });

  // A page that is left may be kept by the browser, and its stream with it: a browser has six for all its pages here.
  document.addEventListener('htmx:sseOpen', event => {
    addEventListener('pagehide', () => event.detail.source.close(), { once: true });
  });
  addEventListener('pageshow', event => {
    if (event.persisted) {
      location.reload();
    }
  });

  // A log asks only for what came after its newest change.
  document.addEventListener('htmx:configRequest', event => {
    const element = event.detail.elt;
    if (element.matches('.log')) {
      event.detail.parameters.after = Math.max(0, ...sayings(element).map(item => Number(item.dataset.change)));
    }
    if (element.matches('[data-looks]')) {
      event.detail.parameters = { typed: element.value };
    }
  });

  // Dialogs

  // The tour stands in the page, or in what is open above it.
  const tour = () => document.getElementById('tour');
  const tourGoes = place => { if (tour() && place && tour().parentElement !== place) { place.prepend(tour()); } };
  const tourGoesHome = () => tourGoes(document.getElementById('tour-place'));

  const slotOf = target => target.closest && target.closest('.slot');

  // Whoever works by keyboard must not fall out of the page.
  const keepFocus = pane => {
    if (document.activeElement === document.body) {
      const line = document.getElementById(`line-${pane}`) || document.getElementById('line-1');
      line.focus();
    }
  };

  // A dialog that is taken away without being closed takes the focus along.
  document.addEventListener('htmx:beforeSwap', event => {
    const slot = slotOf(event.target);
    if (slot && event.detail.shouldSwap && event.detail.xhr.getResponseHeader('HX-Reswap') !== 'none') {
      all('dialog[open]', slot).forEach(dialog => {
        tourGoesHome();
        dialog.close();
      });
    }
  });

  document.addEventListener('htmx:afterSettle', event => {
    const slot = slotOf(event.target);
    const dialog = slot && slot.querySelector('dialog:not([open])');
    if (dialog) {
      tourGoes(dialog);
      dialog.showModal();
      dialog.addEventListener('close', () => {
        if (slot.contains(dialog)) {
          tourGoesHome();
          slot.replaceChildren();
          keepFocus(slot.id.split('-')[1]);
        }
      });
      const first = dialog.querySelector('.fields :is(input:not([type=hidden]), textarea, select)');
      if (first) {
        first.focus();
      }
    }
    all('.log', event.target).forEach(toEnd);
    if (event.target.matches && event.target.matches('.pane')) {
      toEnd(event.target.querySelector('.log'));
    }
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-close]')) {
      event.target.closest('dialog').close();
    }
    if (!event.target.closest('.more')) {
      all('.more[open]').forEach(menu => menu.removeAttribute('open'));
    }
    const option = event.target.closest('.completions [role=option]');
    if (option) {
      choose(option);
    }
  });

  // Whom one plays, and where, stays in sight where the list is longer than the window.
  const intoSight = nav => all('.current', nav).forEach(one => {
    const list = one.closest('ul');
    const at = one.getBoundingClientRect(), across = list.getBoundingClientRect(), along = nav.getBoundingClientRect();
    if (at.left < across.left || at.right > across.right) {
      list.scrollLeft += at.left - across.left;
    }
    if (list.matches('.people') && at.bottom > along.bottom) {
      nav.scrollTop += at.bottom - along.bottom;
    }
  });
  document.addEventListener('DOMContentLoaded', () => all('.nav').forEach(intoSight));
  document.addEventListener('htmx:afterSettle', event => {
    if (event.target.matches && event.target.matches('.nav, .pane')) {
      all('.nav', event.target.closest('.pane')).forEach(intoSight);
    }
  });

  // Errors that came into the fields: say which ones are wrong, and go to the first.
  document.addEventListener('htmx:oobAfterSwap', () => {
    all('dialog .field').forEach(field => {
      const wrong = field.querySelector('.error').textContent !== '';
      all('input:not([type=hidden]), textarea, select', field).forEach(control => control.setAttribute('aria-invalid', wrong));
    });
    const first = document.querySelector('dialog [aria-invalid=true], dialog .elsewhere:not(:empty)');
    if (first) {
      first.focus();
    }
  });

  // The line: completion by keyboard

  const options = line => all('[role=option]', document.getElementById(line.getAttribute('aria-controls')));
  const chosen = line => options(line).find(option => option.getAttribute('aria-selected') === 'true');

  const show = (line, option) => {
    options(line).forEach(one => one.setAttribute('aria-selected', String(one === option)));
    line.setAttribute('aria-expanded', String(options(line).length > 0));
    if (option) {
      line.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      line.removeAttribute('aria-activedescendant');
    }
  };

  const fold = line => {
    document.getElementById(line.getAttribute('aria-controls')).replaceChildren();
    show(line, null);
  };

  const choose = option => {
    const line = option.closest('form').querySelector('.line');
    line.value = option.dataset.line;
    line.focus();
    fold(line);
    line.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const move = (line, step) => {
    const there = options(line);
    const next = there.indexOf(chosen(line)) + step;
    show(line, there[(next + there.length) % there.length]);
  };

  document.addEventListener('keydown', event => {
    const line = event.target.closest('.line');
    if (!line || event.isComposing || options(line).length === 0) {
      return;
    }
    const act = {
      ArrowDown: () => move(line, 1),
      ArrowUp: () => (chosen(line) ? move(line, -1) : show(line, options(line).at(-1))),
      Escape: () => fold(line),
      Tab: event.shiftKey ? null : () => choose(chosen(line) || options(line)[0]),
      Enter: chosen(line) ? () => choose(chosen(line)) : null,
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener('htmx:afterSwap', event => {
    if (event.target.matches && event.target.matches('.completions')) {
      const line = document.querySelector(`[aria-controls="${event.target.id}"]`);
      if (document.activeElement === line && line.value !== '') {
        show(line, null);
      } else {
        fold(line);
      }
    }
  });

  document.addEventListener('focusout', event => {
    const line = event.target.closest('.line');
    if (line) {
      setTimeout(() => { if (document.activeElement !== line) { fold(line); } }, 200);
    }
  });

  // Sending

  document.addEventListener('htmx:beforeRequest', event => {
    const form = event.detail.elt;
    if (form.matches('.composer')) {
      const line = form.querySelector('.line');
      form.dataset.sent = line.value;
      line.value = '';
      fold(line);
      toEnd(form.closest('.pane').querySelector('.log'));
    }
  });

  document.addEventListener('htmx:afterRequest', event => {
    const form = event.detail.elt;
    if (event.detail.failed && form.matches('.composer')) {
      form.querySelector('.line').value = form.dataset.sent;
    }
    // by now the form itself may be gone
    if ((event.detail.xhr.getResponseHeader('HX-Trigger') || '').includes('answered')) {
      keepFocus(event.detail.requestConfig.elt.elements.pane.value);
    }
  });

  const troubles = { 404: 'gone', 409: 'held' };
  let hide;
  ['htmx:responseError', 'htmx:sendError'].forEach(name => document.addEventListener(name, event => {
    if (event.detail.elt.matches('form, button, input')) {
      const toast = document.getElementById('toast');
      toast.textContent = document.body.dataset[troubles[event.detail.xhr.status] || 'trouble'];
      toast.hidden = false;
      clearTimeout(hide);
      hide = setTimeout(() => { toast.hidden = true; }, 8000);
    }
  }));

  // The tour presses the page's own buttons, and goes on when the visitor does so too

  const presses = () => all('[data-on]', tour() || document.createDocumentFragment());
  const around = one => (one.closest('.row') || one.closest('.message') || document.body).textContent;
  const target = press => all(press.dataset.on).filter(one => around(one).includes(press.dataset.beside || '')).at(-1);
  const asker = one => one.closest('[hx-get], [hx-post]:not(body)');

  const mark = () => {
    all('.toured').forEach(one => one.classList.remove('toured'));
    presses().map(target).forEach(one => one && one.classList.add('toured'));
  };

  const stands = () => {
    const here = new URL(location.href).searchParams;
    return Array.from(new URL(tour().dataset.address, location.href).searchParams).every(([name, value]) => here.get(name) === value);
  };

  const wait = millis => new Promise(resolve => setTimeout(resolve, millis));
  const clockRests = async () => {
    do {
      await wait(300);
    } while (document.getElementById('clock').getAttribute('aria-busy') === 'true');
  };

  const goOn = async () => {
    await clockRests();
    tour().querySelector('.next').submit();
  };

  // Heard at the asker itself: what came meanwhile may have taken its place in the page.
  const answered = (one, then) => {
    one.addEventListener('htmx:beforeOnLoad', event => then(event.detail.xhr.status < 400), { once: true });
    ['htmx:sendError', 'htmx:sendAbort'].forEach(name => one.addEventListener(name, () => then(false), { once: true }));
  };
  const answer = one => new Promise(resolve => answered(one, resolve));

  let touring = false;

  const press = async (what, one) => {
    if (what.dataset.types) {
      one.closest('form').querySelector('.line').value = what.dataset.types;
    }
    const heard = answer(asker(one));
    one.click();
    if (!await heard) {
      throw new Error('not taken');
    }
    what.remove();
  };

  const pressAll = async () => {
    for (const what of presses()) {
      const one = target(what);
      if (one) {
        await press(what, one);
      }
    }
  };

  document.addEventListener('submit', async event => {
    if (!event.target.matches('#tour .next')) {
      return;
    }
    event.preventDefault();
    if (touring) {
      return;
    }
    if (!stands()) {
      location.href = tour().dataset.address;
      return;
    }
    touring = true;
    tour().setAttribute('aria-busy', 'true');
    try {
      await pressAll();
      await goOn();
    } catch (notTaken) {
      touring = false;
      tour().removeAttribute('aria-busy');
    }
  });

  const pressedByHand = (which, taken) => {
    if (!taken || touring) {
      return;
    }
    presses()[which].remove();
    if (presses().length === 0) {
      touring = true;
      tour().setAttribute('aria-busy', 'true');
      goOn();
    }
  };

  document.addEventListener('htmx:beforeRequest', event => {
    const which = presses().map(target).findIndex(one => one && asker(one) === event.detail.elt);
    if (which >= 0 && !touring && !document.querySelector('dialog[open]')) {
      answered(event.detail.elt, taken => pressedByHand(which, taken));
    }
  });

  const beginStep = () => {
    if (!tour()) {
      return;
    }
    mark();
    document.addEventListener('htmx:afterSettle', mark);
    const first = document.querySelector('.toured');
    if (first) {
      first.scrollIntoView({ block: 'center', inline: 'center' });
    }
    const next = tour().querySelector('#tour-next, .done');
    next.focus({ preventScroll: true });
    if (tour().dataset.opens && stands()) {
      const one = all(tour().dataset.opens).at(-1);
      if (one) {
        one.click();
      }
    }
  };

  // Time goes on between two jumps

  const clock = () => document.getElementById('clock-time');
  let seen = null;
  let shownAt = 0;
  const tick = () => {
    const face = clock();
    if (face.dateTime !== seen) {
      seen = face.dateTime;
      shownAt = Date.now();
    }
    const now = new Date(Date.parse(seen) + Date.now() - shownAt);
    const language = document.documentElement.lang;
    const zone = face.dataset.zone;
    face.querySelector('b').textContent = now.toLocaleTimeString(language, { timeStyle: 'short', timeZone: zone });
    face.querySelector('span').textContent = now.toLocaleDateString(language, { dateStyle: 'full', timeZone: zone });
    all('.local-time').forEach(local => {
      local.textContent = now.toLocaleTimeString(local.dataset.locale, { timeStyle: 'short', timeZone: local.dataset.zone });
    });
  };
  document.addEventListener('htmx:afterSettle', tick);
  setInterval(tick, 5000);
  tick();
  all('.log').forEach(toEnd);
  // htmx itself begins with the whole page
  document.addEventListener('DOMContentLoaded', beginStep);
})();
