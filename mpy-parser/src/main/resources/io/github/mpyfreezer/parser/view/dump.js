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
  let current = cells[0];
  current.tabIndex = 0;

  const hex = offset => '0x' + offset.toString(16).padStart(4, '0');
  let marked = [];
  const mark = (element, name) => {
    element.classList.add(name);
    marked.push([element, name]);
  };
  const unmark = () => {
    marked.forEach(([element, name]) => element.classList.remove(name));
    marked = [];
  };

  function showByte(offset) {
    const path = [];
    for (let region = regionOf[offset]; region > 0; region = map.regions[region][2]) {
      path.unshift(map.regions[region][3]);
    }
    const [start, end] = map.regions[regionOf[offset]];
    const range = end - start === 1 ? hex(start) : hex(start) + ' to ' + hex(end - 1) + ', ' + (end - start) + ' bytes';
    meaning.textContent = range + ': ' + path.join(' › ');
    unmark();
    mark(rows[rowOf[offset]], 'row');
    markRow(rowOf[offset]);
    cells.slice(start, end).forEach(cell => mark(cell, 'leaf'));
  }

  function markRow(row) {
    const [start, end] = map.rows[row];
    cells.slice(start, end).forEach(cell => mark(cell, 'row'));
  }

  function focusByte(offset) {
    current.tabIndex = -1;
    current = cells[offset];
    current.tabIndex = 0;
    current.focus();
  }

  function goToRow(row) {
    location.hash = 'r' + row;
    rows[row].focus();
  }

  const byteAt = event => offsetOf.get(event.target.closest('i'));
  for (const kind of ['mouseover', 'focusin']) {
    grid.addEventListener(kind, event => {
      const offset = byteAt(event);
      if (offset !== undefined) {
        showByte(offset);
      }
    });
    listing.addEventListener(kind, event => {
      const row = rows.indexOf(event.target.closest('#rows > div'));
      if (row >= 0) {
        unmark();
        markRow(row);
      }
    });
  }

  grid.addEventListener('click', event => {
    const offset = byteAt(event);
    if (offset !== undefined) {
      focusByte(offset);
      goToRow(rowOf[offset]);
    }
  });

  grid.addEventListener('keydown', event => {
    const offset = byteAt(event);
    if (offset === undefined) {
      return;
    }
    const moves = {
      ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WIDTH, ArrowDown: WIDTH, PageUp: -WIDTH * WIDTH, PageDown: WIDTH * WIDTH,
      Home: -(offset % WIDTH), End: WIDTH - 1 - offset % WIDTH,
    };
    if (event.key === 'Enter') {
      goToRow(rowOf[offset]);
    } else if (event.key in moves) {
      focusByte(Math.min(Math.max(offset + moves[event.key], 0), cells.length - 1));
    } else {
      return;
    }
    event.preventDefault();
  });

  listing.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#b"]');
    if (link !== null) {
      event.preventDefault();
      focusByte(parseInt(link.textContent, 16));
    }
  });

  function openUses() {
    const row = document.getElementById(location.hash.slice(1));
    const uses = row === null ? null : row.querySelector('details');
    if (uses !== null) {
      uses.open = true;
    }
  }
  window.addEventListener('hashchange', openUses);
  openUses();
})();
