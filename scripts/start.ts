import { type Evidence, evidenceOf, goods, type OurNames, release, tiesAt, transfersTo } from '../src/index.js'
import { quantityText } from '../src/words/numbers.js'

// The package's main job on its real data: what Iran sent to Russia, claim by claim, and which ties held on a covered date.
const width = Math.min(process.stdout.columns ?? 80, 80)

/** Breaks a line at spaces, so that it fits the terminal; the lines after the first are indented. */
function wrapped(text: string, indent: string): string {
  const [first, ...words] = text.trimStart().split(' ')
  const lead = text.slice(0, text.length - text.trimStart().length)
  const lines = [`${lead}${first}`]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(indent + word)
  }
  return lines.join('\n')
}

const bound = (value: number | undefined) => (value === undefined ? 'not stated' : value.toLocaleString('en'))

function quantityLine({ claim: { quantity, asOf, said, period } }: Evidence<OurNames>): string {
  const start = period?.start?.edtf
  const end = period?.end === 'open' ? 'open' : period?.end?.edtf
  const when =
    asOf?.edtf ?? said?.edtf ?? (start === end ? start : `${start ?? 'not stated'} to ${end ?? 'not stated'}`)
  const number = quantity
    ? `${quantityText(quantity)} (min ${bound(quantity.min)}, max ${bound(quantity.max)})`
    : 'no number'
  return `${number}; as of: ${when ?? 'the document'}`
}

function claimLines(evidence: Evidence<OurNames>): string {
  const { claim, document, passages } = evidence
  const hedge = claim.hedge ? `, “${claim.hedge}”` : ''
  const negated = claim.negated ? 'not ' : ''
  const who = claim.claimant ? `by ${claim.claimant}` : 'by the document'
  return [
    wrapped(`  - ${negated}${claim.stage ?? 'told of'}: ${quantityLine(evidence)}`, '    '),
    wrapped(`    ${claim.modality} ${who}${hedge} [${document} ${passages.join(' ')}]`, '    '),
  ].join('\n')
}

const labelOf = new Map(goods.map(({ name, label }) => [name, label]))

console.log(`russia-ties ${release.version}: ${release.counts.records} records, ${release.counts.claims} claims`)
console.log(`from ${release.coverage.documents.length} documents; nothing is definite after ${release.coverage.last}\n`)
console.log("What Iran sent to Russia: transfersTo('Russia', { from: 'Iran' })\n")
for (const transfer of transfersTo('Russia', { from: 'Iran' })) {
  const senders = transfer.joint ? `, from ${transfer.from.join(' and ')} together` : ''
  console.log(wrapped(`* ${labelOf.get(transfer.goods)}${senders}: ${transfer.stage ?? 'no stage told'}`, '  '))
  for (const evidence of evidenceOf(transfer)) console.log(claimLines(evidence))
}
const day = '2024-11-18'
console.log(`\nTies of Russia that definitely held on ${day}: tiesAt('${day}', { of: 'Russia' })\n`)
for (const tie of tiesAt(day, { of: 'Russia' })) {
  const sides = tie.directed ? `${tie.from.join(', ')} → ${tie.to.join(', ')}` : tie.between.join(' – ')
  console.log(wrapped(`* ${sides}: ${tie.type} (${tie.domain})${tie.stage ? `, ${tie.stage}` : ''}`, '  '))
  console.log(
    wrapped(
      `  ${tie.title} [${tie.claims.map(({ document, passages }) => `${document} ${passages.join(' ')}`).join('; ')}]`,
      '  ',
    ),
  )
}
