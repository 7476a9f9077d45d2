// node cms.mjs COMMAND SITE: the files of `undersigned new cms` in Chromium, with the CMS of the npm package, on a copy of SITE's content in
// the browser's own file system, which the CMS gets when it asks for a folder. What it saves must build, and differ only in the edit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { HERE, launch } from './browser.mjs';

const [command, site] = process.argv.slice(2);
const NOW = '2026-11-24T12:00:00Z';
const PETITION = 'keep-elm-street-library-open';
const TYPES = { '.html': 'text/html; charset=utf-8', '.yml': 'text/yaml; charset=utf-8' };
const { version } = JSON.parse(fs.readFileSync(path.join(HERE, 'node_modules/@sveltia/cms/package.json'), 'utf8'));
const PACKAGE = `https://unpkg.com/@sveltia/cms@${version}/`;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'cms-'));
process.on('exit', () => fs.rmSync(root, { recursive: true, force: true }));
// The cache has the pictures.
for (const folder of ['content', '.undersigned/cache']) fs.cpSync(path.join(site, folder), path.join(root, folder), { recursive: true });
const run = (...words) => execFileSync(command, [...words, '--root', root], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
run('new', 'cms', '--repository', 'our-group/petitions');

function filesBelow(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function build() {
  run('build', '--now', NOW);
  assert.deepEqual(filesBelow(path.join(root, 'site')).filter((file) => /cms|sveltia/.test(file)), [], 'nothing of the CMS is in the site');
  return JSON.parse(fs.readFileSync(path.join(root, 'site/petitions.json'), 'utf8'));
}

const server = http.createServer((request, response) => {
  const name = new URL(request.url, 'http://cms').pathname;
  const file = path.join(root, 'cms', name === '/' ? 'index.html' : name);
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] }).end(fs.readFileSync(file));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 1300, height: 1000 }, locale: 'en-GB' })).newPage();
// Saving an entry without translations, the CMS looks for mistakes in them, too. It only fails to mark their languages.
page.on('pageerror', (error) => assert.match(error.message, /^Cannot convert undefined or null to object$/));
// The CMS asks for a newer version, which it must not load.
page.on('console', (message) => assert.ok(!/Content Security Policy/.test(message.text()) || message.text().includes('unpkg.com/@sveltia/cms/package.json'), message.text()));
// The files of the package, as unpkg serves them.
await page.route(`${PACKAGE}**`, (route) => {
  const file = path.join(HERE, 'node_modules/@sveltia/cms', route.request().url().slice(PACKAGE.length));
  const contentType = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  return fs.existsSync(file) ? route.fulfill({ contentType, headers: { 'access-control-allow-origin': '*' }, body: fs.readFileSync(file) }) : route.abort();
});
await page.addInitScript(() => { window.showDirectoryPicker = () => navigator.storage.getDirectory(); });

// The content as the folder that a person would choose.
async function store() {
  const files = Object.fromEntries(filesBelow(path.join(root, 'content')).map((file) => [file, fs.readFileSync(path.join(root, file)).toString('base64')]));
  await page.goto(`${address}config.yml`);
  await page.evaluate(async (files) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const [name, bytes] of Object.entries(files)) {
      const parts = name.split('/');
      let folder = top;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
      await stream.close();
    }
  }, files);
}

