import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consumer } from '../packed.js'
import { cjs, esm } from '../probe.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const require = createRequire(import.meta.url)
const asked = "test('the package answers', () => expect(right.every(Boolean)).toBe(true))\n"
const bin = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)

/** The package in tests of a reader: Jest as CommonJS without a transform, vitest as modules. */
export function hostTable() {
  writeFileSync(join(consumer, 'host.test.cjs'), `${cjs}${asked}`)
  cpSync(fileURLToPath(new URL('../../programs/jsdom.test.cjs', import.meta.url)), join(consumer, 'jsdom.test.cjs'))
  writeFileSync(join(consumer, 'host.test.mjs'), `${esm}${asked}`)
  const config = {
    rootDir: consumer,
    testEnvironment: 'node',
    transform: {},
    testMatch: ['**/host.test.cjs'],
    watchman: false,
  }
  const jest = run(process.execPath, bin('jest', 'bin/jest.js'), '--config', JSON.stringify(config))
  const jsdom = run(
    process.execPath,
    bin('jest', 'bin/jest.js'),
    '--config',
    JSON.stringify({
      ...config,
      testEnvironment: require.resolve('jest-environment-jsdom'),
      testMatch: ['**/jsdom.test.cjs'],
    }),
  )
  const vitest = run(
    process.execPath,
    bin('vitest', 'vitest.mjs'),
    'run',
    '--root',
    consumer,
    '--globals',
    'host.test.mjs',
  )
  return table(
    ['test host', 'modules', 'runs'],
    [
      ['Jest 30', 'CommonJS', cell('Jest', jest.ok, jest.all)],
      ['Jest 30 with jsdom', 'CommonJS, dates of the page', cell('Jest with jsdom', jsdom.ok, jsdom.all)],
      ['vitest 4', 'ESM', cell('vitest', vitest.ok, vitest.all)],
    ],
  )
}
