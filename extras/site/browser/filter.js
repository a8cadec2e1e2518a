// Narrows the lists of a page to the entries that hold every word typed.
const box = document.querySelector('.filter input')
const answer = document.querySelector('.filter output')
const groups = [...document.querySelectorAll('[data-group]')]
const items = groups.flatMap((group) =>
  [...group.querySelectorAll(':scope > ul > li, :scope > ol > li')].map((item) => ({
    item,
    words: item.textContent.toLowerCase(),
  })),
)

const narrow = () => {
  const asked = box.value.toLowerCase().split(/\s+/).filter(Boolean)
  let left = 0
  for (const { item, words } of items) {
    const fits = asked.every((word) => words.includes(word))
    item.hidden = !fits
    if (fits) left += 1
  }
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
  answer.textContent = asked.length > 0 ? `${left} of ${items.length}` : ''
}

box.addEventListener('input', narrow)
