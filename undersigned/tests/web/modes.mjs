// Display settings of users: forced colours, reduced motion, larger text, print. Part of pages.mjs, which reports the problems.
// Visibility is checked in the pixels of screenshots, because forced colours override what computed styles say.

import { isPetition } from './browser.mjs';

// Reads colours from screenshots. A second, empty page decodes them.
async function eyes(context) {
  const page = await context.newPage();
  const read = (png, points) => page.evaluate(async ([data, at]) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    return at.map(([x, y]) => [...canvas.getImageData(Math.round(x * (bitmap.width - 1)), Math.round(y * (bitmap.height - 1)), 1, 1).data]);
  }, [png.toString('base64'), points]);
  return { read, close: () => page.close() };
}

function contrast(one, other) {
  const light = (color) => {
    const [r, g, b] = color.slice(0, 3).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// A screenshot of an element with `around` pixels on each side.
async function picture(page, element, around) {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await element.boundingBox();
  return page.screenshot({ clip: { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around } });
}

const AROUND = 8;

// Whether any point on a line from outside an element to its centre contrasts with the start of the line.
async function hasEdge(eye, page, element) {
  const png = await picture(page, element, AROUND);
  const way = Array.from({ length: 60 }, (_, n) => [0.5, n / 120]);
  const [outside, ...colors] = await eye.read(png, way);
  return colors.some((color) => contrast(color, outside) >= 3);
}

async function forcedColors(browser, address, path, say) {
  const context = await browser.newContext({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });
  const [page, eye] = [await context.newPage(), await eyes(context)];
  await page.goto(`${address}/${path}`);
  const bar = page.locator('.petition-count progress');
  if (await bar.count()) {
    const isRtl = await page.evaluate(() => document.dir === 'rtl');
    await bar.evaluate((element) => { element.value = element.max / 2; });
    const ends = [[0.25, 0.5], [0.75, 0.5]];
    const [full, empty] = await eye.read(await picture(page, bar, 0), isRtl ? ends.reverse() : ends);
    if (contrast(full, empty) < 3) say(path, 'forced colours: the progress of the bar is invisible');
    if (!(await hasEdge(eye, page, bar))) say(path, 'forced colours: the end of the bar is invisible');
  }
  for (const selector of ['.sign-form .button', '.share .button', '.sign-form input', '.sign-form select']) {
    const element = page.locator(selector).first();
    if ((await element.count()) === 0) continue;
    if (!(await hasEdge(eye, page, element))) say(path, `forced colours: ${selector} has no edge`);
    const before = await picture(page, element, AROUND);
    await page.keyboard.press('Tab');
    await element.focus();
    const after = await picture(page, element, AROUND);
    const ring = Array.from({ length: AROUND }, (_, n) => [0.5, (n / AROUND) * (AROUND / (AROUND * 2 + 40))]);
    const [then, now] = [await eye.read(before, ring), await eye.read(after, ring)];
    if (!now.some((color, n) => contrast(color, then[n]) >= 3)) say(path, `forced colours: the focus of ${selector} is invisible`);
  }
  // The current page and language are underlined; no other line is visible.
  for (const link of await page.locator('.masthead nav a:visible').all()) {
    const [above, middle, below] = await eye.read(await picture(page, link, 0), [[0, 0], [0, 0.3], [0, 1]]);
    const isCurrent = (await link.getAttribute('aria-current')) !== null;
    const name = await link.textContent();
    if (isCurrent !== contrast(below, middle) >= 3) say(path, `forced colours: "${name}" ${isCurrent ? 'is not' : 'is'} marked as current`);
    if (contrast(above, middle) >= 3) say(path, `forced colours: a line above "${name}"`);
  }
  await eye.close();
  await context.close();
}

// The button that leads to the form covers no text in windows of little height.
async function lowWindows(browser, address, path, say) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  for (const [width, height] of [[640, 400], [740, 360], [360, 320], [320, 256]]) {
    await page.setViewportSize({ width, height });
    const hidden = await page.evaluate(() => {
      const button = document.querySelector('.to-form .button').getBoundingClientRect();
      const isUnder = (element) => { const { top, bottom } = element.getBoundingClientRect(); return top < button.bottom && bottom > button.top; };
      return [...document.querySelectorAll('.petition-head > *, .petition-count > *')].find(isUnder)?.textContent.trim();
    });
    if (hidden) say(path, `${width}×${height}: the button hides "${hidden}"`);
  }
  await context.close();
}

async function noMotion(browser, address, path, say) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
  }).map((element) => element.outerHTML.slice(0, 60)));
  if (moving.length) say(path, `moves despite reduced motion: ${moving[0]}`);
  await context.close();
}

