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

interface Label {
  readonly y: number
  readonly height: number
}

/** Moves labels apart, down from where they want to stand and up again from the end; they come in order. */
export function spread(labels: readonly Label[], end: number): readonly number[] {
  let edge = 0
  const down = labels.map(({ y, height }) => {
    const place = Math.max(y, edge + height / 2)
    edge = place + height / 2
    return place
  })
  edge = end
  const up = labels.map((_, at) => {
    const from = labels.length - 1 - at
    const { height } = labels[from] as Label
    const place = Math.min(down[from] as number, edge - height / 2)
    edge = place - height / 2
    return place
  })
  return up.reverse()
}
