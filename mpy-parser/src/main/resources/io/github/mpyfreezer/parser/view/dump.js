'use strict';
(() => {
  const map = JSON.parse(document.getElementById('map').textContent);
  const meaning = document.getElementById('meaning');
  const grid = document.getElementById('bytes');
  const listing = document.getElementById('rows');
  const cells = Array.from(grid.querySelectorAll('i'));
  const rows = Array.from(listing.children);
  const WIDTH = 16;

  // Regions come before their parts, so the smallest region around a byte is written last.
  const regionOf = new Int32Array(cells.length);
  const rowOf = new Int32Array(cells.length);
  map.regions.forEach(([start, end], region) => regionOf.fill(region, start, end));
  map.rows.forEach(([start, end], row) => rowOf.fill(row, start, end));

  grid.setAttribute('role', 'grid');
  grid.querySelectorAll('p').forEach(row => row.setAttribute('role', 'row'));
  cells.forEach(cell => {
    cell.setAttribute('role', 'gridcell');
    cell.tabIndex = -1;
  });
  rows.forEach(row => { row.tabIndex = -1; });
  const offsetOf = new Map(cells.map((cell, offset) => [cell, offset]));
  const numberOf = new Map(rows.map((row, number) => [row, number]));
  let current = cells[0];
  current.tabIndex = 0;

  const hex = offset => '0x' + offset.toString(16).padStart(4, '0');
  const range = (start, end) =>
    end - start === 1 ? hex(start) : hex(start) + ' to ' + hex(end - 1) + ', ' + (end - start) + ' bytes';

  let marked = [];
  function mark(elements, name) {
    elements.forEach(element => element.classList.add(name));
    marked.push([elements, name]);
  }
  function showRow(row) {
    marked.forEach(([elements, name]) => elements.forEach(element => element.classList.remove(name)));
    marked = [];
    const [start, end] = map.rows[row];
    mark([rows[row]], 'row');
    mark(cells.slice(start, end), 'row');
    if (end > start) {
      meaning.textContent = range(start, end) + ': ' + path(enclosing(start, end));
    }
  }

  function showByte(offset) {
    showRow(rowOf[offset]);
    const [start, end] = map.regions[regionOf[offset]];
    mark(cells.slice(start, end), 'leaf');
    meaning.textContent = range(start, end) + ': ' + path(regionOf[offset]);
  }

  function enclosing(start, end) {
    let region = regionOf[start];
    while (map.regions[region][1] < end) {
      region = map.regions[region][2];
    }
    return region;
  }

  function path(region) {
    const labels = [];
    for (let around = region; around > 0; around = map.regions[around][2]) {
      labels.unshift(map.regions[around][3]);
    }
    return labels.join(' › ');
  }

  function focusByte(offset) {
    current.tabIndex = -1;
    current = cells[offset];
    current.tabIndex = 0;
    current.focus();
    rows[rowOf[offset]].scrollIntoView({block: 'nearest', inline: 'start'});
  }

  function goToRowOf(offset) {
    location.hash = 'r' + rowOf[offset];
    rows[rowOf[offset]].focus();
    showByte(offset);
  }

  function holds(row, offset) {
    const [start, end] = map.rows[row];
    return start <= offset && offset < end;
  }

  // The place of a row among the bytes, without leaving the row.
  function showBytesOf(row) {
    const [start, end] = map.rows[row];
    if (end > start) {
      cells[start].scrollIntoView({block: 'nearest', inline: 'nearest'});
    }
  }

  const byteAt = event => offsetOf.get(event.target.closest('i'));
  const rowAt = event => numberOf.get(event.target.closest('#rows > div'));

  // A pointer that rests while a key scrolls the page under it points at nothing new: it has to move.
  let pointed = null;
  for (const kind of ['mousemove', 'focusin']) {
    for (const [place, find, show] of [[grid, byteAt, showByte], [listing, rowAt, showRow]]) {
      place.addEventListener(kind, event => {
        const found = find(event);
        if (found !== undefined && (kind === 'focusin' || pointed !== event.target)) {
          show(found);
        }
        pointed = event.target;
      });
    }
  }

  grid.addEventListener('click', event => {
    const offset = byteAt(event);
    if (offset !== undefined) {
      focusByte(offset);
      goToRowOf(offset);
    }
  });

  grid.addEventListener('keydown', event => {
    const offset = byteAt(event);
    if (offset === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const moves = {
      ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WIDTH, ArrowDown: WIDTH, PageUp: -WIDTH * WIDTH, PageDown: WIDTH * WIDTH,
      Home: -(offset % WIDTH), End: WIDTH - 1 - offset % WIDTH,
    };
    if (event.key === 'Enter') {
      goToRowOf(offset);
    } else if (event.key in moves) {
      focusByte(Math.min(Math.max(offset + moves[event.key], 0), cells.length - 1));
    } else {
      return;
    }
    event.preventDefault();
  });

  listing.addEventListener('click', event => {
    const link = event.target.closest('a, summary');
    if (link === null) {
      const row = rowAt(event);
      if (row !== undefined && getSelection().isCollapsed) {
        rows[row].focus({preventScroll: true});
        showBytesOf(row);
      }
    } else if (link.matches('a[href^="#b"]')) {
      event.preventDefault();
      focusByte(parseInt(link.textContent, 16));
    }
  });

  listing.addEventListener('keydown', event => {
    const row = rowAt(event);
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      const offset = offsetOf.get(current);
      const [start, end] = map.rows[row];
      focusByte(end === start || holds(row, offset) ? offset : start);
    } else if (step !== undefined && rows[row + step] !== undefined) {
      rows[row + step].focus();
      showBytesOf(row + step);
    } else {
      return;
    }
    event.preventDefault();
  });

  // Wherever a link led: its uses, and its place among the bytes.
  function arrive() {
    const row = numberOf.get(document.getElementById(location.hash.slice(1)));
    if (row !== undefined) {
      const uses = rows[row].querySelector('details');
      if (uses !== null) {
        uses.open = true;
      }
      const offset = offsetOf.get(current);
      if (holds(row, offset)) {
        showByte(offset);
      } else {
        showRow(row);
        showBytesOf(row);
      }
    }
  }
  window.addEventListener('hashchange', arrive);
  arrive();
})();
