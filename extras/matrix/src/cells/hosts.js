import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consumer } from '../packed.js'
import { cjs, esm } from '../probe.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const require = createRequire(import.meta.url)
const test = "test('the package answers', () => expect(right.every(Boolean)).toBe(true))\n"
const bin = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)

/** The package in tests of a reader: Jest as CommonJS without a transform, vitest as modules. */
export function hostTable() {
  writeFileSync(join(consumer, 'host.test.cjs'), `${cjs}${test}`)
  cpSync(fileURLToPath(new URL('../../programs/jsdom.test.cjs', import.meta.url)), join(consumer, 'jsdom.test.cjs'))
  writeFileSync(join(consumer, 'host.test.mjs'), `${esm}${test}`)
  const jest = (host, testEnvironment) => {
    const own = {
      rootDir: consumer,
      testMatch: [`**/${host}.test.cjs`],
      testEnvironment,
      transform: {},
      watchman: false,
    }
    return run(process.execPath, bin('jest', 'bin/jest.js'), '--config', JSON.stringify(own))
  }
  const [node, jsdom] = [jest('host', 'node'), jest('jsdom', require.resolve('jest-environment-jsdom'))]
  const asked = ['run', '--root', consumer, '--globals', 'host.test.mjs']
  const vitest = run(process.execPath, bin('vitest', 'vitest.mjs'), ...asked)
  return table(
    ['test host', 'modules', 'runs'],
    [
      ['Jest 30', 'CommonJS', cell('Jest', node.ok, node.all)],
      ['Jest 30 with jsdom', 'CommonJS, dates of the page', cell('Jest with jsdom', jsdom.ok, jsdom.all)],
      ['vitest 4', 'ESM', cell('vitest', vitest.ok, vitest.all)],
    ],
  )
}
