// What tests and screenshots share: a browser, and a desk on the demonstration pages.
import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.MAHDAR ?? join(root, 'mahdar');


// What was started ends with this program, however it ends.
const started = new Set(), folders = new Set();
process.on('exit', () => {
  for (const c of started) c.kill('SIGKILL');
  for (const f of folders) rmSync(f, { recursive: true, force: true });
});
for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => process.exit(1));

export function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return (process.env.PATH ?? '').split(delimiter).flatMap(d => names.map(n => join(d, n))).find(p => existsSync(p));
}

export async function browser() {
  const executablePath = browserPath();
  if (!executablePath) { console.error('no chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM'); process.exit(2); }
  return chromium.launch({
    executablePath, timeout: patience,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

// patience is for machines that do much else at the same time, in milliseconds.
export const patience = 120_000;

// desk starts a desk on a free port and waits until it is open.
export async function desk(args) {
  const child = spawn(program, [...args, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  started.add(child);
  let log = '';
  const ended = new Promise(done => child.on('exit', done));
  const base = await new Promise((open, fail) => {
    const late = setTimeout(() => fail(new Error('the desk does not open: ' + log)), patience);
    child.on('error', fail);
    child.on('exit', () => fail(new Error('the desk ended: ' + log)));
    child.stderr.on('data', b => {
      log += b;
      const m = log.match(/open at (http:\S+?)\/ /);
      if (m) { clearTimeout(late); open(m[1]); }
    });
  });
  return { base, stop: async () => { child.kill('SIGTERM'); await ended; started.delete(child); } };
}

export const scratch = () => { const f = mkdtempSync(join(tmpdir(), 'mahdar-browser-')); folders.add(f); return f; };

export function run(args, input) {
  return new Promise((done, fail) => {
    const c = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    c.on('error', fail);
    let out = '';
    c.stdout.on('data', b => { out += b; });
    c.stderr.on('data', b => { out += b; });
    c.on('exit', code => (code ? fail(new Error(out)) : done(out)));
    c.stdin.end(input ?? '');
  });
}

// pages finds one page of each kind on a desk.
export async function pages(base) {
  const text = async p => (await fetch(base + p)).text();
  const pair = await text('/ar/pair/QAT/NOR');
  const ids = [...new Set([...pair.matchAll(/\/ar\/session\/(s[0-9a-f]+)"/g)].map(m => m[1]))];
  let session = ids[0], best = 0;
  for (const id of ids) { const t = await text('/ar/session/' + id); if (t.length > best) { best = t.length; session = id; } }
  const html = await text('/ar/session/' + session);
  const page = html.match(/\/ar\/page\/([0-9a-f]+)\?at=(\d+-\d+)/);
  const person = html.match(/\/ar\/person\/(p[0-9a-f]+)/)[1];
  return [
    ['today', '/'], ['search', '/search?q=' + encodeURIComponent('قطر الوساطة')], ['session', '/session/' + session], ['correct', `/session/${session}/edit?field=minutes`],
    ['page', `/page/${page[1]}?at=${page[2]}`], ['read', '/read'], ['parties', '/parties'], ['party', '/party/QAT'], ['pair', '/pair/QAT/NOR'], ['person', '/person/' + person],
    ['network', '/network'], ['calendar', '/calendar?month=2024-09'], ['review', '/review'], ['compare', '/compare'], ['history', '/history'], ['help', '/help'], ['api', '/api'],
  ];
}
