let brush: CanvasRenderingContext2D | null | undefined

/** How wide a text is in the type of the pictures, as the browser sets it. */
export function widthOf(text: string, size: number, weight = 400): number {
  brush ??= document.createElement('canvas').getContext('2d')
  if (!brush) return text.length * size * 0.6
  brush.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`
  return brush.measureText(text).width
}

/** Words in lines that fit a room; a word that is wider is cut. */
export function linesOf(text: string, room: number, size: number, weight = 400): readonly string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= room
  const cut = (word: string): readonly string[] => {
    if (fits(word)) return [word]
    let letters = word.length - 1
    while (letters > 3 && !fits(`${word.slice(0, letters)}-`)) letters -= 1
    return [`${word.slice(0, letters)}-`, ...cut(word.slice(letters))]
  }
  const lines: string[] = []
  for (const word of text.split(' ').flatMap(cut)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

/** Moves labels of some heights apart, each as little as possible from where it wants to stand; they come in that order. */
export function spread(labels: readonly { readonly y: number; readonly height: number }[]): readonly number[] {
  const places: number[] = []
  labels.forEach(({ y, height }, at) => {
    const before = labels[at - 1]
    places.push(
      before ? Math.max(y, (places[at - 1] as number) + (before.height + height) / 2) : Math.max(y, height / 2),
    )
  })
  return places
}
