/** Weighs the built client (gzip) against its limits: `npm run size`. Ends non-zero above one. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../../dist/client');
const assets = join(dist, 'assets');
const kilobytes = (file: string) => gzipSync(readFileSync(file)).length / 1000;

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  ManifestEntry
>;

/** Every file that the browser must have before this chunk runs. */
function closure(key: string, seen = new Set<string>(), files = new Set<string>()): Set<string> {
  const entry = manifest[key];
  if (!entry || seen.has(key)) return files;
  seen.add(key);
  files.add(entry.file);
  for (const css of entry.css ?? []) files.add(css);
  for (const next of entry.imports ?? []) closure(next, seen, files);
  return files;
}

const weigh = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + kilobytes(join(dist, file)), 0);

const entryKey = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
const first = closure(entryKey);
const rows: { what: string; size: number; limit: number }[] = [];
const language = (name: string) =>
  Object.keys(manifest).find((key) => key.endsWith(`words.${name}.ts`)) ?? '';

for (const [key, entry] of Object.entries(manifest)) {
  if (key.endsWith('Page.tsx') && !first.has(entry.file)) {
    const own = [...closure(key)].filter((file) => !first.has(file) && !/chart/i.test(file));
    rows.push({ what: `route ${key.split('/').pop()}`, size: weigh(own), limit: 60 });
  }
}
for (const name of ['en', 'sq', 'sr']) {
  const own = [...closure(language(name))].filter((file) => !first.has(file));
  rows.push({ what: `language ${name}`, size: weigh(own), limit: 25 });
}
for (const file of readdirSync(assets).filter(
  (name) => /^(recharts|chart)/i.test(name) && name.endsWith('.js'),
))
  rows.push({ what: `charts ${file}`, size: kilobytes(join(assets, file)), limit: 125 });

const heaviestLanguage = Math.max(
  ...rows.filter(({ what }) => what.startsWith('language')).map(({ size }) => size),
);
for (const home of ['TasksPage', 'OverviewPage', 'SummaryPage', 'UsersPage']) {
  const key = Object.keys(manifest).find((name) => name.endsWith(`/${home}.tsx`)) ?? '';
  const loaded = new Set([...first, ...closure(key)]);
  rows.unshift({ what: `first load signed in: ${home}`, size: weigh(loaded) + heaviestLanguage, limit: 250 });
}

let heavy = 0;
for (const { what, size, limit } of rows) {
  if (size > limit) heavy += 1;
  console.log(
    `${size > limit ? 'TOO HEAVY' : 'ok       '} ${size.toFixed(1).padStart(7)} kB of ${limit}  ${what}`,
  );
}
if (heavy > 0) process.exitCode = 1;
