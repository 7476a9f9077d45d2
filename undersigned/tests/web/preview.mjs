// node preview.mjs COMMAND SITE: the preview in a real browser, on a copy of SITE's content: the bar, what changes on open pages, the
// inbox, and more tabs than a browser has connections.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { launch } from './browser.mjs';

const [command, site] = process.argv.slice(2);
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PETITION = '/petitions/keep-elm-street-library-open/';
const FILE = 'content/petitions/keep-elm-street-library-open/index.md';
// Browsers trust this name less than 127.0.0.1: it has neither locks nor other features of secure pages.
const NAME = 'preview.test';
const TABS = 8;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
fs.cpSync(path.join(site, 'content'), path.join(root, 'content'), { recursive: true });
// The pictures that the build has scaled are not scaled again.
const cache = '.undersigned/cache/assets';
fs.cpSync(path.join(site, cache), path.join(root, cache), { recursive: true });
const preview = spawn(command, ['serve', '--port', '0', '--allow-host', NAME, '--now', '2026-11-24T12:00:00Z', '--root', root], { stdio: ['ignore', 'pipe', 'ignore'] });
process.on('exit', () => {
  preview.kill('SIGKILL');
  fs.rmSync(root, { recursive: true, force: true });
});
const address = await new Promise((found, failed) => {
  readline.createInterface({ input: preview.stdout }).on('line', (line) => {
    const match = /^Preview at (.*)\/$/.exec(line);
    if (match) found(match[1]);
  });
  preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}`)));
});
const named = address.replace('127.0.0.1', NAME);
const browser = await launch([`--host-resolver-rules=MAP ${NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`]);

const edit = (file, from, to) => {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  assert.ok(text.includes(from), `${file} has ${from}`);
  fs.writeFileSync(path.join(root, file), text.replace(from, to));
};

async function open(context, url) {
  const page = await context.newPage();
  page.on('console', (message) => assert.doesNotMatch(message.text(), /Content Security Policy/));
  page.on('pageerror', (error) => assert.fail(error));
  await page.goto(url);
  await page.locator('aside.bar').waitFor();
  return page;
}

const unfold = (page) => page.locator('.fold > summary').click();
const screenshot = async (page, name) => {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`) });
};

async function accessible(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], name);
}

async function theBarShowsOtherStates() {
  const context = await browser.newContext({ bypassCSP: false, reducedMotion: 'reduce' });
  const page = await open(context, `${address}${PETITION}`);
  await screenshot(page, 'folded');
  await unfold(page);
  await screenshot(page, 'unfolded');
  const bar = page.locator('aside.bar');
  const shown = () => page.locator('progress').first().getAttribute('value');
  await page.evaluate(() => scrollTo(0, 200));
  for (const [label, count] of [['0', '0'], ['1', '1'], ['Just below the goal', '499'], ['Goal reached', '500']]) {
    await bar.getByRole('navigation', { name: 'Signatures' }).getByRole('link', { name: label, exact: true }).click();
    await page.waitForURL(/preview-count/);
    assert.equal(await bar.locator('[aria-current]').first().textContent(), label, 'unfolded as before');
    assert.equal(await shown(), count, label);
  }
  assert.equal(await page.evaluate(() => scrollY), 200, 'the page is where it was');
  for (const [label, standing] of [['Before opening', 'scheduled'], ['Closed', 'closed'], ['Victory', 'victory']]) {
    await bar.getByRole('link', { name: label }).click();
    await page.locator(`.standing-${standing}`).first().waitFor();
  }
  await screenshot(page, 'victory');
  await bar.getByRole('navigation', { name: 'Stage' }).getByRole('link', { name: 'As now' }).click();
  await page.locator('.standing').waitFor({ state: 'detached' });
  await unfold(page);
  await page.goto(`${address}/`);
  assert.equal(await bar.getByRole('link', { name: 'Inbox' }).isVisible(), false, 'folded as before');
  assert.equal(await bar.getByRole('link', { name: 'Victory' }).count(), 0, 'only petitions have other states');
  await context.close();
}

