// node signing.mjs COMMAND SITE: signing from end to end in a real browser, with and without JavaScript, on a preview of SITE.
// Also checks the pages that the signer fills (errors, steps) with axe, in English and Arabic. script.mjs tests the page's script.
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import readline from 'node:readline';
import { launch } from './browser.mjs';
import { testScript } from './script.mjs';

const [command, site] = process.argv.slice(2);
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PETITION = 'keep-elm-street-library-open';
const CLOSED = 'ramp-at-the-front-door';
// More requests with a filled trap field than one network may send in five minutes.
const FLOOD = 6;

const preview = spawn(command, ['serve', '--port', '0', '--fresh', '--limits', '--now', '2026-11-24T12:00:00Z', '--root', site], { stdio: ['ignore', 'pipe', 'inherit'] });
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

// Polls the inbox for `count` emails to the address, and returns the newest one's link to `place`. The mailer runs concurrently.
async function mailed(page, email, place, count = 1) {
  for (const last = Date.now() + 30_000; Date.now() < last; ) {
    await page.goto(`${address}/_preview/inbox/`);
    const mails = page.locator('li', { hasText: email }).locator('a');
    if ((await mails.count()) < count) continue;
    await mails.first().click();
    return page.locator('a', { hasText: place }).getAttribute('href');
  }
  throw new Error(`no email to ${email} within 30 seconds`);
}

async function fill(page, name, email) {
  await page.fill('[name=name]', name);
  await page.fill('[name=email]', email);
  await page.selectOption('[name=country]', 'CA');
  await page.fill('[name=postcode]', 'K1A 0B1');
  assert.equal(await page.isChecked('[name=consent]'), false, 'the box is not ticked in advance');
  await page.check('[name=consent]');
}

async function signs(javaScriptEnabled, email, pasted) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.on('console', (message) => assert.doesNotMatch(message.text(), /Content Security Policy/));
  await page.goto(`${address}/petitions/${PETITION}/`);
  await fill(page, 'Ada Browser', pasted);
  await page.click('form[data-sign-form] button');
  await page.getByText(email).first().waitFor();
  await page.goto(await mailed(page, email, '/api/confirm/'));
  await page.getByText('Ada Browser').waitFor();
  await page.click('button[value=confirm]');
  await page.waitForURL(`**/petitions/${PETITION}/confirmed/`);
  await context.close();
}

// A second person with the same address: the form of the link in the mail has the address fixed. No JavaScript.
async function signsSecond(email) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const scripted = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${address}/petitions/${PETITION}/`);
  await fill(page, 'Bea Browser', email);
  await page.click('form[data-sign-form] button');
  await page.waitForURL('**/api/check-email/**');
  await page.goto(await mailed(page, email, '/api/second/', 2));
  assert.equal(await page.inputValue('[name=email]'), email);
  assert.equal(await page.isEditable('[name=email]'), false, 'the address is fixed');
  assert.equal(await page.isVisible('#hint_second'), true);
  await looks(scripted, page, 'second');
  await page.fill('[name=name]', 'Bea Browser');
  await page.selectOption('[name=country]', 'CA');
  await page.fill('[name=postcode]', 'K1A 0B1');
  await page.check('[name=consent]');
  await page.click('form[data-sign-form] button[type=submit]');
  await page.waitForURL('**/api/check-email/**');
  await page.goto(await mailed(page, email, '/api/confirm/', 3));
  await page.getByText('Bea Browser').waitFor();
  await page.click('button[value=confirm]');
  await page.waitForURL(`**/petitions/${PETITION}/confirmed/`);
  await context.close();
  await scripted.close();
}

// With the keyboard alone: Tab through the form, type, Enter.
async function signsByKeyboard(email) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/petitions/${PETITION}/#sign`);
  const typed = { name: 'Grace Keyboard', email, postcode: 'K1A 0B1', consent: ' ' };
  for (let step = 0; step < 80 && Object.keys(typed).length; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    assert.notEqual(name, 'second_reference', 'the trap cannot be reached by keyboard');
    if (typed[name]) {
      if (name === 'consent') await page.keyboard.press('Space');
      else await page.keyboard.type(typed[name]);
      delete typed[name];
    }
  }
  assert.deepEqual(typed, {}, 'each field is reached by Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/api/check-email/**');
  await context.close();
}

// Runs axe on a copy of the page. axe needs JavaScript, so the copy has a context of its own; the page's own script is blocked.
async function looks(scripted, page, name) {
  const copy = await scripted.newPage();
  await copy.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
  await copy.goto(`${address}/petitions/${PETITION}/`);
  await copy.setContent(await page.content());
  for (const colorScheme of ['light', 'dark']) {
    await copy.emulateMedia({ colorScheme });
    await accessible(copy, `${name} ${colorScheme}`);
  }
  await copy.close();
}

