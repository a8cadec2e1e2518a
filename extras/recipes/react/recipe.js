// A React component with a choice of senders: drawn on the server, brought to life in the browser, in one file.
//   node react/recipe.js > transfers.html
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { tsImport } from 'tsx/esm/api'

const { TransfersFrom } = await tsImport('./transfers-from.tsx', import.meta.url)
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('browser.tsx', import.meta.url))],
  define: { 'process.env.NODE_ENV': '"production"' },
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  bundle: true,
  minify: true,
  write: false,
})
const script = outputFiles[0].text.replaceAll('</script', '<\\/script')

process.stdout.write(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Transfers to Russia, by sender</title>
<style>
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Helvetica, Arial, sans-serif; color: #1b1b1b; background: white }
  select { font: inherit }
  li p { margin: 0 0 .75rem; color: #444 }
  footer { font-size: .8rem; color: #555 }
</style>
<h1>Transfers to Russia, by sender</h1>
<div id="root">${renderToString(createElement(TransfersFrom, { first: 'Iran' }))}</div>
<script type="module">${script}</script>
</html>
`)
