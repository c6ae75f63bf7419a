// What tests and screenshots share: a browser, and a desk on the demonstration pages.
import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.MAHDAR ?? join(root, 'mahdar');

export function browserPath() {
  const list = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return list.find(p => p && existsSync(p));
}

export async function browser() {
  const executablePath = browserPath();
  if (!executablePath) { console.error('no chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM'); process.exit(2); }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
}

// desk starts a desk and waits until it answers.
export async function desk(args, port) {
  const child = spawn(program, [...args, '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', b => { log += b; });
  const base = `http://127.0.0.1:${port}`;
  for (let i = 0; ; i++) {
    try { if ((await fetch(base + '/healthz')).ok) break; } catch { /* not yet */ }
    if (i > 150 || child.exitCode !== null) throw new Error('the desk does not start: ' + log);
    await new Promise(r => setTimeout(r, 200));
  }
  return { base, log: () => log, stop: () => new Promise(r => { child.on('exit', r); child.kill('SIGTERM'); }) };
}

export const scratch = () => mkdtempSync(join(tmpdir(), 'mahdar-browser-'));

export function run(args, input) {
  return new Promise((done, fail) => {
    const c = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
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
    ['network', '/network'], ['calendar', '/calendar?month=2024-09'], ['review', '/review'], ['history', '/history'], ['help', '/help'], ['api', '/api'],
  ];
}
