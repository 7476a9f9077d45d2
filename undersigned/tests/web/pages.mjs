// node pages.mjs SITE: checks every kind of page of a built site: valid HTML, accessibility (axe), the performance budget, the first
// screen, and display settings such as forced colours, zoom and print.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { HERE, host, launch, pageKinds } from './browser.mjs';
import { firstScreen } from './first-screen.mjs';
import { modes } from './modes.mjs';

const [site] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The pages of the signing steps have empty elements that the signer fills; signing.mjs checks them filled.
const STEP = /(check-email|confirm|signature|withdrawn|message)\/$/;
const wrong = [];
const say = (page, message) => wrong.push(`/${page}: ${message}`);

function validate(pages) {
  const jar = path.join(HERE, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const files = pages.map((page) => path.join(site, page.endsWith('.html') ? page : `${page}index.html`));
  const report = execFileSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  for (const message of JSON.parse(report).messages) {
    if (message.type !== 'error' || /Content Security Policy/.test(message.message)) continue;
    const page = path.relative(path.resolve(site), decodeURIComponent(message.url.replace('file:', ''))).replace('index.html', '');
    if (STEP.test(page) && /^Empty heading/.test(message.message)) continue;
    say(page, `line ${message.lastLine}: ${message.message}`);
  }
}

async function accessible(browser, address, pages, options, name) {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(`${address}/${path}`);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { resultTypes: ['violations'], runOnly }), RULES);
    for (const { id, help, nodes } of violations) {
      const filled = nodes.filter((node) => !(STEP.test(path) && node.html.replace(/<[^>]*>/g, "").trim() === ""));
      if (filled.length) say(path, `${name}: ${id}: ${help}: ${filled[0].target.join(' ')}`);
    }
    const over = await page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 1) say(path, `${name}: ${over} px wider than the window`);
    await page.close();
  }
  await context.close();
}

// Links that are not in a sentence, and buttons, are large enough for a thumb.
const TARGETS = '.masthead a, .colophon nav a, .share-links a, .lists a, .pagination a, .topics a, .links a, .more a, .button, summary';

async function thumbs(browser, address, pages) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(`${address}/${path}`);
    const small = await page.evaluate((selector) => [...document.querySelectorAll(selector)]
      .map((element) => [element.textContent.trim(), element.offsetWidth, element.offsetHeight])
      .filter(([, width, height]) => width && (width < 44 || height < 44)), TARGETS);
    if (small.length) say(path, `under 44 px: ${small.map(([text, width, height]) => `${text} (${width}×${height})`).join(', ')}`);
  }
  await context.close();
}

// The budget of a page, compressed with gzip: HTML 14 KB, CSS 10 KB, JavaScript 6 KB; at most 12 requests, none to other
// hosts; no violation of the content security policy.
async function light(browser, address, pages) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  for (const path of pages) {
    const page = await context.newPage();
    const sizes = { document: 0, stylesheet: 0, script: 0 };
    let requests = 0;
    const waiting = [];
    page.on('response', (response) => {
      requests += 1;
      const type = response.request().resourceType();
      if (type in sizes) waiting.push(response.body().then((body) => { sizes[type] += zlib.gzipSync(body).length; }));
    });
    page.on('request', (request) => { if (!request.url().startsWith(address) && !request.url().startsWith('data:')) say(path, `requests ${request.url()}`); });
    page.on('console', (message) => { if (/Content Security Policy/.test(message.text())) say(path, message.text()); });
    page.on('pageerror', (error) => say(path, `script: ${error.message}`));
    await page.goto(`${address}/${path}`, { waitUntil: 'networkidle' });
    await Promise.all(waiting);
    const limit = { document: 14, stylesheet: 10, script: 6 };
    for (const [type, size] of Object.entries(sizes)) if (size > limit[type] * 1024) say(path, `${type}: ${size} bytes, over ${limit[type]} KB`);
    if (requests > 12) say(path, `${requests} requests, over 12`);
    await page.close();
  }
  await context.close();
}

// One page, with as many rows as it holds, each high enough for a pen.
async function posterIsOnePage(browser, address, pages) {
  for (const path of pages.filter((page) => page.endsWith('poster/'))) {
    const page = await browser.newPage({ viewport: { width: 673, height: 998 } });
    await page.goto(`${address}/${path}`);
    const pdf = await page.pdf({ format: 'A4' });
    const count = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    if (count !== 1) say(path, `prints on ${count} pages`);
    await page.emulateMedia({ media: 'print' });
    const rows = await page.locator('.sheet-lines tbody').evaluate((body) => {
      const [{ left, right }, boxes] = [body.getBoundingClientRect(), [...body.rows].map((row) => row.getBoundingClientRect())];
      return boxes.filter((box) => box.left >= left - 1 && box.right <= right + 1).map((box) => (box.height / 96) * 25.4);
    });
    if (rows.length < 8 || Math.min(...rows) < 10) say(path, `has ${rows.length} rows of ${Math.min(...rows)} mm`);
    await page.close();
  }
}

// In frames on another site, without JavaScript: the embed renders and links to the petition; no other page can be framed.
async function framed(browser, address, pages) {
  const embed = pages.find((page) => page.endsWith('embed/'));
  const petition = embed.replace('embed/', '');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const frames = [embed, petition, `${petition}confirmed/`, 'privacy/'].map((path) => `<iframe src="${address}/${path}"></iframe>`);
  const elsewhere = http.createServer((_, response) => response.setHeader('content-type', 'text/html').end(frames.join('')));
  await new Promise((ready) => { elsewhere.listen(0, '127.0.0.1', ready); });
  await page.goto(`http://127.0.0.1:${elsewhere.address().port}/`, { waitUntil: 'networkidle' });
  const [inside, ...others] = page.mainFrame().childFrames();
  if (!(await inside.locator('h1').isVisible())) say(embed, 'cannot be framed');
  for (const frame of others) if (await frame.locator('h1').count()) say(petition, `can be framed: ${frame.url()}`);
  const [out] = await Promise.all([context.waitForEvent('page'), inside.locator('a.button').click()]);
  await out.waitForLoadState();
  if (out.url() !== `${address}/${petition}#sign`) say(embed, `links to ${out.url()}`);
  elsewhere.close();
  await context.close();
  // With JavaScript, the button names the source that the frame was loaded with.
  const scripted = await browser.newPage();
  await scripted.goto(`${address}/${embed}?via=partner`);
  const href = await scripted.locator('a.button').evaluate((link) => link.href);
  if (href !== `${address}/${petition}?via=partner#sign`) say(embed, `loses its source: ${href}`);
  await scripted.close();
}

const { address, close } = await host(site);
const all = pageKinds(site, ['', 'ar/'].filter((prefix) => fs.existsSync(path.join(site, prefix, 'index.html'))));
validate(all);
const browser = await launch();
const desk = { width: 1280, height: 900 };
await accessible(browser, address, all, { viewport: desk, colorScheme: 'light' }, 'light');
await accessible(browser, address, all, { viewport: desk, colorScheme: 'dark' }, 'dark');
await accessible(browser, address, all, { viewport: { width: 320, height: 640 } }, '320 px');
await modes(browser, address, all, say);
await firstScreen(browser, address, all.filter((page) => page.endsWith('petitions/keep-elm-street-library-open/')), say);
await light(browser, address, all);
await thumbs(browser, address, all.filter((page) => !STEP.test(page)));
await posterIsOnePage(browser, address, all);
await framed(browser, address, all);
await browser.close();
close();
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log(`${all.length} pages are valid, accessible and within budget`);
