// Narrows the lists of a page to the entries that hold every word typed; what was typed is there again on the way back.
import { wordOf } from '../../../src/search/word.ts'

const box = document.querySelector('.filter input')
const answer = document.querySelector('.filter output')
const groups = [...document.querySelectorAll('[data-group]')]

/** The words of a text as the search takes them. */
const plain = (text) => (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(wordOf).join(' ')

const items = groups.flatMap((group) =>
  [...group.querySelectorAll(':scope > ul > li, :scope > ol > li, :scope > .rest > :is(ul, ol) > li')].map((item) => ({
    item,
    words: plain(`${item.textContent} ${item.dataset.also ?? ''}`),
  })),
)

const narrow = () => {
  const asked = plain(box.value).split(' ').filter(Boolean)
  let left = 0
  for (const { item, words } of items) {
    const fits = asked.every((word) => words.includes(word))
    item.hidden = !fits
    if (fits) left += 1
  }
  for (const group of groups) {
    group.hidden = !group.querySelector('li:not([hidden])')
    const rest = group.querySelector(':scope > .rest')
    if (rest) rest.open = asked.length > 0
  }
  answer.textContent = asked.length > 0 ? `${left} of ${items.length}` : ''
}

/** Unfolds what an address leads into. */
const unfold = () => {
  const folded = document.getElementById(location.hash.slice(1))?.closest('details')
  if (folded) folded.open = true
}

box.addEventListener('input', () => {
  history.replaceState({ filter: box.value }, '')
  narrow()
})
if (history.state?.filter) {
  box.value = history.state.filter
  narrow()
}

addEventListener('hashchange', unfold)
unfold()
