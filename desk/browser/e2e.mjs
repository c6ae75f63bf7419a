// Drives the desk in a browser: what an analyst does in a day, and axe-core on every
// page in both languages.
//   node e2e.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { browser, desk, pages, patience, run, scratch } from './lib.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const db = join(scratch(), 'demo.db');
let d = await desk(['demo', '--no-open', '--keep', db]);
const b = await browser();
let failed = 0;
const test = async (name, f) => {
  const start = Date.now();
  try { await f(); console.log(`ok    ${name} (${Date.now() - start} ms)`); } catch (e) { failed++; console.log(`FAIL  ${name}\n      ${String(e.stack ?? e).split('\n').slice(0, 6).join('\n      ')}`); }
};
const open = async (o = {}) => {
  const ctx = await b.newContext({ viewport: { width: 1280, height: 900 }, ...o });
  ctx.setDefaultTimeout(patience);
  const page = await ctx.newPage();
  page.faults = [];
  page.on('pageerror', e => page.faults.push(String(e)));
  page.on('console', m => { if (m.type() === 'error') page.faults.push(m.text()); });
  page.on('request', r => { if (!r.url().startsWith(d.base) && !/^(data|blob):/.test(r.url())) page.faults.push('request to ' + r.url()); });
  return page;
};
// follow does what leads to another page, and waits until that is there.
const follow = (p, act) => Promise.all([p.waitForEvent('load'), act()]);
const list = await pages(d.base);
const path = Object.fromEntries(list);

await test('search in Arabic, open a session, click a fact, see its sentence highlighted', async () => {
  const p = await open();
  await p.goto(d.base + '/ar/');
  await p.fill('#q', 'هولمستاد الدوحة');
  await follow(p, () => p.press('#q', 'Enter'));
  await follow(p, () => p.click(`a.title[href="/ar${path.session}"]`));
  const fact = p.locator('.fact details.ev').first();
  assert.equal(await fact.locator('mark').first().isVisible(), false);
  await fact.locator('summary').click();
  assert.equal(await fact.locator('mark').first().isVisible(), true);
  const words = await fact.locator('mark').first().textContent();
  await follow(p, () => fact.locator('figcaption a').first().click());
  assert.equal(await p.locator('mark#at').textContent(), words);
  await p.waitForFunction(() => { const r = document.querySelector('mark#at').getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight; }); // it is on the screen
  assert.deepEqual(p.faults, []);
  await p.context().close();
});

await test('search in Latin letters', async () => {
  const p = await open();
  for (const q of ['Holmstad', 'Qatar 2024']) {
    await p.goto(d.base + '/en/search?q=' + encodeURIComponent(q));
    assert.ok(await p.locator('.entry').count() > 0, q);
  }
  await p.context().close();
});

await test('compare the readouts', async () => {
  const p = await open();
  await p.goto(d.base + '/en' + path.session);
  assert.equal(await p.locator('.readout').count(), 2);
  const [a, c] = await p.locator('.readout').evaluateAll(l => l.map(e => e.getBoundingClientRect()).map(r => [r.left, r.top]));
  assert.notEqual(a[0], c[0]);
  assert.equal(a[1], c[1], 'side by side');
  assert.ok(await p.locator('.readout .alone').count() > 0, 'what one side leaves out is set off');
  await p.context().close();
});

await test('switch language and stay on the page', async () => {
  const p = await open();
  await p.goto(d.base + '/ar' + path.session);
  assert.equal(await p.locator('html').getAttribute('dir'), 'rtl');
  await follow(p, () => p.click('a.lang'));
  assert.equal(new URL(p.url()).pathname, '/en' + path.session);
  assert.equal(await p.locator('html').getAttribute('dir'), 'ltr');
  await p.context().close();
});