// At 200 % zoom, a window of 1280 px is 640 CSS px wide. Browsers can also enlarge the text alone.
async function enlarged(browser, address, pages, say) {
  for (const { name, viewport, size } of [
    { name: '200 % zoom', viewport: { width: 640, height: 450 }, size: '100%' },
    { name: 'text at 200 %', viewport: { width: 1280, height: 900 }, size: '200%' },
    { name: 'text at 200 % on a phone', viewport: { width: 360, height: 740 }, size: '200%' },
  ]) {
    const context = await browser.newContext({ viewport, bypassCSP: true });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(`${address}/${path}`);
      await page.addStyleTag({ content: `html { font-size: ${size} !important; }` });
      const [over, cut] = await page.evaluate(() => {
        const clips = ({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip';
        const isCut = (element) => element.tagName !== 'INPUT' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && clips(getComputedStyle(element));
        const found = [...document.body.querySelectorAll('*')].find(isCut);
        return [document.scrollingElement.scrollWidth - document.documentElement.clientWidth, found?.outerHTML.slice(0, 60)];
      });
      if (over > 1) say(path, `${name}: ${over} px wider than the window`);
      if (cut) say(path, `${name}: cut off: ${cut}`);
    }
    await context.close();
  }
}

// Writers choose the texts, and words are long in some languages, so every text is replaced by a very long word.
async function longWords(browser, address, pages, say) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(`${address}/${path}`);
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (/\p{L}/u.test(texts.currentNode.data)) texts.currentNode.data = 'Grundstücksverkehrsgenehmigungszuständigkeitsverordnung';
      }
    });
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const [over, found] = await page.evaluate(() => {
        const window = document.documentElement.clientWidth;
        const isOut = (element) => { const { left, right } = element.getBoundingClientRect(); return left < -1 || right > window + 1; };
        const out = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility() && isOut(element));
        return [document.scrollingElement.scrollWidth - window, out.at(-1)?.outerHTML.slice(0, 100)];
      });
      if (over > 1) say(path, `long words: ${over} px wider than ${width}: ${found}`);
    }
  }
  await context.close();
}

// In print, the paper is white even in dark mode, text and count are there, and nothing that can only be clicked.
async function onPaper(browser, address, path, say) {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 680, height: 960 } });
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    const { color } = getComputedStyle(document.querySelector('h1'));
    return {
      color, paper: getComputedStyle(document.documentElement).backgroundColor,
      clickable: shown('form, nav, .button'), text: shown('h1') && shown('.prose') && shown('.count-number, [data-few]'),
      over: document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  if (found.color !== 'rgb(0, 0, 0)' || found.paper !== 'rgb(255, 255, 255)') say(path, `printed as ${found.color} on ${found.paper}`);
  if (found.clickable) say(path, 'prints elements that can only be clicked');
  if (!found.text) say(path, 'does not print the text or the count');
  if (found.over > 1) say(path, `${found.over} px wider than the paper`);
  await context.close();
}

export async function modes(browser, address, pages, say) {
  const petitions = pages.filter(isPetition);
  const few = [petitions[0], ...petitions.filter((page) => page.startsWith('ar/')).slice(0, 1)];
  for (const path of ['petitions/', ...few]) await forcedColors(browser, address, path, say);
  for (const path of few) await lowWindows(browser, address, path, say);
  for (const path of ['', ...few]) await noMotion(browser, address, path, say);
  await enlarged(browser, address, pages, say);
  await longWords(browser, address, pages, say);
  for (const path of petitions) await onPaper(browser, address, path, say);
}
