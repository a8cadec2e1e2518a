// Answers what is typed into a search box. The search with its records is taken in when a box is first used.
import { wordOf } from '../../../src/search/word.ts'
import { html } from '../html.ts'

const few = 6
let loading

const load = (root) => {
  loading ??= new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = `${root}search.js`
    script.onload = () => done(globalThis.russiaTies)
    script.onerror = fail
    document.head.append(script)
  })
  return loading
}

/** A sentence with the words that were found in it marked. */
const marked = (text, words) =>
  text.split(/([\p{L}\p{N}'’]+)/u).map((part) => (words.includes(wordOf(part)) ? html`<mark>${part}</mark>` : part))

const hit = (root, { title, kind, address, answers, words }, most) => html`<li class="hit">
<p class="what"><a href="${root}${address}">${title}</a> <span class="kind">${kind}</span></p>
${answers.slice(0, most).map(({ says, source }) => html`<p class="told">${marked(says, words)} <span class="source">${source}</span></p>`)}</li>`

const countText = (count) =>
  count === 0
    ? 'No record holds these words. That is no evidence against it.'
    : `${count} record${count === 1 ? '' : 's'}`

/** Shows what was found for a text: a few hits under a box, all of them on the page on search. */
async function answer(box, place, most) {
  const { root } = box.dataset
  const text = box.value.trim()
  place.hidden = text === ''
  if (text === '') return place.replaceChildren()
  const { found, named } = await load(root)
  if (text !== box.value.trim()) return
  const hits = found(text)
  const page = named(text)
  place.innerHTML = html`<p class="count" role="status">${countText(hits.length)}</p>
${page && html`<p class="what">Page on <a href="${root}${page.address}">${page.title}</a></p>`}
<ul>${hits.slice(0, most).map((one) => hit(root, one, most === few ? 1 : 3))}</ul>
${hits.length > most && html`<p class="more"><a href="${root}search.html?q=${encodeURIComponent(text)}">Show all ${hits.length}</a></p>`}`.html
}

const page = document.querySelector('#search-hits')
const boxes = [...document.querySelectorAll('.search-box input')]
const own = page && document.querySelector('main .search-box input')

for (const box of boxes) {
  const isPage = box === own
  const place = isPage ? page : box.closest('.search-box').querySelector('.hits')
  box.addEventListener('focus', () => load(box.dataset.root))
  box.addEventListener('input', () => {
    if (isPage) history.replaceState(null, '', box.value ? `?q=${encodeURIComponent(box.value)}` : location.pathname)
    answer(box, place, isPage ? Number.POSITIVE_INFINITY : few)
  })
  if (isPage) {
    box.form.addEventListener('submit', (event) => event.preventDefault())
    continue
  }
  box.closest('.search-box').addEventListener('focusout', (event) => {
    if (!event.currentTarget.contains(event.relatedTarget)) place.hidden = true
  })
  box.addEventListener('focus', () => answer(box, place, few))
  box.closest('.search-box').addEventListener('keydown', (event) => {
    const stops = [box, ...place.querySelectorAll('a')]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      box.value = ''
      box.focus()
      place.hidden = true
    } else if (step && !place.hidden) {
      event.preventDefault()
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus()
    }
  })
}

/** Ahead of the reference, which takes the same key for a search of its own. */
function takeSlash(event) {
  const isTyping = event.target.closest?.('input, select, textarea, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  event.preventDefault()
  event.stopPropagation()
  const box = own ?? boxes[0]
  box.focus()
  box.select()
}

addEventListener('keydown', takeSlash, true)

const asked = new URLSearchParams(location.search).get('q')
if (own && asked) {
  own.value = asked
  answer(own, page, Number.POSITIVE_INFINITY)
}
