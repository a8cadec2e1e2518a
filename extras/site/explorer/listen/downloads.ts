import { byId } from '../parts/dom.js'
import { csvFor, jsonFor, pngOf, save, svgFor } from '../parts/save.js'
import { current } from '../store.js'

const svgNow = () => svgFor(current(), byId('chart').clientWidth)

const files: Readonly<Record<string, () => Blob | Promise<Blob | null>>> = {
  csv: () => new Blob([csvFor(current())], { type: 'text/csv' }),
  json: () => new Blob([jsonFor(current())], { type: 'application/json' }),
  svg: () => new Blob([svgNow()], { type: 'image/svg+xml' }),
  png: () => pngOf(svgNow()),
}

/** Copies the address of what is shown, and says so on the button. */
async function copyLink(button: HTMLElement): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  )
  button.textContent = isCopied ? 'Copied' : 'Copy it from the address bar'
  setTimeout(() => {
    button.textContent = 'Copy link'
  }, 2000)
}

/** The buttons that hand out files and the link. */
export function listenToDownloads(): void {
  byId('downloads').addEventListener('click', async ({ target }) => {
    const { save: sort = '', share } = (target as HTMLElement).dataset
    if (share) await copyLink(target as HTMLElement)
    const file = await files[sort]?.()
    if (file) save(`russia-ties-${current().view}.${sort}`, file)
  })
}
