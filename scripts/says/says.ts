import type { ClaimCheck } from '../evidence/context.js'
import { dateFaults } from './dates.js'
import { formFaults } from './form.js'
import { nameFaults, speakerFaults } from './names.js'
import { negationFaults } from './negation.js'
import { numberFaults } from './numbers.js'
import { readSentence } from './sentence.js'
import { voiceFaults } from './voices.js'

const checks = [formFaults, numberFaults, dateFaults, voiceFaults, negationFaults, nameFaults, speakerFaults]

/** The sentence of each claim says what its fields say, and nothing else. */
export const checkSays: ClaimCheck = (context, record, checked) => {
  const { says } = checked.claim
  if (says === undefined) return [{ rule: 'a claim is said in a sentence', at: ' › says' }]
  const sentence = readSentence(says)
  const faults = checks.flatMap((check) => check(context, record, checked, sentence))
  return faults.map((fault) => ({ ...fault, at: ' › says' }))
}
