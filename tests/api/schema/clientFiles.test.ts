import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { clientFiles } from '../../../server/src/http/clientFiles';
import { errorAnswer } from '../../../server/src/http/errorAnswer';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
let server: Server;

beforeAll((done) => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/main-4f3a.js'), '1');
  const app = express();
  app.use(clientFiles(folder));
  app.use(errorAnswer(() => 'a fault of ours'));
  server = createServer((request, response) => void app(request, response));
  server.listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  rmSync(folder, { recursive: true });
  server.close(done);
});

const get = (path: string, accept: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { accept } });

test.each(['/', '/reports/5', '/indicators/I1.1.1a', '/summary/2'])(
  'the page answers at %s',
  async (path) => {
    const response = await get(path, 'text/html,*/*;q=0.8');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toBe('<title>page</title>');
  },
);

test('a file with a hash in its name is kept for a year', async () => {
  const response = await get('/assets/main-4f3a.js', '*/*');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('other files are asked for again each time', async () => {
  const response = await get('/icon.svg', 'image/*');
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=0']);
});

test.each([
  ['/assets/main-0000.js', 'text/html'],
  ['/missing.png', 'image/*'],
  ['/../../package.json', '*/*'],
  ['/%2e%2e/%2e%2e/etc/passwd', '*/*'],
])('what is not there is not found: %s', async (path, accept) => {
  expect((await get(path, accept)).status).toBe(404);
});

test.each([
  ['/icon.svg', { range: 'bytes=900-' }, 416],
  ['/reports/5', { range: 'bytes=900-', accept: 'text/html' }, 416],
  ['/icon.svg', { 'if-match': '"another"' }, 412],
] as [string, Record<string, string>, number][])(
  'a request for %s with %j is answered with %d and a code',
  async (path, headers, status) => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const response = await fetch(address, { headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  },
);
