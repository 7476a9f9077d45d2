// Shared by the browser tests: a static file server, and Chromium without network access beyond loopback. Install the packages with `npm ci`.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const HERE = path.dirname(fileURLToPath(import.meta.url));

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

// A later flag of a name replaces an earlier one.
export const launch = (flags = []) => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...FLAGS, ...flags] });

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.xml': 'application/atom+xml', '.txt': 'text/plain; charset=utf-8',
};

// The rules of a `_headers` file: `:name` matches one path segment, `*` the rest.
function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim())) {
    if (line.startsWith('/')) rules.push({ pattern: new RegExp(`^${line.replace(/[.]/g, '\\.').replace(/:[a-z]+/g, '[^/]+').replace('*', '.*')}$`), headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/).slice(0, 2));
  }
  return rules;
}

// Serves a site folder on loopback, with the headers from its `_headers` file.
export async function host(folder) {
  const rules = readHeaders(fs.readFileSync(path.join(folder, '_headers'), 'utf8'));
  // The server speaks plain HTTP and lives for a minute, so HSTS and caching headers are omitted.
  const isSent = ([name]) => !/^(strict-transport|cache)/i.test(name);
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    fs.readFile(file, (error, body) => {
      for (const [key, value] of rules.filter(({ pattern }) => pattern.test(name)).flatMap(({ headers }) => headers).filter(isSent)) response.appendHeader(key, value);
      response.writeHead(error ? 404 : 200, { 'content-type': TYPES[path.extname(error ? '.html' : file)] ?? 'application/octet-stream' });
      response.end(error ? '' : body);
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// Lists that are next to petitions.
const LISTS = ['page', 'open', 'most-signed', 'won', 'closed'];

// Whether a path is that of a petition's page.
export const isPetition = (path) => /^([a-z-]+\/)?petitions\/[^/]+\/$/.test(path) && !LISTS.includes(path.split('/').at(-2));

// The paths of one page of each kind in each of the languages, and `404.html` once.
export function pageKinds(folder, languages = ['']) {
  const has = (name) => fs.existsSync(path.join(folder, name.endsWith('/') ? `${name}index.html` : name));
  const first = (kind, prefix) => {
    const parent = path.join(folder, prefix, kind);
    const names = fs.existsSync(parent) ? fs.readdirSync(parent).filter((n) => !LISTS.includes(n) && has(`${prefix}${kind}/${n}/`)).sort() : [];
    return names.map((name) => `${prefix}${kind}/${name}/`);
  };
  const pages = new Set();
  for (const prefix of languages) {
    for (const name of ['', 'petitions/', 'petitions/page/2/', 'petitions/most-signed/', 'privacy/', 'about/', 'check-email/', 'confirm/', 'signature/', 'withdrawn/']) pages.add(prefix + name);
    for (const petition of first('petitions', prefix)) pages.add(petition);
    for (const part of ['confirmed/', 'embed/', 'poster/']) pages.add(first('petitions', prefix)[0] + part);
    for (const kind of ['organisations', 'topics']) if (first(kind, prefix)[0]) pages.add(first(kind, prefix)[0]);
    pages.add(`signing/${prefix || 'en/'}message/`);
  }
  pages.add('404.html');
  return [...pages].filter(has);
}
