import { actors, documents, goods, kinds, modalities, stages, tieTypes, units } from 'russia-ties'
import { type Html, html, type Value } from '../../html.js'
import { capital, dayText, sourceText } from '../../words.js'
import type { State } from '../state/state.js'

type Option = readonly [value: string, text: string]

const optionsOf = (options: readonly Option[]): readonly Html[] =>
  options.map(([value, text]) => html`<option value="${value}">${text}</option>`)

const choices = (texts: Readonly<Record<string, string>>) => optionsOf(Object.entries(texts))

/** A choice from a list; `on` names the views in which it counts. */
const select = (name: keyof State, label: string, on: string, options: Value): Html =>
  html`<div class="field" data-on="${on}"><label for="c-${name}">${label}</label><select id="c-${name}" name="${name}">${options}</select></div>`

/** The same, with a first entry that restricts nothing. */
const filter = (name: keyof State, label: string, on: string, any: string, options: readonly Option[]): Html =>
  select(name, label, on, optionsOf([['', any], ...options]))

const same = (list: readonly string[]): readonly Option[] => list.map((one) => [one, one])
const everywhere = 'network changes flows estimates records'

const groups = [
  ['States', ['state']],
  ['Organisations and bodies', ['organisation', 'body', 'group', 'unknown']],
  ['Persons', ['person']],
] as const

const actorGroups = groups.map(([label, types]) => {
  const own = actors.filter(({ type }) => types.some((one) => one === type))
  const inOrder = own.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return html`<optgroup label="${label}">${optionsOf(inOrder.map(({ name, label: shown }) => [name, shown ?? name]))}</optgroup>`
})

/** The goods as a tree: each under what it is a sort of. */
const goodsOptions = (parent?: string, depth = 0): readonly Option[] =>
  goods
    .filter((one) => one.parent === parent)
    .flatMap(({ name, label }) => [
      [name, `${'\u2007\u2007'.repeat(depth)}${label}`] as const,
      ...goodsOptions(name, depth + 1),
    ])

const known = documents
  .map(({ name, published: { latest } }): Option => [latest, `${dayText(latest)}: ${capital(name)}`])
  .sort(([a], [b]) => (a < b ? -1 : 1))

/** A state of knowledge to choose, by the days from which documents count as known. */
export const knownChoices: Html = html`${optionsOf([['', 'all documents'], ...known])}<option value="other" hidden>another day</option>`

const years = ['2022', '2023', '2024', '2025'].map((year): Option => [year, `in ${year}`])

const knownBy = html`<div class="field wide" data-on="network flows estimates records"><label for="c-known">Known by</label><span class="pair"><select id="c-known" name="knownBy">${knownChoices}</select><input id="c-known-day" type="date" name="knownBy" aria-label="Known by: another day"></span></div>`

const sources = documents.map(({ id, name, published }): Option => [id, sourceText({ name, published })])

/** The filters. */
export const controls = (): Html =>
  html`<details id="filters"><summary>Filters</summary><form id="controls" aria-label="Filters">${[
    knownBy,
    select('around', 'Ties', 'network changes', choices({ Russia: 'around Russia', all: 'among all' })),
    select('actor', 'Actor', everywhere, [optionsOf([['', 'everyone']]), actorGroups]),
    filter('document', 'Document', everywhere, 'any', sources),
    filter('modality', 'Put forward as', everywhere, 'any modality', same(modalities)),
    select(
      'certainty',
      'Certainty',
      'network flows records',
      choices({ definite: 'definite only', possible: 'definite and possible' }),
    ),
    filter('type', 'Type of tie', 'network changes', 'any', same(Object.keys(tieTypes))),
    filter('goods', 'Goods', 'flows estimates', 'all', goodsOptions()),
    filter('stage', 'Stage', 'flows', 'any', same(Object.keys(stages.transfer))),
    filter('unit', 'Counted in', 'estimates', 'drones, missiles, rounds to Russia', same(units)),
    filter('kind', 'Kind of record', 'estimates records', 'any', same(kinds)),
    filter('during', 'Held', 'flows records', 'at any time', [
      ['1900/2021', 'before 2022'],
      ...years,
      ['2025-09-02/2030', 'after 1 September 2025'],
    ]),
    select('scale', 'Scale', 'estimates', choices({ linear: 'from zero', log: 'by ratios, no zero (log)' })),
    select('list', 'Listed as', 'records', choices({ records: 'records', timeline: 'dated points of the actor' })),
  ]}<button type="button" id="reset">Clear filters</button></form></details>`