await test('read a pasted page without storing it', async () => {
  const p = await open();
  await p.goto(d.base + '/ar/read');
  await p.fill('#text', 'وزير الخارجية الأردني يلتقي نظيره العراقي\nالتقى وزير الخارجية الأردني طلال الرواشدة اليوم الأربعاء في عمان نظيره العراقي سالم الكعبي.');
  await p.fill('[name=published]', '2024-05-01');
  await follow(p, () => p.click('form.stack button'));
  assert.ok((await p.locator('.text .k-person').allTextContents()).join().includes('الرواشدة'));
  assert.ok((await p.locator('pre.json').textContent()).includes('"2024-05-01"'));
  await p.goto(d.base + '/ar/search?q=' + encodeURIComponent('الكعبي'));
  assert.equal(await p.locator('.entry').count(), 0);
  await p.context().close();
});

await test('read a file', async () => {
  const p = await open();
  await p.goto(d.base + '/en/read');
  await p.setInputFiles('[name=file]', { name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('التقى وزير الخارجية الأردني طلال الرواشدة في عمان نظيره العراقي سالم الكعبي.') });
  await follow(p, () => p.click('form.stack button'));
  assert.ok(await p.locator('.text .k-person').count() > 0);
  await p.context().close();
});

await test('an address within is refused', async () => {
  const p = await open();
  await p.goto(d.base + '/en/read');
  await p.fill('[name=url]', d.base + '/healthz');
  await follow(p, () => p.click('form.stack button'));
  assert.match(await p.locator('[role=alert]').textContent(), /not public/);
  await p.context().close();
});

await test('correct a value, reread, and see it survive; undo it', async () => {
  let p = await open();
  await p.goto(d.base + '/ar' + path.session);
  await follow(p, () => p.click('.fact a.fix[href$="field=place"]'));
  await p.fill('[name=value]', 'الريان');
  await p.fill('[name=reason]', 'كما في الصورة');
  await follow(p, () => p.click('button[value=change]'));
  assert.ok((await p.locator('.facts').textContent()).includes('الريان'));
  await p.context().close();
  await d.stop();
  await run(['reread', '--all', '--register', db]);
  d = await desk(['serve', '--register', db]);
  p = await open();
  await p.goto(d.base + '/ar' + path.session);
  assert.ok((await p.locator('.facts').textContent()).includes('الريان'));
  assert.ok((await p.locator('.edits').textContent()).includes('كما في الصورة'));
  await follow(p, () => p.click('.edits button'));
  await p.goto(d.base + '/ar' + path.session);
  assert.ok(!(await p.locator('.facts').textContent()).includes('الريان'));
  await p.context().close();
});

await test('reject a point, see what was rejected, undo it', async () => {
  const p = await open();
  await p.goto(d.base + '/en' + path.session);
  const points = await p.locator('ul.points .ptext').allTextContents();
  await follow(p, () => p.click('ul.points .fix >> nth=0'));
  assert.equal(await p.locator('button[value=change]').count(), 0);
  await p.fill('[name=reason]', 'not said');
  await follow(p, () => p.click('button[value=reject]'));
  assert.ok(!(await p.locator('ul.points .ptext').allTextContents()).includes(points[0]));
  await follow(p, () => p.click('.edits button'));
  await p.goto(d.base + '/en' + path.session);
  assert.deepEqual(await p.locator('ul.points .ptext').allTextContents(), points);
  await p.context().close();
});

await test('what is wrong with a correction is said in the language of the page', async () => {
  const p = await open();
  await p.goto(d.base + '/ar' + path.session + '/edit?field=when');
  await p.fill('[name=value]', 'أمس');
  await p.fill('[name=reason]', 'س');
  await follow(p, () => p.click('button[value=change]'));
  assert.match(await p.locator('[role=alert]').textContent(), /يُكتب التاريخ/);
  await p.context().close();
});

await test('download the calendar', async () => {
  const p = await open();
  await p.goto(d.base + '/ar/calendar');
  const [get] = await Promise.all([p.waitForEvent('download'), p.click('a[download]')]);
  const text = readFileSync(await get.path(), 'utf8');
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && text.includes('BEGIN:VEVENT'));
  await p.context().close();
});

