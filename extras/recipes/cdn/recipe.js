// A page that takes the package from a CDN, pinned to a version: no build, no install.
//   node cdn/recipe.js > page.html
//   node cdn/recipe.js http://localhost:8080/ > page.html    (a copy of the package's folder on a server of your own)
import { release } from 'russia-ties'

const [, , base = `https://cdn.jsdelivr.net/npm/russia-ties@${release.version}/`] = process.argv

process.stdout.write(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ties of Russia on a day</title>
<style>
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 Helvetica, Arial, sans-serif; color: #1b1b1b; background: white }
  input { font: inherit }
  table { border-collapse: collapse; margin: 1rem 0; width: 100% }
  th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd }
  p { font-size: .8rem; color: #555 }
</style>
<h1>Ties of Russia on a day</h1>
<label>Day <input type="date" value="2024-07-01"></label>
<table>
  <thead><tr><th scope="col">tie</th><th scope="col">type</th><th scope="col">held on that day</th></tr></thead>
  <tbody></tbody>
</table>
<p id="source"></p>
<script type="module">
  import { holdsAt, release, tiesAt, urlOf } from '${base}dist/index.js'

  const day = document.querySelector('input')
  const cell = (...content) => {
    const td = document.createElement('td')
    td.append(...content)
    return td
  }
  const row = (tie) => {
    const link = Object.assign(document.createElement('a'), { href: urlOf(tie), textContent: tie.title })
    const tr = document.createElement('tr')
    tr.append(cell(link), cell(tie.type), cell(holdsAt(tie, day.value)))
    return tr
  }
  const draw = () => {
    const ties = day.value ? tiesAt(day.value, { of: 'Russia', certainty: 'possible' }) : []
    const order = [...ties].sort((a, b) => holdsAt(a, day.value).localeCompare(holdsAt(b, day.value)))
    document.querySelector('tbody').replaceChildren(...order.map(row))
  }
  document.querySelector('#source').textContent =
    \`Definite: on every reading of the documents. Possible: on some. A tie that is missing is not told of. \` +
    \`Source: russia-ties \${release.version} of \${release.date}, CC BY 4.0: what five documents of 2022 to 2025 say.\`
  day.addEventListener('change', draw)
  draw()
</script>
</html>
`)
