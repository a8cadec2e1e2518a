/** A name in composed letters and with single plain spaces, as every list of names has it. */
export const tidied = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Text in lower case and without accents. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
