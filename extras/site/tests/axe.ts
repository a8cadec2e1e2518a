import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe-core finds on a page, a line for each rule that is broken, with the first places; some rules can be left out. */
export async function violations(page: Page, left: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(left.map((name) => [name, { enabled: false }]))
  const { violations: found } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: asked }),
    rules,
  )
  return (found as readonly Violation[]).map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  )
}
