// What the page's own JavaScript adds: immediate errors, one request for repeated clicks, the live count, and a signature
// kept while offline. Part of signing.mjs.
import assert from 'node:assert/strict';

const DAY = 86_400_000;
const SIGNATURES = '**/api/petitions/*/signatures';
// The page that follows, with and without script.
const NEXT = '**/api/check-email/**';
const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unsent ')).length);
const button = 'form[data-sign-form] button[type=submit]';

async function showsErrorsAtOnce(page, address) {
  let posts = 0;
  page.on('request', (request) => { if (request.method() === 'POST') posts += 1; });
  await page.goto(address);
  await page.click(button);
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-errors')), true, 'the summary has the focus');
  await page.locator('[data-error-list] a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'name');
  assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
  assert.match(await page.title(), /^Error:/);
  const said = await page.locator('[data-error-list] a').evaluateAll((links) => links.map((link) => link.hash));
  assert.deepEqual(said, ['#name', '#email', '#postcode', '#consent'], 'all that is missing, in the order of the form');
  assert.equal(posts, 0, 'an empty form is not sent');
}

async function sendsOnce(page, address, fill) {
  let posts = 0;
  await page.route(SIGNATURES, (route) => { posts += 1; return route.continue(); });
  await page.goto(address);
  await fill(page, 'Ada Twice', 'twice@example.org');
  await page.evaluate((selector) => { for (let n = 0; n < 3; n += 1) document.querySelector(selector).click(); }, button);
  await page.waitForURL(NEXT);
  assert.equal(posts, 1, 'further clicks are harmless');
  await page.unroute(SIGNATURES);
}

async function keepsWhileAway(page, address, fill) {
  await page.goto(address);
  await fill(page, 'Ada Away', 'away@example.org');
  await page.context().setOffline(true);
  await page.click(button);
  await page.locator('[data-outcome=offline]').waitFor();
  assert.equal(await kept(page), 1);
  await page.context().setOffline(false);
  await page.waitForURL(NEXT);
  assert.equal(await kept(page), 0, 'a sent signature is deleted');
}

async function keepsWhenNothingAnswers(page, address, fill) {
  await page.goto(address);
  await fill(page, 'Ada Unheard', 'unheard@example.org');
  await page.route(SIGNATURES, (route) => route.abort('failed'));
  await page.click(button);
  await page.locator('[data-outcome=offline]').waitFor();
  assert.equal(await kept(page), 1);
  await page.unroute(SIGNATURES);
  await page.reload();
  await page.waitForURL(NEXT);
  assert.equal(await kept(page), 0);
}

async function saysThatTheServiceIsDown(page, address, fill) {
  const body = JSON.stringify({ title: 'We can’t accept your signature right now', status: 503, detail: 'Try again in 5 s.' });
  await page.route(SIGNATURES, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
  await page.goto(address);
  await fill(page, 'Ada Down', 'down@example.org');
  await page.click(button);
  await page.getByText('Try again in 5 s.').waitFor();
  assert.equal(await page.inputValue('#name'), 'Ada Down', 'the entered values stay');
  await page.unroute(SIGNATURES);
}

// Stores a signature for this petition, one for another petition, and an invalid value.
function putUnsent(page, id, at) {
  const value = JSON.stringify({ values: { name: 'Ada Old', email: 'old@example.org' }, at });
  return page.evaluate(([id, value]) => {
    for (const name of [id, 'another']) localStorage.setItem(`unsent ${location.origin}/api/petitions/${name}/signatures`, value);
    localStorage.setItem('unsent nonsense', 'null');
  }, [id, value]);
}

async function deletesAfterADay(page, address, id) {
  const below = ['', 'petitions/', 'privacy/', 'check-email/', 'confirm/', '404.html', 'ar/', `petitions/${id}/confirmed/`, `petitions/${id}/poster/`, `petitions/${id}/`];
  await page.goto(`${address}/`);
  for (const path of below) {
    await putUnsent(page, id, Date.now() - DAY - 1);
    assert.equal(await kept(page), 3);
    await page.goto(`${address}/${path}`);
    assert.equal(await kept(page), 0, `/${path} deletes signatures that are a day old`);
  }
  assert.equal(await page.inputValue('#name'), '', 'an expired signature is not restored into the form');
  await putUnsent(page, id, Date.now() - DAY + 60_000);
  await page.goto(`${address}/`);
  assert.equal(await kept(page), 2, 'newer signatures stay');
  await page.evaluate(() => localStorage.clear());
}

async function countsOn(page, address, id) {
  const json = { signatures: 10364, online: 10284, elsewhere: 80, goal: 20000 };
  await page.route('**/api/petitions/*/count', (route) => route.fulfill({ json }));
  const said = [
    ['', '10,364', '10,284 online and 80 collected elsewhere', '10,364 of 20,000 signatures', 'Next goal: 20,000'],
    ['fr/', '10\u202f364', '10\u202f284 en ligne et 80 recueillies ailleurs', '10\u202f364 signatures sur 20\u202f000', 'Prochain objectif : 20\u202f000'],
    ['ar/', '١٠٬٣٦٤', '١٠٬٢٨٤ على الإنترنت و٨٠ جُمعت بطرق أخرى', '١٠٬٣٦٤ من أصل ٢٠٬٠٠٠ توقيع', 'الهدف التالي: ٢٠٬٠٠٠'],
  ];
  for (const [prefix, count, sources, label, goal] of said) {
    await page.goto(`${address}/${prefix}petitions/${id}/`);
    await page.locator('[role=status] data', { hasText: count }).waitFor();
    const plain = (text) => text.replace(/\u00a0/g, ' ').trim();
    assert.equal(plain(await page.textContent('.sources p')), sources, 'the sources below the count match it');
    assert.equal(plain(await page.getAttribute('.petition-count progress', 'aria-label')), label);
    assert.equal(await page.locator('.petition-count progress').evaluate((bar) => bar.max), json.goal);
    assert.ok(plain(await page.textContent('.petition-count .goal')).endsWith(goal), goal);
  }
  const thanks = [['', '10,364 people have signed. 9,636 to go.'], ['ar/', 'وقّع ١٠٬٣٦٤ شخصًا. بقي ٩٬٦٣٦ حتى الهدف التالي.']];
  for (const [prefix, said] of thanks) {
    await page.goto(`${address}/${prefix}petitions/${id}/confirmed/`);
    await page.locator('.people', { hasText: said }).waitFor();
  }
  // In some languages, whole millions have a form of their own.
  Object.assign(json, { signatures: 2000000, online: 1999920, goal: 5000000 });
  await page.goto(`${address}/fr/petitions/${id}/`);
  await page.locator('.count-words', { hasText: /^de signatures$/ }).waitFor();
}

// Under ten signatures, words stand in for the number.
async function fewAreNotCounted(page, address) {
  let signatures = 3;
  await page.route('**/api/petitions/*/count', (route) => route.fulfill({ json: { signatures, online: signatures, elsewhere: 0, goal: 100 } }));
  await page.goto(address);
  const number = page.locator('.petition-count [data-count]');
  assert.equal(await number.isVisible(), false, 'under ten');
  assert.equal(await page.locator('[data-few]').isVisible(), true);
  signatures = 10;
  await page.reload();
  await number.waitFor();
  assert.equal(await page.locator('[data-few]').isVisible(), false);
}

// The last month is counted in days.
async function countsDays(page, address) {
  const closes = new Date(await (await page.goto(address), page.getAttribute('[data-closing]', 'data-closing'))).getTime();
  for (const [left, said] of [[31.5, null], [30.5, '30 days left'], [1.5, '1 day left'], [0.5, 'Last day to sign']]) {
    await page.clock.setFixedTime(closes - left * DAY);
    await page.goto(address);
    const days = page.locator('[data-days]');
    assert.equal(await days.isVisible() ? await days.textContent() : null, said, `${left} days`);
  }
}

// The text as it is signed is shown on the page.
async function unfoldsTheText(page, address) {
  await page.goto(address);
  const link = page.locator('[data-text]');
  await link.click();
  await page.locator('.wording', { hasText: '1. Keep the library open' }).waitFor();
  assert.equal(page.url(), address);
  await link.click();
  assert.deepEqual([await page.isVisible('.wording'), await link.getAttribute('aria-expanded')], [false, 'false']);
}

// The field loads its script and what it looks through when it gets the focus, and says how many petitions it has found.
async function searches(page, address) {
  let loads = 0;
  await page.route(/\/search[./].*\.js/, (route) => { loads += 1; return route.continue(); });
  await page.goto(`${address}/petitions/`);
  assert.equal(loads, 0, 'nothing is loaded in advance');
  await page.fill('#search', 'SATURDAYS  elm');
  await page.locator('#found_count', { hasText: '1 petition' }).waitFor();
  assert.equal(await page.locator('#found a').textContent(), 'Keep the Elm Street library open on Saturdays');
  assert.equal(await page.locator('[data-listed]').isVisible(), false);
  await page.fill('#search', '');
  await page.locator('[data-listed]').waitFor();
  assert.equal(await page.locator('#found a').count(), 0);
  assert.equal(loads, 2);
  await page.goto(`${address}/ar/petitions/`);
  await page.fill('#search', 'مكتبة');
  await page.locator('#found_count', { hasText: 'عريضة واحدة' }).waitFor();
}

export async function testScript(browser, address, id, fill) {
  const petition = `${address}/petitions/${id}/`;
  const tests = [showsErrorsAtOnce, sendsOnce, keepsWhileAway, keepsWhenNothingAnswers, saysThatTheServiceIsDown];
  for (const test of tests) {
    const context = await browser.newContext();
    await test(await context.newPage(), petition, fill);
    await context.close();
  }
  const context = await browser.newContext();
  await deletesAfterADay(await context.newPage(), address, id);
  await countsOn(await context.newPage(), address, id);
  await searches(await context.newPage(), address);
  await unfoldsTheText(await context.newPage(), petition);
  await fewAreNotCounted(await context.newPage(), `${address}/petitions/books-to-your-door/`);
  await countsDays(await context.newPage(), `${address}/petitions/books-to-your-door/`);
  await context.close();
}
