import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ran } from './checkout.js'

/** Installs the newest version into an empty folder. */
export function consumerOf(scratch, name, env) {
  const folder = join(scratch, `consumer-${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  ran(folder, env, 0, 'npm', 'install', '--silent', '--no-audit', '--no-fund', 'russia-ties@latest')
  const node = (type, script) => ran(folder, env, 0, process.execPath, `--input-type=${type}`, '--eval', script).trim()
  return {
    /** What an expression gives, with the main entry as `all`: imported, required, and the same both times. */
    value(expression) {
      const shown = `console.log(JSON.stringify(${expression}))`
      const imported = node('module', `import * as all from 'russia-ties'; ${shown}`)
      const required = node('commonjs', `const all = require('russia-ties'); ${shown}`)
      if (imported !== required) throw new Error(`import gives ${imported}, require ${required}`)
      return JSON.parse(imported)
    },
    file: (name) => JSON.parse(node('commonjs', `console.log(JSON.stringify(require('russia-ties/data/${name}')))`)),
    command: (...args) => ran(folder, env, 0, join(folder, 'node_modules', '.bin', 'russia-ties'), ...args).trim(),
  }
}
