// The few things that neither the server nor htmx can do for the page.
(() => {
  'use strict';

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const nearEnd = log => log.scrollHeight - log.scrollTop - log.clientHeight < 160;
  const toEnd = log => { log.scrollTop = log.scrollHeight; };

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
      const stay = nearEnd(log);
      const items = all('li.bubble', fragment);
      items.forEach(item => upsert(log, item));
      if (stay && items.length) {
        toEnd(log);
      }
      return items;
    },
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
      all('dialog[open]', slot).forEach(dialog => dialog.close());
    }
  });

  document.addEventListener('htmx:afterSettle', event => {
    const slot = slotOf(event.target);
    const dialog = slot && slot.querySelector('dialog:not([open])');
    if (dialog) {
      dialog.showModal();
      dialog.addEventListener('close', () => {
        if (slot.contains(dialog)) {
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
})();
