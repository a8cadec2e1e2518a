import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import resolve from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rollup } from 'rollup'
import * as vite from 'vite'
import webpack from 'webpack'
import { consumer, home } from '../packed.js'
import { esm, isRight } from '../probe.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const told = 'console.log(right.every(Boolean) ? "all right" : JSON.stringify(right))\n'
const sources = {
  one: `import { transfersTo } from 'russia-ties'
const right = [transfersTo('Russia', { from: 'Iran' }).length > 5]
${told}`,
  all: `${esm}${told}`,
}
for (const [name, source] of Object.entries(sources)) writeFileSync(join(consumer, `${name}.mjs`), source)

const packers = {
  esbuild: (input, folder) =>
    esbuild.build({
      ...{ entryPoints: [input], outfile: join(folder, 'bundle.mjs'), bundle: true, minify: true, format: 'esm' },
      ...{ platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' },
    }),
  rollup: async (input, folder) => {
    const bundle = await rollup({
      input,
      plugins: [resolve()],
      onLog: (level, log) => level === 'warn' && log.code !== 'CIRCULAR_DEPENDENCY' && console.error(log.message),
    })
    await bundle.write({ file: join(folder, 'bundle.mjs'), format: 'es', inlineDynamicImports: true })
  },
  webpack: (input, folder) =>
    new Promise((done, failed) => {
      const output = { path: folder, filename: 'bundle.cjs' }
      const config = { mode: 'production', target: 'node', context: consumer, entry: input, output, performance: false }
      webpack(config, (error, stats) =>
        error || stats.hasErrors() ? failed(error ?? new Error(stats.toString())) : done(),
      )
    }),
  vite: (input, folder) =>
    vite.build({
      configFile: false,
      root: consumer,
      logLevel: 'error',
      build: { outDir: folder, minify: true, lib: { entry: input, formats: ['es'], fileName: 'bundle' } },
    }),
}

const { kindRules } = createRequire(import.meta.url)(home)
const lists = Object.values(kindRules).map(({ list }) => list)
const rowsOf = (list) => JSON.parse(readFileSync(join(home, 'dist', 'data', `${list}.json`), 'utf8'))
/** A title of each list, in letters that no bundler writes otherwise. */
const titles = lists.map((list) => rowsOf(list).find(({ title }) => /^[\w ]{20,}$/.test(title)).title)
const held = (text) => lists.filter((_, i) => text.includes(titles[i]))

async function bundled(name, what) {
  const folder = join(consumer, `bundle-${name}-${what}`)
  try {
    await packers[name](join(consumer, `${what}.mjs`), folder)
  } catch (error) {
    return { ok: false, all: String(error), text: '' }
  }
  const [made] = readdirSync(folder).filter((one) => one.startsWith('bundle'))
  const file = join(folder, made)
  const { stdout, all } = run(process.execPath, file)
  return { ok: isRight(stdout), all, text: readFileSync(file, 'utf8') }
}

/** Each bundler: what it makes of one helper and of everything runs, and one helper brings its own list along alone. */
export async function bundlerTable() {
  const rows = []
  for (const name of Object.keys(packers)) {
    const one = await bundled(name, 'one')
    const all = await bundled(name, 'all')
    const found = held(one.text)
    rows.push([
      name,
      cell(`${name}, one helper`, one.ok, one.all),
      `${(Buffer.byteLength(one.text) / 1024).toFixed(0)} kB`,
      cell(`${name}, unused lists dropped`, found.join() === 'transfers', `holds ${found}`),
      cell(`${name}, all entries`, all.ok && held(all.text).length === lists.length, all.all),
    ])
  }
  const heads = [
    'bundler',
    'bundle of `transfersTo` runs',
    'its size',
    'unused lists dropped',
    'bundle of all entries runs',
  ]
  return table(heads, rows)
}
