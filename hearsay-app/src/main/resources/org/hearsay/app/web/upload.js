'use strict';
// Files dropped or chosen on the page that adds them. Without this script its form sends them.
(() => {
  const form = document.getElementById('add');
  if (!form) return;
  const chosen = form.querySelector('input[type=file]');
  const said = form.querySelector('[role=status]');
  const bar = form.querySelector('progress');
  const say = words => { said.textContent = words; };
  const counted = n => n === 1 ? '1 file' : n + ' files';

  function refusal(files) {
    if (!files.length) return 'No file was dropped.';
    if (files.length > Number(form.dataset.most)) {
      return counted(files.length) + ' are too many at once; choose at most ' + form.dataset.most + ', or run: hearsay ingest';
    }
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    return bytes > Number(form.dataset.largest) ? 'These are too large to be sent; add them with: hearsay ingest' : '';
  }

  function reason(request) {
    try {
      return JSON.parse(request.responseText).detail;
    } catch {
      return 'The server did not take them (' + request.status + ').';
    }
  }

  function send(files) {
    const refused = refusal(files);
    if (refused) {
      say(refused);
      return;
    }
    const data = new FormData();
    data.append('token', form.elements.token.value);
    files.forEach(file => data.append('pages', file, file.name));
    const request = new XMLHttpRequest();
    const end = words => {
      form.classList.remove('busy');
      bar.hidden = true;
      say(words);
    };
    request.upload.addEventListener('progress', e => {
      if (!e.lengthComputable) return;
      bar.max = e.total;
      bar.value = e.loaded;
      say('Sending ' + counted(files.length) + ': ' + Math.floor(100 * e.loaded / e.total) + ' %');
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      say('Reading ' + counted(files.length) + '.');
    });
    request.addEventListener('load', () => {
      if (request.status < 400) location.assign(request.responseURL);
      else end(reason(request));
    });
    request.addEventListener('error', () => end('The files did not reach the server. Is it still running?'));
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/problem+json, application/json');
    form.classList.add('busy');
    bar.hidden = false;
    say('Sending ' + counted(files.length) + '.');
    request.send(data);
  }

  const busy = () => form.classList.contains('busy');
  const read = ask => new Promise((done, failed) => { ask(done, failed); });

  /** The files of what was dropped; a folder gives all that are in it. */
  async function within(entry) {
    if (entry.isFile) return [await read((done, failed) => entry.file(done, failed))];
    const reader = entry.createReader();
    const files = [];
    for (;;) {
      const some = await read((done, failed) => reader.readEntries(done, failed));
      if (!some.length) return files;
      for (const one of some) files.push(...await within(one));
    }
  }

  async function dropped(transfer) {
    const entries = [...transfer.items].map(item => item.webkitGetAsEntry()).filter(entry => entry);
    return entries.length ? (await Promise.all(entries.map(within))).flat() : [...transfer.files];
  }

  document.addEventListener('dragover', e => {
    e.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', e => { if (!e.relatedTarget) form.classList.remove('over'); });
  document.addEventListener('drop', e => {
    e.preventDefault();
    form.classList.remove('over');
    if (busy()) return;
    dropped(e.dataTransfer).then(send, () => say('What was dropped could not be read.'));
  });
  form.addEventListener('submit', e => {
    e.preventDefault();
    if (!busy()) send([...chosen.files]);
  });
  form.querySelector('.here').hidden = false;
})();
