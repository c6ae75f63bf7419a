// Pictures of every page in both languages, wide and narrow, for docs/screens.
//   node screenshots.mjs [FOLDER] [ONLY]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browser, desk, pages, root, scratch } from './lib.mjs';

const to = process.argv[2] ?? join(root, 'docs/screens'), only = process.argv[3];
mkdirSync(to, { recursive: true });
const d = await desk(['demo', '--no-open', '--keep', join(scratch(), 'demo.db')]);
const b = await browser();
try {
  const list = await pages(d.base);
  const { items } = await (await fetch(d.base + '/api/v1/sessions?parties=JOR,QAT')).json();
  const correction = { kind: 'session', target: items[0].id, action: 'change', field: 'place', value: 'عمان', reason: 'إملاء واحد لاسم المدينة' };
  const made = await fetch(d.base + '/api/v1/corrections', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(correction) });
  if (!made.ok) throw new Error(await made.text());
  for (const [size, viewport] of [['wide', { width: 1280, height: 900 }], ['narrow', { width: 390, height: 844 }]]) {
    for (const lang of ['ar', 'en']) {
      const ctx = await b.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' });
      const page = await ctx.newPage();
      for (const [name, path] of list) {
        if (only && !only.split(',').includes(name)) continue;
        await page.goto(d.base + '/' + lang + path);
        if (await page.locator('figure[data-chart]').count()) await page.waitForSelector('html[data-drawn]');
        if (name === 'session') for (const s of await page.locator('#facts ~ .facts details.ev > summary').all()) { await s.click(); break; }
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(to, `${name}-${lang}-${size}.png`), fullPage: size === 'wide' });
      }
      await ctx.close();
    }
  }
  if (!only) {
    const ctx = await b.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
    const page = await ctx.newPage();
    await page.goto(d.base + '/ar' + list.find(p => p[0] === 'session')[1]);
    await page.screenshot({ path: join(to, 'session-ar-dark.png') });
    await ctx.close();
  }
} finally { await b.close(); await d.stop(); }
console.log('pictures are in', to);
