// node screenshots.mjs COMMAND ROOT FOLDER: the screenshots of the README and the guides, of the example site in ROOT as of one instant.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { host, launch } from './browser.mjs';

const [command, root, folder] = process.argv.slice(2);
// As in xtask/src/web.rs.
const NOW = '2026-11-24T12:00:00Z';
const PETITION = 'petitions/keep-elm-street-library-open/';

// Pages of the published site.
const PAGES = [
  { picture: 'petition', page: PETITION, width: 1280, height: 1000 },
  { picture: 'phone', page: PETITION, width: 390, height: 844, colorScheme: 'dark' },
  { picture: 'home', page: '', width: 1280, height: 1000 },
];
const WINDOW = { viewport: { width: 1000, height: 700 }, locale: 'en-GB', timezoneId: 'UTC' };

// Everyone has signed as far as seven tenths of the goal, instead of the zeros of a new store.
function writeCounts(file) {
  const { petitions } = JSON.parse(fs.readFileSync(path.join(root, 'site/petitions.json'), 'utf8'));
  const online = ({ count }) => Math.max(0, Math.round(count.goal * 0.7) - count.elsewhere);
  const counts = Object.fromEntries(petitions.map((petition) => [petition.id, { online: online(petition) }]));
  fs.writeFileSync(file, JSON.stringify({ store: 'example', fetched_at: NOW, petitions: counts }));
}

async function take(page, picture) {
  await page.evaluate(() => document.fonts.ready);
  // WebP is a third of PNG for pages with pictures, and Playwright does not write it.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  fs.writeFileSync(path.join(folder, `${picture}.webp`), Buffer.from(data, 'base64'));
}

async function takePages() {
  const out = path.join(root, 'screenshots');
  writeCounts(path.join(root, 'counts.json'));
  execFileSync(command, ['build', '--quiet', '--now', NOW, '--counts', path.join(root, 'counts.json'), '--out', out, '--root', root]);
  const site = await host(out);
  for (const { picture, page: place, width, height, colorScheme = 'light' } of PAGES) {
    const context = await browser.newContext({ ...WINDOW, viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.address}/${place}`);
    await take(page, picture);
    await context.close();
  }
  site.close();
}

// The steps of signing in the preview, as in the tutorial.
async function takeSteps() {
  const preview = spawn(command, ['serve', '--port', '0', '--fresh', '--now', NOW, '--root', root], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => preview.kill('SIGKILL'));
  const address = await new Promise((found, failed) => {
    readline.createInterface({ input: preview.stdout }).on('line', (line) => {
      const match = /^Preview at (.*)\/$/.exec(line);
      if (match) found(match[1]);
    });
    preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}`)));
  });
  const page = await (await browser.newContext({ ...WINDOW, reducedMotion: 'reduce' })).newPage();
  await page.goto(`${address}/${PETITION}`);
  await page.locator('aside.bar').waitFor();
  await take(page, 'preview');
  await page.fill('[name=name]', 'Ann Example');
  await page.fill('[name=email]', 'ann@example.org');
  await page.fill('[name=postcode]', 'K1A 0B1');
  await page.check('[name=consent]');
  await page.locator('form [type=submit]').first().click();
  await page.waitForURL(/check-email/);
  do await page.goto(`${address}/_preview/inbox/`);
  while ((await page.locator('ol a').count()) === 0);
  await page.setViewportSize({ ...WINDOW.viewport, height: 220 });
  await take(page, 'inbox');
  await page.setViewportSize(WINDOW.viewport);
  await page.locator('ol a').first().click();
  await page.goto(await page.locator('a[href*="/api/confirm/"]').first().getAttribute('href'));
  await take(page, 'confirm');
  preview.removeAllListeners('exit');
  preview.kill();
}

fs.mkdirSync(folder, { recursive: true });
const browser = await launch();
await takePages();
await takeSteps();
await browser.close();
console.log(`screenshots are in ${folder}`);
