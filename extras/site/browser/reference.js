// Typedoc's navigation has a link inside what unfolds a list, where keyboards and screen readers can't tell the two apart.
// The link becomes the first entry of its list.
function parted(link) {
  const label = document.createElement('span')
  label.append(...[...link.childNodes].map((part) => part.cloneNode(true)))
  link.replaceWith(label)
  link.append(' (overview)')
  const entry = document.createElement('li')
  entry.append(link)
  label.closest('details').querySelector('ul').prepend(entry)
}

addEventListener('DOMContentLoaded', () => {
  const navigation = document.getElementById('tsd-nav-container')
  if (navigation === null) return
  const partAll = () => navigation.querySelectorAll('summary > a').forEach(parted)
  new MutationObserver(partAll).observe(navigation, { childList: true, subtree: true })
  partAll()
})
