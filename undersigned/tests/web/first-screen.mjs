// The way to sign is on the first screen, whatever the form asks for. Part of pages.mjs, and run for a second site that asks for
// everything: node first-screen.mjs SITE.
import { fileURLToPath } from 'node:url';
import { host, isPetition, launch, pageKinds } from './browser.mjs';

const SCREENS = [[360, 640], [768, 1024], [1280, 720], [1366, 768], [1920, 950], [1920, 1200]];
const SOME = [[360, 640], [1280, 720], [1920, 950]];
// From here on, the form is beside the text.
const TWO_COLUMNS = 960;

// What is in the window and not covered: the title, the form's first field and its button, and the bar that leads to them.
function look() {
  const seen = (element) => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) return false;
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return element.contains(at);
  };
  const sign = document.querySelector('.sign');
  return {
    button: seen(sign.querySelector('[type=submit]')), bar: seen(document.querySelector('.to-form .button')),
    title: seen(document.querySelector('h1')), field: seen(sign.querySelector('#name')), isSticky: getComputedStyle(sign).position === 'sticky',
    isHigher: sign.offsetHeight > innerHeight,
    inner: [...sign.querySelectorAll('*')].some((element) => /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1 && element.tagName !== 'TEXTAREA'),
  };
}

// With the keyboard through the form: each field that has the focus is in the window, and the bar does not cover it.
async function covered(page) {
  await page.locator('#name').focus();
  for (let stop = 0; stop < 12; stop += 1) {
    const hidden = await page.evaluate(() => {
      const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2);
      return at && !document.activeElement.contains(at) && !at.contains(document.activeElement) ? document.activeElement.id || document.activeElement.outerHTML.slice(0, 60) : null;
    });
    if (hidden) return hidden;
    await page.keyboard.press('Tab');
  }
  return null;
}

// With the keyboard from the start of the page to the button of the form: the focus is never lost, also not when the bar goes.
async function reached(page) {
  const stops = [];
  while (stops.at(-1) !== 'submit' && stops.length < 60) {
    await page.keyboard.press('Tab');
    await settled(page);
    stops.push(await page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement.type || document.activeElement.outerHTML.slice(0, 60))));
    if (!stops.at(-1)) return `the focus is lost after ${stops.at(-2)}`;
  }
  return stops.at(-1) === 'submit' ? null : 'the button of the form is not reached by the keyboard';
}

// What a scroll causes has happened.
const settled = (page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

async function onScreen(browser, address, path, javaScriptEnabled, say) {
  const name = javaScriptEnabled ? '' : ' without script';
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const [width, height] of javaScriptEnabled ? SCREENS : SOME) {
    const wrong = (message) => say(path, `${width}×${height}${name}: ${message}`);
    await page.setViewportSize({ width, height });
    await page.goto(`${address}/${path}`);
    const first = await page.evaluate(look);
    if (!first.title) wrong('the title is not on the first screen');
    const isThere = first.button || first.bar || (first.field && width < TWO_COLUMNS);
    if (!isThere) wrong('neither the button of the form nor the way to it is on the first screen');
    if (first.isSticky && first.isHigher) wrong('the form is sticky and higher than the window');
    if (first.inner) wrong('a part of the form scrolls by itself');
    await page.locator('.sign [type=submit]').scrollIntoViewIfNeeded();
    if (javaScriptEnabled) await settled(page);
    const form = await page.evaluate(look);
    if (!form.button) wrong('the bar covers the button of the form');
    if (javaScriptEnabled && form.bar) wrong('the bar stays while the button of the form is in view');
    const hidden = javaScriptEnabled && width !== SOME[0][0] ? null : await covered(page);
    if (hidden) wrong(`the focus is covered: ${hidden}`);
  }
  await context.close();
}

// Fields, consent, button, and then the rest of the notice: in the document as on the screen.
async function inOrder(browser, address, path, say) {
  const page = await browser.newPage();
  await page.goto(`${address}/${path}`);
  const places = await page.evaluate(() => ['#name', '#email', '.notice', '#consent', '[type=submit]', 'details'].map((selector) => {
    const element = document.querySelector(`.sign-form ${selector}`);
    return [selector, element.getBoundingClientRect().top, [...document.querySelectorAll('.sign-form *')].indexOf(element)];
  }));
  for (const [n, [selector, top, index]] of places.entries()) {
    if (n && (top < places[n - 1][1] || index < places[n - 1][2])) say(path, `${selector} comes before ${places[n - 1][0]}`);
  }
  const lines = await page.locator('.sign-form .notice p').count();
  if (lines !== 2) say(path, `${lines} lines of the notice are outside its fold`);
  await page.close();
}

// On a window so high that the bar is there although the button of the form is almost in view.
async function byKeyboard(browser, address, path, say) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}/${path}`);
  const wrong = await reached(page);
  if (wrong) say(path, wrong);
  await page.close();
}

// What other sites put into a frame fits into it, in the size that the page for them suggests.
async function fitsItsFrame(browser, address, path, say) {
  const page = await browser.newPage();
  await page.goto(`${address}/${path}confirmed/`);
  const snippet = await page.locator('.snippet').first().textContent();
  const [, source, width, height] = /src="([^"]+)".* width="(\d+)" height="(\d+)"/.exec(snippet);
  await page.setViewportSize({ width: Number(width), height: Number(height) });
  await page.goto(`${address}${new URL(source).pathname}`);
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  if (needed > height) say(path, `its frame is ${needed} px high in the ${height} px of the snippet`);
  await page.close();
}

export async function firstScreen(browser, address, pages, say) {
  for (const path of pages) {
    await byKeyboard(browser, address, path, say);
    for (const javaScriptEnabled of [true, false]) await onScreen(browser, address, path, javaScriptEnabled, say);
    await inOrder(browser, address, path, say);
    await fitsItsFrame(browser, address, path, say);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = process.argv[2];
  const { address, close } = await host(site);
  const browser = await launch();
  const wrong = [];
  const pages = pageKinds(site, ['', 'ar/', 'fr/']).filter(isPetition);
  await firstScreen(browser, address, pages, (page, message) => wrong.push(`/${page}: ${message}`));
  await browser.close();
  close();
  if (wrong.length) {
    console.error(wrong.join('\n'));
    process.exit(1);
  }
  console.log(`the way to sign is on the first screen of ${pages.length} pages`);
}