// Copies the texts and pictures that the CMS has saved to the site.
async function load() {
  const files = await page.evaluate(async () => {
    const found = {};
    const walk = async (folder, above) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${above}${name}/`);
        else if (/\.(md|jpg)$/.test(name)) found[above + name] = new Uint8Array(await (await handle.getFile()).arrayBuffer()).toBase64();
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), Buffer.from(bytes, 'base64'));
  }
}

// Saves, and waits until the file whose name matches has a text. Returns its name.
async function save(name, text) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  for (const last = Date.now() + 20_000; Date.now() < last; ) {
    await load();
    const file = filesBelow(path.join(root, 'content')).find((file) => file.match(name));
    if (file && fs.readFileSync(path.join(root, file), 'utf8').includes(text)) return file;
  }
  throw new Error(`${name} is not saved`);
}

async function aTitleIsChanged() {
  const before = build();
  await page.getByText(before.petitions.find(({ id }) => id === PETITION).texts.en.title).first().click();
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Keep the library open');
  const picture = page.locator('img').first();
  await picture.waitFor();
  assert.ok(await picture.evaluate((image) => image.naturalWidth > 0), 'the picture is shown');
  // A file without a status is open.
  await page.getByRole('radio', { name: 'open', exact: true }).click();
  await save(`content/petitions/${PETITION}/index.md`, 'Keep the library open"');
  const after = build();
  // The hash of a text has the title.
  const { texts } = after.petitions.find(({ id }) => id === PETITION);
  assert.equal(texts.en.title, 'Keep the library open');
  const plain = ({ petitions }) => petitions.map((petition) => ({ ...petition, texts: undefined }));
  assert.deepEqual(plain(after), plain(before), 'nothing else has changed');
}

async function aPetitionBeginsAsADraft() {
  await page.goto(`${address}#/collections/petitions/new`);
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Plant trees on Market Square');
  await page.getByRole('textbox').nth(1).fill('Exampleton Town Council');
  await page.locator('input[type=date]').first().fill('2026-11-01');
  await page.getByRole('radio', { name: 'draft' }).click();
  await page.locator('[contenteditable=true]').last().fill('The square is hot and empty.');
  const picture = path.join(site, 'content/petitions/save-the-reading-garden/garden.jpg');
  await page.getByRole('checkbox', { name: /Image/ }).click();
  await page.getByRole('textbox', { name: 'Alt' }).fill('Benches in the heat');
  await page.getByRole('button', { name: 'Browse' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload' }).click();
  await (await chooser).setFiles(picture);
  await page.getByRole('button', { name: 'Insert' }).click();
  // While the dialog closes, no other click counts.
  await page.getByRole('button', { name: 'Replace' }).waitFor();
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  const folder = 'content/petitions/plant-trees-on-market-square';
  await save(`${folder}/index.md`, 'hot and empty');
  const text = fs.readFileSync(path.join(root, folder, 'index.md'), 'utf8');
  assert.match(text, /^---\ntitle: "Plant trees on Market Square"\n/);
  assert.match(text, /status: "draft"/);
  assert.match(text, /image:\n +file: "garden\.jpg"\n +alt: "Benches in the heat"\n/);
  assert.deepEqual(fs.readFileSync(path.join(root, folder, 'garden.jpg')), fs.readFileSync(picture), 'the picture is beside the text');
  assert.ok(!build().petitions.some(({ id }) => id === 'plant-trees-on-market-square'), 'drafts are not published');
}

async function anUpdateIsWritten() {
  await page.goto(`${address}#/collections/updates/new`);
  await page.getByRole('textbox', { name: 'Title' }).first().fill('The council has met');
  await page.getByRole('combobox').first().click();
  await page.getByRole('option', { name: 'Keep the library open' }).click();
  await page.locator('[contenteditable=true]').last().fill('It votes in May.');
  // Its name begins with the day.
  const file = await save(/keep-elm-street-library-open\/updates\/\d{4}-\d\d-\d\d-the-council-has-met\.md$/, 'in May');
  assert.match(fs.readFileSync(path.join(root, file), 'utf8'), /petition: "keep-elm-street-library-open"\n/);
  build();
}

async function aFileOfTheCommandIsEdited() {
  await page.goto(`${address}#/collections/files`);
  await page.getByText('Close the road').first().click();
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Close the road on Sundays');
  await page.getByRole('textbox').nth(1).waitFor();
  await save('content/petitions/close-the-road.md', 'on Sundays');
  const text = fs.readFileSync(path.join(root, 'content/petitions/close-the-road.md'), 'utf8');
  assert.match(text, /target:\s+(- )?"Town Council"\n/);
  assert.match(text, /status: "draft"/);
  build();
}

run('new', 'petition', 'Close the road');
await store();
await page.goto(address);
await page.getByRole('button', { name: 'Work with Local Repository' }).click();
await page.getByText('Petitions', { exact: true }).first().waitFor();
try {
  await aTitleIsChanged();
  await aPetitionBeginsAsADraft();
  await anUpdateIsWritten();
  await aFileOfTheCommandIsEdited();
} catch (error) {
  await page.screenshot({ path: path.join(os.tmpdir(), 'cms.png'), fullPage: true });
  throw error;
}
await browser.close();
server.close();
console.log('the CMS edits the content');