await test('Hijri dates and the dark theme are kept', async () => {
  const p = await open();
  await p.goto(d.base + '/ar' + path.session);
  await p.click('.menu summary');
  await p.check('[name=hijri][value="1"]');
  await p.check('[name=theme][value=dark]');
  await follow(p, () => p.click('.menu button'));
  assert.ok((await p.locator('.hijri').first().textContent()).includes('هـ'));
  assert.equal(await p.locator('html').getAttribute('data-theme'), 'dark');
  assert.equal(await p.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(20, 24, 29)');
  await p.context().close();
});

await test('keys', async () => {
  const p = await open();
  await p.goto(d.base + '/en/');
  await p.keyboard.press('j'); await p.keyboard.press('j');
  assert.equal(await p.locator('.on').count(), 1);
  await Promise.all([p.waitForURL(/session/), p.keyboard.press('o')]);
  await p.keyboard.press('e');
  assert.ok(await p.locator('.fact mark').first().isVisible());
  await p.keyboard.press('/');
  assert.equal(await p.evaluate(() => document.activeElement.id), 'q');
  await p.keyboard.press('Escape');
  await p.keyboard.press('g');
  await Promise.all([p.waitForURL(/network/), p.keyboard.press('n')]);
  await p.context().close();
});

await test('everything can be read without JavaScript', async () => {
  const p = await open({ javaScriptEnabled: false });
  for (const [name, at] of list) {
    await p.goto(d.base + '/ar' + at);
    assert.ok((await p.locator('main').innerText()).length > 60, name);
  }
  await p.goto(d.base + '/ar' + path.session);
  await p.locator('.fact details.ev summary').first().click();
  assert.ok(await p.locator('.fact mark').first().isVisible());
  await p.context().close();
});

await test('charts are drawn, from the tables beside them', async () => {
  const p = await open();
  for (const at of ['/', '/network', '/party/QAT']) {
    await p.goto(d.base + '/ar' + at);
    await p.waitForSelector('html[data-drawn]');
    assert.ok(await p.locator('.canvas canvas').count() > 0, at);
    assert.ok(await p.locator('figure[data-chart] table').count() > 0, at);
  }
  assert.deepEqual(p.faults, []);
  await p.context().close();
});

await test('print shows the minutes and nothing else', async () => {
  const p = await open();
  await p.goto(d.base + '/ar' + path.session);
  await p.emulateMedia({ media: 'print' });
  assert.equal(await p.locator('header.top').isVisible(), false);
  assert.equal(await p.locator('h1').isVisible(), true);
  await p.context().close();
});

// Every rule on wide and narrow pages; the dark theme has the same markup, so that its colours are left.
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const wide = { width: 1280, height: 900 }, narrow = { width: 390, height: 844 };
for (const [name, viewport, colorScheme, asked] of [['wide', wide, 'light', rules], ['narrow', narrow, 'light', rules], ['dark', wide, 'dark', { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }]]) {
  for (const lang of ['ar', 'en']) {
    await test(`axe-core: every page, ${lang}, ${name}; no request leaves, no error in the console`, async () => {
      const p = await open({ viewport, colorScheme });
      const bad = [];
      for (const [name, at] of list) {
        await p.goto(d.base + '/' + lang + at);
        if (await p.locator('figure[data-chart]').count()) await p.waitForSelector('html[data-drawn]');
        const fact = p.locator('details.ev > summary').first();
        if (await fact.count()) await fact.click();
        await p.evaluate(axe); // outside the page's own policy
        const r = await p.evaluate(o => window.axe.run(document, o), asked);
        for (const v of r.violations) bad.push(`${name}: ${v.id} (${v.nodes.length}) ${v.nodes[0].target.join(' ')} ${v.nodes[0].failureSummary?.split('\n')[1] ?? ''}`);
        if (asked !== rules && r.passes.length === 0) bad.push(`${name}: no colour was looked at`);
        const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 1) bad.push(`${name}: ${over} pixels too wide`);
      }
      assert.deepEqual(bad, []);
      assert.deepEqual(p.faults, []);
      await p.context().close();
    });
  }
}

await b.close();
await d.stop();
console.log(failed ? `${failed} failed` : 'all passed');
process.exit(failed ? 1 : 0);
