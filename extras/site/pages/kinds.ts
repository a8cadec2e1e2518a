import type { Kind } from './types.js'

/** What a kind is called in headings. */
export const headings: Readonly<Record<Kind, string>> = {
  transfer: 'Transfers',
  deployment: 'Deployments',
  capability: 'Capabilities',
  figure: 'Figures',
  event: 'Events',
  statement: 'Statements',
  tie: 'Ties',
  stance: 'Stances',
  assessment: 'Assessments',
}

/** What one of a kind is. */
export const meanings: Readonly<Record<Kind, string>> = {
  transfer: 'Named goods, people, money, data, know-how or a service from one side to another.',
  deployment: 'People or materiel of one side at a place.',
  capability: 'What an actor has, makes, develops or can offer.',
  figure: 'A measured value or level: trade, share, growth, price, losses.',
  event: 'What happened, was scheduled, declined or blocked at a time.',
  statement: 'An act of saying by a named speaker.',
  tie: 'A relation that stands: treaty, alignment, membership, support, sanctions, rivalry.',
  stance: 'A position on a subject of a closed list.',
  assessment: 'A goal, motive, judgement, comparison, effect or forecast: an opinion, with its holder.',
}
