const lengthOf = (text: string) => [...text].length

/** A word in pieces that fit: cut after a hyphen or slash where one is in reach, else where the line ends. */
function pieces(word: string, width: number): readonly string[] {
  const letters = [...word]
  if (letters.length <= width) return [word]
  const reach = letters.slice(0, width)
  const last = Math.max(reach.lastIndexOf('-'), reach.lastIndexOf('/')) + 1
  const cut = last > 0 ? last : width
  return [letters.slice(0, cut).join(''), ...pieces(letters.slice(cut).join(''), width)]
}

/** Text in lines of a width, broken at spaces; a longer word is cut. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
