import { type Html, html, type Value } from '../html.js'

/** Labels with what they say, as a list; what has no value is left out. */
export const definitions = (facts: readonly (readonly [label: Value, value: Value])[]): Html =>
  html`<dl class="facts">${facts
    .filter(([, value]) => value !== undefined && value !== false && value !== null)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
