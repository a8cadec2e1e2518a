import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bytesOf, required, run, textOf } from './installed.js'

const file = 'dist/index.js'
const manifest = required<Readonly<Record<string, unknown>>>('russia-ties/package.json')
const show = (from: string) => `
  const all = await import(${JSON.stringify(from)})
  const sent = all.transfersTo('Russia', { from: 'Iran' }).map((one) => all.sentenceOf(one))
  console.log(JSON.stringify({ names: Object.keys(all).sort(), sent, hash: all.release.hash }))
`

test.each(['unpkg', 'jsdelivr'])('package.json names the module of the main entry for %s', (field) => {
  expect(manifest[field]).toBe(`./${file}`)
})

test('it begins with the version and the licences', () => {
  expect(textOf(file).split('\n')[0]).toContain(`russia-ties ${manifest.version} | code: MIT, data: CC BY 4.0`)
})

test('alone in a folder, as from a CDN, it answers as the package does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-alone-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'alone.mjs'), bytesOf(file))
  const alone = execFileSync(process.execPath, ['--input-type=module', '--eval', show('./alone.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()
  expect(JSON.parse(alone)).toEqual(JSON.parse(run('module', show('russia-ties'))))
})