// Submits the petition's form without JavaScript and without the browser's validation; returns the response's status.
async function posts(page, prefix, values, id = PETITION) {
  await page.goto(`${address}/${prefix}petitions/${PETITION}/`);
  await page.evaluate((to) => {
    const form = document.querySelector('form[data-sign-form]');
    form.noValidate = true;
    form.action = to;
  }, `/api/petitions/${id}/signatures`);
  await fill(page, values.name, values.email);
  const [answer] = await Promise.all([page.waitForResponse('**/signatures'), page.click('form[data-sign-form] button[type=submit]')]);
  await page.waitForLoadState();
  assert.equal(await page.getAttribute('html', 'lang'), prefix ? 'ar' : 'en');
  assert.equal(await page.getAttribute('html', 'dir'), prefix ? 'rtl' : 'ltr');
  return answer.status();
}

// From the form to the withdrawn signature, without JavaScript: checks each step as the signer fills it.
async function withdraws(prefix, email) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const scripted = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${address}/${prefix}petitions/${PETITION}/`);
  await fill(page, 'Ada Withdrawn', email);
  await page.check('[name=updates]');
  await page.click('form[data-sign-form] button');
  await page.waitForURL('**/api/check-email/**');
  await looks(scripted, page, `check-email ${prefix}`);
  const links = { own: await mailed(page, email, '/api/signature/'), confirm: await mailed(page, email, '/api/confirm/') };
  await page.goto(links.own);
  const notMe = page.locator('button[value=withdraw]:visible');
  const said = await notMe.textContent();
  await looks(scripted, page, `pending signature ${prefix}`);
  await page.goto(links.confirm);
  await page.getByText('Ada Withdrawn').waitFor();
  assert.equal(await page.textContent('button[value=not_me]'), said, 'both pages use the same words for deleting a pending signature');
  await looks(scripted, page, `confirm ${prefix}`);
  await page.click('button[value=confirm]');
  await page.waitForURL('**/confirmed/');
  await page.goto(links.confirm);
  assert.equal(await page.locator('button[value=confirm], button[value=not_me]').count(), 0, 'a confirmed signature is not confirmed again');
  assert.notEqual(await notMe.textContent(), said, 'a confirmed signature is withdrawn, in other words than a pending one');
  await page.goto(links.own);
  await looks(scripted, page, `signature ${prefix}`);
  await page.click('button[value=updates_off]');
  await page.waitForLoadState();
  assert.equal(await page.isVisible('button[value=updates_off]'), false, 'updates are off');
  await notMe.click();
  await page.locator('button[value=withdraw]').first().waitFor({ state: 'detached' });
  await looks(scripted, page, `withdrawn ${prefix}`);
  await context.close();
  await scripted.close();
}

async function errorPages(prefix) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: prefix ? 'ar' : 'en' });
  // Reduced motion, because axe would measure wrong colours during the transition from light to dark.
  const scripted = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const who = { name: 'Ada Browser', email: 'nobody@example.org' };

  assert.equal(await posts(page, prefix, { ...who, name: '=SUM(A1)' }), 422);
  assert.equal(await page.inputValue('[name=name]'), '=SUM(A1)');
  assert.equal(await page.inputValue('[name=email]'), who.email);
  assert.equal(await page.locator('[data-error-list] a').first().getAttribute('href'), '#name', 'the summary links to the fields');
  assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-errors')), true, 'the summary has the focus');
  await looks(scripted, page, `422 ${prefix}`);

  assert.equal(await posts(page, prefix, who, CLOSED), 409);
  await looks(scripted, page, `409 ${prefix}`);

  const gone = await page.goto(`${address}/api/confirm/nonsense`);
  assert.equal(gone.status(), 410);
  await looks(scripted, page, `410 ${prefix}`);

  await page.goto(`${address}/${prefix}petitions/${PETITION}/`);
  const [text, notice, consent] = await Promise.all(['text', 'notice', 'consent'].map((name) => page.getAttribute(`[name=${name}]`, 'value')));
  for (let n = 0; n < FLOOD; n += 1) {
    const form = { text, notice, consent, name: who.name, email: `flood${n}@example.org`, second_reference: 'x', country: 'CA', postcode: 'K1A 0B1' };
    await context.request.post(`${address}/api/petitions/${PETITION}/signatures`, { form, headers: { accept: 'application/json' } });
  }
  assert.equal(await posts(page, prefix, who), 429);
  assert.equal(await page.inputValue('[name=name]'), who.name, 'the entered values are kept');
  await looks(scripted, page, `429 ${prefix}`);
  await context.close();
  await scripted.close();
}

await signs(false, 'plain@example.org', 'Ada Browser <mailto:plain@example.org>');
await signs(true, 'lively@example.org', ' <lively@example.org>,');
await signsSecond('plain@example.org');
await signsByKeyboard('keyboard@example.org');
await withdraws('ar/', 'gone@example.org');
refresh();
assert.equal(online(PETITION), 3, 'the three confirmed signatures count, the withdrawn one does not');
await testScript(browser, address, PETITION, fill);
// Last, because this network is rate-limited afterwards.
for (const prefix of ['', 'ar/']) await errorPages(prefix);
await browser.close();
preview.kill('SIGKILL');
console.log('signing works with and without JavaScript and by keyboard; counts, withdrawal, offline and error pages are correct');
