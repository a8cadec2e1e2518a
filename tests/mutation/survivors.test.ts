import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codeOf, explanations } from '../../scripts/lib/survivors.js'

// Mutants that survive are explained line by line; `npm run mutate:code` compares them with what Stryker finds.
const known = [...explanations()]

describe('survivors.yaml', () => {
  test.each(known)('%s: every line that is explained is still there, and explained once', (file, entries) => {
    expect(existsSync(file)).toBe(true)
    const lines = entries.map(({ line }) => line)
    expect(lines.filter((line) => !codeOf(file).includes(line))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })
})
