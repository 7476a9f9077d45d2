// node signing.mjs COMMAND SITE: the whole way in a real browser, with script and without, on a preview of the site in SITE.
// Also the pages that the signer fills (errors, steps), under axe, in English and Arabic.
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import readline from 'node:readline';
import { launch } from './browser.mjs';

const [command, site] = process.argv.slice(2);
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PETITION = 'keep-elm-street-library-open';

const preview = spawn(command, ['serve', '--port', '0', '--fresh', '--limits', '--root', site], { stdio: ['ignore', 'pipe', 'inherit'] });
process.on('exit', () => preview.kill('SIGKILL'));
const address = await new Promise((found, failed) => {
  readline.createInterface({ input: preview.stdout }).on('line', (line) => {
    const match = /^Preview at (.*)\/$/.exec(line);
    if (match) found(match[1]);
  });
  preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}`)));
});
const browser = await launch();
const online = (id) => JSON.parse(fs.readFileSync(`${site}/site/petitions/${id}/count.json`, 'utf8')).online;
const refresh = () => execFileSync(command, ['refresh', '--quiet', '--root', site]);

async function accessible(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], name);
}

// Reads mails until one to the address has come, and returns its confirm link. The mailer works beside the preview.
async function confirmLink(page, email) {
  for (const last = Date.now() + 30_000; Date.now() < last; ) {
    await page.goto(`${address}/_preview/inbox/`);
    const mail = page.locator('li', { hasText: email }).locator('a').first();
    if ((await mail.count()) === 0) continue;
    await mail.click();
    return page.locator('a', { hasText: '/api/confirm/' }).getAttribute('href');
  }
  throw new Error(`no mail to ${email} in half a minute`);
}

async function fill(page, name, email) {
  await page.fill('[name=name]', name);
  await page.fill('[name=email]', email);
  await page.selectOption('[name=country]', 'CA');
  await page.fill('[name=postcode]', 'K1A 0B1');
}

async function signs(javaScriptEnabled, email) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${address}/petitions/${PETITION}/`);
  await fill(page, 'Ada Browser', email);
  await page.click('form[data-sign-form] button');
  await page.getByText(email).first().waitFor();
  await page.goto(await confirmLink(page, email));
  await page.getByText('Ada Browser').waitFor();
  await page.click('button[value=confirm]');
  await page.waitForURL(`**/petitions/${PETITION}/confirmed/`);
  await context.close();
}

// By keyboard alone: Tab through the form, type, Enter.
async function signsByKeyboard(email) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/petitions/${PETITION}/#sign`);
  const typed = { name: 'Grace Keyboard', email, postcode: 'K1A 0B1' };
  for (let step = 0; step < 80 && Object.keys(typed).length; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    assert.notEqual(name, 'second_reference', 'the trap cannot be reached by keyboard');
    if (typed[name]) {
      await page.keyboard.type(typed[name]);
      delete typed[name];
    }
  }
  assert.deepEqual(typed, {}, 'each field is reached by Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/api/check-email/**');
  await context.close();
}

async function errorPages(prefix) {
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, locale: prefix ? 'ar' : 'en' });
  const scripted = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const look = async (name) => {
    const copy = await scripted.newPage();
    await copy.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
    await copy.goto(`${address}/${prefix}petitions/${PETITION}/`);
    await copy.setContent(await page.content());
    await accessible(copy, `${name} ${prefix}`);
    await copy.close();
  };
  await page.goto(`${address}/${prefix}petitions/${PETITION}/`);
  await page.evaluate(() => document.querySelector('form[data-sign-form]')?.setAttribute('novalidate', ''));
  await page.fill('[name=name]', '=SUM(A1)');
  await page.fill('[name=email]', 'nobody@example.org');
  const [invalid] = await Promise.all([page.waitForResponse('**/signatures'), page.click('form[data-sign-form] button')]);
  assert.equal(invalid.status(), 422);
  assert.equal(await page.inputValue('[name=name]'), '=SUM(A1)');
  assert.ok(await page.locator('[data-error-list] a').count(), 'the summary links to the fields');
  assert.equal(await page.getAttribute('html', 'lang'), prefix ? 'ar' : 'en');
  await look('422');
  const gone = await page.goto(`${address}/api/confirm/nonsense`);
  assert.equal(gone.status(), 410);
  await look('410');
  await context.close();
  await scripted.close();
}

await signs(false, 'plain@example.org');
await signs(true, 'lively@example.org');
await signsByKeyboard('keyboard@example.org');
refresh();
assert.equal(online(PETITION), 2, 'the two who confirmed are counted');
for (const prefix of ['', 'ar/']) await errorPages(prefix);
await browser.close();
preview.kill('SIGKILL');
console.log('signed with script, without, and by keyboard; counted; errors are accessible');
