import { actors, documents, goods, kinds, modalities, stages, tieTypes, units } from 'russia-ties'
import { type Html, html } from '../../html.js'
import { capital, dayText, sourceText } from '../../words.js'
import type { State } from '../state/state.js'

type Option = readonly [value: string, text: string]

/** A choice from a list; `on` names the views in which it counts. */
const select = (name: keyof State, label: string, on: string, any: string, options: readonly Option[]): Html =>
  html`<div class="field" data-on="${on}"><label for="c-${name}">${label}</label><select id="c-${name}" name="${name}"><option value="">${any}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`

const same = (list: readonly string[]): readonly Option[] => list.map((one) => [one, one])
const everywhere = 'network changes flows estimates records'

const groups = [
  ['States', ['state']],
  ['Organisations and bodies', ['organisation', 'body', 'group', 'unknown']],
  ['Persons', ['person']],
] as const

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en')

const actorField = (): Html =>
  html`<div class="field" data-on="${everywhere}"><label for="c-actor">Actor</label><select id="c-actor" name="actor"><option value="">everyone</option>${groups.map(
    ([label, types]) =>
      html`<optgroup label="${label}">${[...actors]
        .filter(({ type }) => (types as readonly string[]).includes(type))
        .sort(byName)
        .map(({ name, label: shown }) => html`<option value="${name}">${shown ?? name}</option>`)}</optgroup>`,
  )}</select></div>`

const depths = (name: string | undefined): number =>
  name === undefined ? 0 : 1 + depths(goods.find((one) => one.name === name)?.parent)

/** The goods as a tree: each under what it is a sort of. */
const goodsOptions = (parent?: string): readonly Option[] =>
  goods
    .filter((one) => one.parent === parent)
    .flatMap(({ name, label }) => [
      [name, `${'\u2007\u2007'.repeat(depths(parent))}${label}`] as const,
      ...goodsOptions(name),
    ])

const known: readonly Option[] = [...documents]
  .sort((a, b) => (a.published.latest < b.published.latest ? -1 : 1))
  .map(({ name, published }) => [published.latest, `${dayText(published.latest)}: ${capital(name)}`])

/** A state of knowledge to choose, by the days from which documents count as known. */
export const knownChoices: Html = html`<option value="">all documents</option>${known.map(([value, text]) => html`<option value="${value}">${text}</option>`)}<option value="other" hidden>another day</option>`

const windows: readonly Option[] = [
  ['1900/2021', 'before 2022'],
  ...['2022', '2023', '2024', '2025'].map((year): Option => [year, `in ${year}`]),
  ['2025-09-02/2030', 'after 1 September 2025'],
]

const around = html`<div class="field" data-on="network changes"><label for="c-around">Ties</label><select id="c-around" name="around"><option value="Russia">around Russia</option><option value="all">among all</option></select></div>`

const certainty = html`<div class="field" data-on="network flows records"><label for="c-certainty">Certainty</label><select id="c-certainty" name="certainty"><option value="definite">definite only</option><option value="possible">definite and possible</option></select></div>`

const scale = html`<div class="field" data-on="estimates"><label for="c-scale">Scale</label><select id="c-scale" name="scale"><option value="linear">from zero</option><option value="log">by ratios, no zero (log)</option></select></div>`

const list = html`<div class="field" data-on="records"><label for="c-list">Listed as</label><select id="c-list" name="list"><option value="records">records</option><option value="timeline">dated points of the actor</option></select></div>`

const knownBy = html`<div class="field wide" data-on="network flows estimates records"><label for="c-known">Known by</label><span class="pair"><select id="c-known" name="knownBy">${knownChoices}</select><input id="c-known-day" type="date" name="knownBy" aria-label="Known by: another day"></span></div>`

/** The filters. */
export const controls = (): Html =>
  html`<details id="filters"><summary>Filters</summary><form id="controls" aria-label="Filters">${knownBy}${around}${actorField()}${select(
    'document',
    'Document',
    everywhere,
    'any',
    documents.map(({ id, name, published }): Option => [id, sourceText({ name, published })]),
  )}${select('modality', 'Put forward as', everywhere, 'any modality', same(modalities))}${certainty}${select('type', 'Type of tie', 'network changes', 'any', same(Object.keys(tieTypes)))}${select('goods', 'Goods', 'flows estimates', 'all', goodsOptions())}${select('stage', 'Stage', 'flows', 'any', same(Object.keys(stages.transfer)))}${select('unit', 'Counted in', 'estimates', 'drones, missiles, rounds to Russia', same(units))}${select('kind', 'Kind of record', 'estimates records', 'any', same(kinds))}${select('during', 'Held', 'flows records', 'at any time', windows)}${scale}${list}<button type="button" id="reset">Clear filters</button></form></details>`
