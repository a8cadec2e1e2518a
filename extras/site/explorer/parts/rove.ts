const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const items = (box: Element) => [...box.querySelectorAll<SVGElement>('[data-key]')]

/** Makes a picture one stop of the tab key. */
export function letTabIn(box: Element, key: string | undefined): void {
  const all = items(box)
  const stop = all.find((one) => one.dataset.key === key) ?? box.querySelector<SVGElement>('.party.centre') ?? all[0]
  stop?.setAttribute('tabindex', '0')
}

/** Lets arrow keys move within a picture, and Enter or space choose. */
export function rove(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const here = (event.target as Element).closest<SVGElement>('[data-key]')
    if (!here) return
    if (event.key === 'Enter' || event.key === ' ') here.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    const by = moves[event.key]
    if (by === undefined && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (by === undefined) return
    const all = items(box)
    const next = all[(all.indexOf(here) + by + all.length) % all.length] as SVGElement
    here.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  })
}
