// Puts a button beside each citation; without it the text can still be selected.
const said = (button, words, back) => {
  button.textContent = words
  setTimeout(() => {
    button.textContent = back
  }, 2000)
}

const select = (text) => {
  const range = document.createRange()
  range.selectNodeContents(text)
  getSelection().removeAllRanges()
  getSelection().addRange(range)
}

for (const block of document.querySelectorAll('[data-copy]')) {
  const text = block.querySelector('pre')
  const button = document.createElement('button')
  const label = 'Copy'
  button.type = 'button'
  button.textContent = label
  button.setAttribute('aria-label', `Copy ${block.dataset.copy}`)
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => said(button, 'Copied', label),
      () => {
        select(text)
        said(button, 'Selected', label)
      },
    )
  })
  block.append(button)
}
