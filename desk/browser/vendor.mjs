// Brings what the desk embeds from npm into web/static: charts, fonts, the map.
//   npm install && node vendor.mjs
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const to = fileURLToPath(new URL('../web/static/', import.meta.url)), from = fileURLToPath(new URL('./node_modules/', import.meta.url));
mkdirSync(to + 'vendor', { recursive: true });
mkdirSync(to + 'fonts', { recursive: true });
const copy = (a, b) => copyFileSync(from + a, to + b);

copy('echarts/dist/echarts.min.js', 'vendor/echarts.min.js');
copy('echarts/LICENSE', 'vendor/echarts.LICENSE');
copy('echarts/NOTICE', 'vendor/echarts.NOTICE');
const plex = '@fontsource/ibm-plex-sans-arabic/', naskh = '@fontsource-variable/noto-naskh-arabic/';
for (const w of [400, 600]) for (const s of ['arabic', 'latin']) copy(`${plex}files/ibm-plex-sans-arabic-${s}-${w}-normal.woff2`, `fonts/ibm-plex-sans-arabic-${s}-${w}-normal.woff2`);
for (const s of ['arabic', 'latin']) copy(`${naskh}files/noto-naskh-arabic-${s}-wght-normal.woff2`, `fonts/noto-naskh-arabic-${s}-wght-normal.woff2`);
copy(plex + 'LICENSE', 'fonts/ibm-plex-sans-arabic.LICENSE');
copy(naskh + 'LICENSE', 'fonts/noto-naskh-arabic.LICENSE');

// The map: Natural Earth's countries, 1:50 million (public domain), to a tenth of a
// degree, each under its ISO 3166-1 alpha-3 code.
const atlas = JSON.parse(readFileSync(from + 'world-atlas/countries-50m.json'));
const codes = new Map(require('i18n-iso-countries/codes.json').map(([, a3, n]) => [n, a3]));
// A ring that crosses the 180th meridian goes on beyond it, instead of back across the map.
const unwrap = ring => {
  let turn = 0, before = ring[0][0];
  return ring.map(([x, y]) => {
    if (x - before > 180) turn -= 360; else if (before - x > 180) turn += 360;
    before = x;
    return [x + turn, y];
  });
};
const round = ring => {
  const out = [];
  const far = unwrap(ring), west = far.reduce((n, [x]) => n + x, 0) / far.length < -180 ? 360 : 0;
  for (const [px, y] of far) {
    const x = px + west;
    const p = [Math.round(x * 10) / 10, Math.round(y * 10) / 10], l = out.at(-1);
    if (!l || l[0] !== p[0] || l[1] !== p[1]) out.push(p);
  }
  return out;
};
const features = [];
for (const f of feature(atlas, atlas.objects.countries).features) {
  const id = f.properties.name === 'Kosovo' ? 'XKX' : codes.get(f.id);
  if (!id || id === 'ATA') continue;
  const g = f.geometry, polys = (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).map(p => p.map(round).filter(r => r.length > 3)).filter(p => p.length);
  if (polys.length) features.push({ type: 'Feature', properties: { id, name: id }, geometry: { type: 'MultiPolygon', coordinates: polys } });
}
features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
writeFileSync(to + 'vendor/world.json', JSON.stringify({ type: 'FeatureCollection', features }));
copy('world-atlas/LICENSE', 'vendor/world-atlas.LICENSE');