async function theBarChangesTheLook() {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const page = await open(context, `${address}${PETITION}`);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).color + getComputedStyle(document.body).color);
  const light = await paper();
  await unfold(page);
  const [rtl, dark] = ['Right to left', 'Dark'].map((name) => page.getByRole('button', { name }));
  await dark.click();
  const darkPaper = await paper();
  assert.notEqual(darkPaper, light);
  await rtl.click();
  assert.deepEqual([await rtl.getAttribute('aria-pressed'), await dark.getAttribute('aria-pressed')], ['true', 'true']);
  await screenshot(page, 'dark-rtl');
  await page.goto(`${address}/petitions/`);
  await page.locator('aside.bar').waitFor();
  assert.equal(await paper(), darkPaper, 'on the next page, too');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await dark.click();
  await rtl.click();
  assert.equal(await paper(), light);
  assert.equal(await page.getAttribute('html', 'dir'), 'ltr');
  const [phone] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Phone width' }).click()]);
  await phone.waitForLoadState();
  assert.equal(phone.url(), page.url());
  await context.close();
}

async function theBarFillsInTheForm() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await open(context, `${address}${PETITION}`);
  await unfold(page);
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  assert.equal(await page.inputValue('[name=second_reference]'), '', 'the trap stays empty');
  const email = await page.inputValue('[name=email]');
  await page.keyboard.press('Enter');
  await page.getByText(email).first().waitFor();
  await context.close();
  return email;
}

/** What the bar covers of what signs or is focused. */
const covered = (page) => page.evaluate(async () => {
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  const bar = document.querySelector('undersigned-preview').shadowRoot.querySelector('.bar').getBoundingClientRect();
  const elements = [document.activeElement, ...document.querySelectorAll('form [type=submit], a[href="#sign"]')];
  const meets = (box) => box.width && box.left < bar.right && bar.left < box.right && box.top < bar.bottom && bar.top < box.bottom;
  return elements.filter((e) => e !== document.body && e.id !== 'main' && !e.shadowRoot && meets(e.getBoundingClientRect())).map((e) => e.outerHTML);
});

