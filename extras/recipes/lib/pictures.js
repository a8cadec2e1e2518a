// npm run pictures -- FOLDER: every picture of the recipes as SVG and PNG, and every page as PNG, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { launch } from '../../chromium.js'
import { pictures, run } from './run.js'

const [, , folder] = process.argv
if (!folder) throw new Error('Which folder? npm run pictures -- FOLDER')
mkdirSync(folder, { recursive: true })

const browser = await launch(chromium)
const page = await browser.newPage({ viewport: { width: 800, height: 700 } })
const file = fileURLToPath(new URL('./dist/index.js', import.meta.resolve('russia-ties/package.json')))
await page.route('https://cdn.jsdelivr.net/**', (route) =>
  route.fulfill({ path: file, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } }),
)
for (const name of pictures) {
  const svg = run(name)
  writeFileSync(join(folder, `${name}.svg`), svg)
  await page.setContent(`<body style="margin: 0">${svg}`)
  const [picture] = await page.locator('svg').all()
  await picture.screenshot({ path: join(folder, `${name}.png`) })
}
for (const name of ['react', 'cdn']) {
  await page.setContent(run(name), { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
await browser.close()
