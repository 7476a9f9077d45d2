// node gallery.mjs SITE FOLDER [FILTER]: screenshots of each kind of page, at three widths, in light and dark mode.
import fs from 'node:fs';
import path from 'node:path';
import { host, launch, pageKinds } from './browser.mjs';

const [site, folder, filter = ''] = process.argv.slice(2);

// Sample values for the elements that the signer fills, so that the signing steps look as people see them.
const VALUES = {
  email: 'ada@example.org', name: 'Ada Lovelace', petition_title: 'Keep the Elm Street library open on Saturdays', petition_target: 'Exampleton Town Council',
  organisation: 'Exampleton Neighbours', signed_on: '2026-11-24', kept_until: '2027-07-30', message_title: 'This link is no longer valid', message_text: 'It has already been used.',
};

function fill(values) {
  for (const place of document.querySelectorAll('[data-fill]')) place.textContent = values[place.dataset.fill] ?? place.textContent;
  for (const place of document.querySelectorAll('[data-if]')) place.hidden = place.dataset.if === 'pending';
}

const { address, close } = await host(site);
const browser = await launch();
fs.mkdirSync(folder, { recursive: true });
const languages = ['', 'fr/', 'ar/'].filter((prefix) => fs.existsSync(path.join(site, prefix, 'index.html')));
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 768, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, colorScheme });
    for (const name of pageKinds(site, languages).filter((page) => page.includes(filter))) {
      const page = await context.newPage();
      await page.goto(`${address}/${name}`);
      await page.evaluate(fill, VALUES);
      const picture = `${name.replaceAll('/', '_') || 'home'}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, picture), fullPage: true, animations: 'disabled' });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
close();
console.log(`screenshots are in ${folder}`);