// Scrolls through the page and tabs through it: what signs or is focused is never under the bar.
async function theBarCoversNothing() {
  for (const viewport of [{ width: 360, height: 640 }, { width: 1200, height: 800 }]) {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await open(context, `${address}${PETITION}`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 150) {
      await page.evaluate((top) => scrollTo(0, top), top);
      assert.deepEqual(await covered(page), [], `at ${top}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press('Tab');
      assert.deepEqual(await covered(page), [], `after ${step} steps`);
    }
    await screenshot(page, `narrow-${viewport.width}`);
    await context.close();
  }
}

async function theBarIsAccessible() {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
  const page = await open(context, `${address}${PETITION}`);
  await accessible(page, 'folded');
  await page.locator('.fold > summary').focus();
  await page.keyboard.press('Enter');
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page, `unfolded ${colorScheme}`);
  }
  await screenshot(page, 'unfolded-360');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.fold[open]').count(), 0);
  for (const [url, name] of [['/_preview/diagnostics/', 'diagnostics'], ['/_preview/inbox/', 'inbox']]) {
    await page.goto(`${address}${url}`);
    await accessible(page, name);
    await screenshot(page, name);
  }
  await context.close();
}

// The HTML of a mail in its frame: narrow, dark, with the logo, and with links that leave the frame.
async function mailsLookAsTheyWill(email) {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const page = await context.newPage();
  page.on('console', (message) => assert.doesNotMatch(message.text(), /Content Security Policy/));
  const mail = page.locator('li', { hasText: email }).locator('a').first();
  for (const last = Date.now() + 30_000; !(await mail.count()) && Date.now() < last; ) await page.goto(`${address}/_preview/inbox/`);
  await mail.click();
  const frame = page.frameLocator('iframe');
  const colour = () => frame.locator('body').evaluate((body) => getComputedStyle(body).color);
  const light = await colour();
  await screenshot(page, 'mail');
  await page.getByRole('link', { name: 'Dark' }).click();
  await page.getByRole('link', { name: 'Narrow' }).click();
  await page.waitForURL(/narrow&dark/);
  assert.notEqual(await colour(), light);
  assert.ok((await page.locator('iframe').boundingBox()).width <= 360);
  assert.ok(await frame.locator('img').first().evaluate((image) => image.complete && image.naturalWidth > 0), 'the logo is shown');
  await screenshot(page, 'mail-narrow-dark');
  const link = await page.locator('pre a', { hasText: '/api/confirm/' }).getAttribute('href');
  await frame.locator('a.button').click();
  await page.waitForURL(link);
  await page.locator('button[value=confirm]').waitFor();
  // The signer's pages have the bar, too: after signing, an editor looks for the inbox.
  await unfold(page);
  await page.locator('aside.bar').getByRole('link', { name: 'Inbox' }).click();
  await page.waitForURL(`${address}/_preview/inbox/`);
  await context.close();
}

/** Marks a document, to see later whether it was reloaded. */
const mark = (page) => page.evaluate(() => { window.isMarked = true; });
const isMarked = (page) => page.evaluate(() => window.isMarked === true);

async function onlyWhatChangedIsRenewed() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const [page, other] = [await open(context, `${address}${PETITION}`), await open(context, `${address}/petitions/books-to-your-door/`)];
  await mark(page);
  await mark(other);
  await page.fill('[name=name]', 'Ada Typing');
  await page.evaluate(() => scrollTo(0, 300));

  edit(FILE, 'target:', 'tarjet:');
  for (const one of [page, other]) await one.locator('.report').waitFor();
  const relaxed = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  await accessible(await open(relaxed, `${address}${PETITION}`), 'a report');
  await relaxed.close();
  await screenshot(page, 'report');
  const link = page.locator('.report a').first();
  assert.equal(await link.getAttribute('href'), `vscode://file${fs.realpathSync(root)}/${FILE}:3:1`);
  assert.match(await page.locator('.report').textContent(), /tarjet/);
  assert.deepEqual(await covered(page), [], 'when the bar was renewed');
  const summary = page.locator('.report summary');
  await summary.click();
  assert.equal(await page.locator('.report a').first().isVisible(), false, 'it can be folded to see the page');
  edit(FILE, 'tarjet:', 'target:');
  for (const one of [page, other]) await one.locator('.report').waitFor({ state: 'detached' });
  assert.deepEqual([await isMarked(page), await isMarked(other)], [true, true], 'errors reload nothing');

  await page.focus('[name=name]');
  const before = await page.evaluate(() => [scrollX, scrollY]);
  edit(FILE, '\n---\n', '\n---\nA new beginning.\n\n');
  await page.getByText('A new beginning.').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.name === 'name');
  assert.equal(await page.inputValue('[name=name]'), 'Ada Typing');
  assert.deepEqual(await page.evaluate(() => [scrollX, scrollY]), before);
  assert.deepEqual([await isMarked(page), await isMarked(other)], [false, true], 'only the page that shows the change');

  await mark(page);
  const css = fs.readFileSync(new URL('../../../themes/default/static/style.css', import.meta.url), 'utf8');
  fs.mkdirSync(path.join(root, 'themes/default/static'), { recursive: true });
  fs.writeFileSync(path.join(root, 'themes/default/static/style.css'), `${css}\nh1 { color: rgb(1, 2, 3) }\n`);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)');
  assert.equal(await isMarked(page), true, 'style sheets are replaced without a reload');
  await context.close();
}

async function eightTabsFollowChanges(base) {
  const context = await browser.newContext();
  const pages = [];
  for (let tab = 0; tab < TABS; tab += 1) pages.push(await open(context, `${base}${PETITION}`));
  assert.equal(await pages[0].evaluate(() => isSecureContext), base === address);
  const text = `For everyone at ${new URL(base).hostname}.`;
  edit(FILE, '\n---\n', `\n---\n${text}\n\n`);
  for (const page of pages) await page.getByText(text).first().waitFor();
  // Connections are left for all else.
  await pages.at(-1).goto(`${base}/petitions/`);
  await context.close();
}

// Browsers of phones have no shared workers.
async function aPageFollowsChangesWithoutAWorker() {
  const context = await browser.newContext();
  await context.addInitScript(() => { delete window.SharedWorker; });
  const page = await open(context, `${named}${PETITION}`);
  assert.equal(await page.evaluate(() => 'SharedWorker' in window), false);
  edit(FILE, '\n---\n', '\n---\nFor phones, too.\n\n');
  await page.getByText('For phones, too.').first().waitFor();
  await context.close();
}

await theBarShowsOtherStates();
await theBarChangesTheLook();
await mailsLookAsTheyWill(await theBarFillsInTheForm());
await theBarCoversNothing();
await theBarIsAccessible();
await onlyWhatChangedIsRenewed();
for (const base of [address, named]) await eightTabsFollowChanges(base);
await aPageFollowsChangesWithoutAWorker();
await browser.close();
console.log('preview: the bar, the inbox, open pages, eight tabs: all as they should be');
process.exit(0);
