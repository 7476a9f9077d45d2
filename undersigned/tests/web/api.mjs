// node api.mjs COMMAND ROOT SCHEMATHESIS DOCUMENT: the OpenAPI document against the signer of a preview of ROOT: schemathesis sends
// requests that the document allows and forbids, with real ids and tokens, and compares the responses with it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

const [command, root, schemathesis, document] = process.argv.slice(2);
const PETITION = 'keep-elm-street-library-open';
const NOW = '2026-11-24T12:00:00Z';

const preview = spawn(command, ['serve', '--port', '0', '--fresh', '--now', NOW, '--root', root], { stdio: ['ignore', 'pipe', 'ignore'] });
process.on('exit', () => preview.kill('SIGKILL'));
const address = await new Promise((found, failed) => {
  readline.createInterface({ input: preview.stdout }).on('line', (line) => {
    const match = /^Preview at (.*)\/$/.exec(line);
    if (match) found(match[1]);
  });
  preview.on('exit', (code) => failed(new Error(`the preview ended with ${code}`)));
});

const { petitions } = await (await fetch(`${address}/petitions.json`)).json();
const { texts, signing } = petitions.find(({ id }) => id === PETITION);
const form = (email) => ({
  name: 'Ann Example', email, country: 'CA', postcode: 'K1A 0B1', lang: 'en',
  text: texts.en.hash, notice: signing.notice.en, consent: signing.consent.en,
});
const post = (place, body) => fetch(`${address}${place}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function sign(email) {
  const response = await post(`/api/petitions/${PETITION}/signatures`, form(email));
  assert.equal(response.status, 202, await response.text());
  return response.headers.get('location').split('/').at(-1);
}

// The token of the link of a kind in the newest email to an address, once `count` emails have arrived there.
async function mailed(email, kind, count) {
  for (const last = Date.now() + 30_000; Date.now() < last; ) {
    const inbox = await (await fetch(`${address}/_preview/inbox/`)).text();
    const mails = [...inbox.matchAll(/<li><a href="([^"]+)">.*?<small>to ([^<]+)<\/small>/gs)].filter(([, , to]) => to === email);
    if (mails.length < count) continue;
    const mail = await (await fetch(`${address}${mails[0][1]}`)).text();
    return new RegExp(`/api/${kind}/([A-Za-z0-9_.-]+)`).exec(mail)?.[1] ?? assert.fail(`no link to ${kind} in ${mail}`);
  }
  throw new Error(`no email to ${email} within 30 seconds`);
}

// A link of each kind that holds; schemathesis uses up some of them.
async function tokens() {
  const again = await sign('again@example.org');
  await sign('pending@example.org');
  await sign('ann@example.org');
  const confirmed = await mailed('ann@example.org', 'confirm', 1);
  const response = await post(`/api/confirm/${confirmed}`, {});
  assert.deepEqual([response.status, await response.json()], [200, { status: 'confirmed' }]);
  await sign('ann@example.org');
  const [second, signature] = [await mailed('ann@example.org', 'second', 2), await mailed('ann@example.org', 'signature', 2)];
  return { 'check-email': again, confirm: await mailed('pending@example.org', 'confirm', 1), second, signature };
}

const folder = fs.mkdtempSync(path.join(root, 'api-'));
const operations = Object.entries(await tokens()).map(([kind, token]) => `[[operations]]\ninclude-path = "/${kind}/{token}"\nparameters = { "path.token" = "${token}" }\n`);
// What the document cannot say: links are used up, and hashes are those of what was shown.
const LINKS = ['410'];
const checks = `[checks.negative_data_rejection]\nexpected-statuses = ${JSON.stringify(['400', '404', '405', '409', '415', '422', ...LINKS])}
[checks.positive_data_acceptance]\nexpected-statuses = ${JSON.stringify(['2xx', '3xx', '404', '409', '422', ...LINKS])}\n`;
fs.writeFileSync(path.join(folder, 'schemathesis.toml'), `parameters = { "path.id" = "${PETITION}" }\n\n${checks}\n${operations.join('\n')}`);
const { status } = spawnSync(schemathesis, [
  '--config-file', path.join(folder, 'schemathesis.toml'), 'run', document, '--url', `${address}/api`, '--phases', 'examples,coverage,fuzzing',
  '--max-examples', '10', '--seed', '1', '--generation-deterministic', '--checks', 'all',
  '--continue-on-failure', '--warnings', 'off', '--no-color',
], { stdio: 'inherit', cwd: folder });
assert.equal(status, 0, 'the signer and its document differ');
console.log('api: the signer answers as its document says');
// The preview runs until it is killed.
process.exit(0);
