// The desk without this file can be read in full; with it, there are keys and drawn
// charts. Every chart is drawn from the table that stands beside it.
(() => {
  'use strict';
  const doc = document, root = doc.documentElement, rtl = root.dir === 'rtl';
  const $ = (s, e = doc) => e.querySelector(s), $$ = (s, e = doc) => [...e.querySelectorAll(s)];
  const base = '/' + root.lang;

  for (const b of $$('[data-print]')) { b.hidden = false; b.addEventListener('click', () => { for (const d of $$('details.ev')) d.open = true; print(); }); }

  // keys
  let lead = '', at = -1;
  const items = () => $$('[data-item]');
  const step = n => {
    const list = items(); if (!list.length) return;
    list[at]?.classList.remove('on');
    at = Math.max(0, Math.min(list.length - 1, at + n));
    list[at].classList.add('on'); $('a.title', list[at])?.focus();
    list[at].scrollIntoView({ block: 'nearest' });
  };
  const go = { t: '/', c: '/calendar', n: '/network', r: '/review', p: '/read' };
  doc.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) {
      if (e.key === 'Escape') e.target.blur?.();
      return;
    }
    // the key's place on the keyboard, so that the keys work in an Arabic layout too
    const k = e.key === '?' || e.key === '؟' ? '?' : e.code.startsWith('Key') ? e.code.slice(3).toLowerCase() : e.code === 'Slash' ? '/' : e.key;
    if (lead === 'g') { lead = ''; if (go[k]) { e.preventDefault(); location.href = base + go[k]; } return; }
    switch (k) {
      case 'g': lead = 'g'; setTimeout(() => { lead = ''; }, 1200); break;
      case '/': e.preventDefault(); $('#q')?.focus(); break;
      case '?': location.href = base + '/help'; break;
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'o': $('a.title', items()[at] ?? doc.createElement('i'))?.click(); break;
      case 'l': $('[data-lang]')?.click(); break;
      case 'e': { const d = $$('details.ev'), open = d.some(x => !x.open); for (const x of d) x.open = open; } break;
    }
  });

  // charts
  const figures = $$('figure[data-chart]');
  if (!figures.length) return;
  const css = n => getComputedStyle(root).getPropertyValue(n).trim();
  const script = doc.createElement('script');
  script.src = '/static/vendor/echarts.min.js?v=6.1.0';
  script.onload = draw;
  doc.head.append(script);

  function num(s) { return Number(s.replace(/[^\d.-]/g, '')) || 0; }
  const modes = ['meeting', 'visit', 'call', 'video', 'message'].map(m => '--c-' + m);
  const shapes = ['circle', 'diamond', 'triangle', 'rect', 'roundRect'];

  const make = {
    stack(f) {
      const heads = $$('thead th', f).map(t => t.textContent).slice(1, -1);
      const rows = $$('tbody tr', f).map(r => $$('th,td', r).map(c => c.textContent));
      if (rows.length < 2) return null;
      return {
        legend: { bottom: 0, textStyle: text(), itemGap: 16 },
        grid: { left: 40, right: 40, top: 16, bottom: 60 },
        xAxis: { type: 'category', data: rows.map(r => r[0]), inverse: rtl, axisLabel: text(), axisTick: { show: false }, axisLine: line() },
        yAxis: { type: 'value', minInterval: 1, position: rtl ? 'right' : 'left', axisLabel: text(), splitLine: { lineStyle: { color: css('--line') } } },
        tooltip: tip('axis'),
        series: heads.map((h, i) => ({ type: 'bar', stack: 'a', name: h, barMaxWidth: 28, data: rows.map(r => num(r[i + 1])), itemStyle: { color: css(modes[i]), decal: null } })),
      };
    },
    timeline(f) {
      const rows = $$('tbody tr', f);
      const kinds = [...new Set(rows.map(r => r.dataset.s))];
      return {
        useUTC: true,
        grid: { left: rtl ? 20 : 110, right: rtl ? 110 : 20, top: 10, bottom: 36 },
        xAxis: { type: 'time', inverse: rtl, min: pad(rows, -1), max: pad(rows, 1), axisLabel: { ...text(), hideOverlap: true, formatter: day(f.dataset.months.split(',')) }, axisLine: line(), splitLine: { show: false } },
        yAxis: { type: 'category', data: kinds, position: rtl ? 'right' : 'left', axisLabel: text(), axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: css('--line') } } },
        tooltip: { ...tip('item'), formatter: p => p.data.t },
        series: [{ type: 'scatter', symbolSize: 11, data: rows.map(r => ({ value: [r.dataset.x, r.dataset.s], href: r.dataset.href, t: '\u2067' + [...r.cells].map(c => c.textContent.trim()).join(' · ') + '\u2069',
          symbol: shapes[kinds.indexOf(r.dataset.s) % 5], itemStyle: r.dataset.st === 'held' ? { color: css('--accent'), opacity: .75 } : { color: css('--card'), borderColor: css('--accent'), borderWidth: 1.6 } })) }],
      };
    },
    network(f) {
      const rows = $$('tbody tr', f), deg = new Map(), href = new Map();
      for (const r of rows) for (const k of ['a', 'b']) { const n = r.dataset[k]; deg.set(n, (deg.get(n) || 0) + num(r.dataset.n)); href.set(n, r.dataset['h' + k]); }
      const most = Math.max(...deg.values()), wide = Math.max(...rows.map(r => num(r.dataset.n)));
      return {
        tooltip: { ...tip('item'), formatter: p => '\u2067' + (p.dataType === 'edge' ? p.data.source + ' – ' + p.data.target + ': ' + p.data.value : p.name + ': ' + p.value) + '\u2069' },
        series: [{
          type: 'graph', layout: 'force', roam: true, draggable: true, force: { repulsion: 260, edgeLength: [50, 150], gravity: .12, layoutAnimation: false },
          label: { show: true, position: 'bottom', distance: 3, ...text() }, labelLayout: { hideOverlap: true },
          lineStyle: { color: css('--soft'), opacity: .35, curveness: .08 }, emphasis: { focus: 'adjacency', lineStyle: { opacity: .9 } },
          data: [...deg].map(([n, v]) => ({ name: n, value: v, href: href.get(n), symbolSize: 9 + 32 * Math.sqrt(v / most), itemStyle: { color: css('--accent'), opacity: .9 } })),
          links: rows.map(r => ({ source: r.dataset.a, target: r.dataset.b, value: num(r.dataset.n), lineStyle: { width: 1 + 6 * num(r.dataset.n) / wide } })),
        }],
      };
    },
    async map(f) {
      const res = await fetch('/static/vendor/world.json');
      if (!res.ok) return null;
      echarts.registerMap('world', await res.json());
      const data = $$('tbody tr', f).map(r => ({ name: r.dataset.code, value: num(r.dataset.n), label: r.dataset.name, href: $('a', r).href }));
      return {
        tooltip: { ...tip('item'), formatter: p => p.data ? '\u2067' + p.data.label + ': ' + p.data.value + '\u2069' : '' },
        visualMap: { min: 1, max: Math.max(2, ...data.map(d => d.value)), show: false, inRange: { color: [css('--accent-bg'), css('--accent')] } },
        series: [{ type: 'map', map: 'world', left: 0, right: 0, top: 8, bottom: 8, roam: 'move', itemStyle: { areaColor: css('--card'), borderColor: css('--soft'), borderWidth: .4 }, emphasis: { label: { show: false } }, select: { disabled: true }, data }],
      };
    },
  };
  // a mark of the time axis in the language of the page: year, month or day
  function day(months) {
    return at => {
      const d = new Date(at), n = d.getUTCDate(), m = months[d.getUTCMonth()];
      return n > 1 ? n + ' ' + m : d.getUTCMonth() ? m : String(d.getUTCFullYear());
    };
  }
  // a little room before the first and behind the last day
  function pad(rows, side) {
    const days = rows.map(r => Date.parse(r.dataset.x)).filter(n => !isNaN(n)), a = Math.min(...days), b = Math.max(...days);
    return side < 0 ? a - (b - a) * .04 - 864e5 : b + (b - a) * .04 + 864e5;
  }
  function text() { return { color: css('--ink'), fontFamily: '"Plex Arabic", sans-serif', fontSize: 13 }; }
  function line() { return { lineStyle: { color: css('--soft') } }; }
  function tip(trigger) { return { trigger, renderMode: 'richText', backgroundColor: css('--card'), borderColor: css('--line'), textStyle: text(), axisPointer: { type: 'none' } }; }

  async function draw() {
    await Promise.all([doc.fonts.load('13px "Plex Arabic"', 'ا'), doc.fonts.load('13px "Plex Arabic"', 'a')]);
    for (const f of figures) {
      const box = $('.canvas', f), option = await make[f.dataset.chart](f);
      if (!option) continue;
      box.hidden = false;
      const chart = echarts.init(box, null, { renderer: 'canvas' });
      chart.setOption({ animation: false, aria: { enabled: false }, ...option });
      chart.on('click', p => { if (p.data?.href) location.href = p.data.href; });
      addEventListener('resize', () => chart.resize());
      const t = $('details.table', f);
      if (t && !f.dataset.keep) t.open = false;
    }
    root.dataset.drawn = '1';
  }
})();
