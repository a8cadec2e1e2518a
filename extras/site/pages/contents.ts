import { type Html, html, type Value } from '../html.js'

/** The sections of a page, to jump to; those without a number are left out. */
export const contents = (sections: readonly (readonly [id: string, heading: string, count: number])[]): Html =>
  html`<nav class="contents" aria-label="On this page"><ul>${sections
    .filter(([, , count]) => count > 0)
    .map(
      ([id, heading, count]) => html`<li><a href="#${id}">${heading}</a> <span class="count">${count}</span></li>`,
    )}</ul></nav>`

/** A box that narrows the lists of a page as one types; style.css hides it where there is no script. */
export const filterBox = (what: string): Html => html`<search class="filter">
<label for="filter">Show only ${what} with</label> <input id="filter" type="search" autocomplete="off" spellcheck="false">
<output for="filter" aria-live="polite"></output></search>`

/** What the day beside a record is. */
export const dayNote: Html = html`<p class="note">The date of a record is when it began. “Possible”: only alleged, requested, promised, planned,
expected or weakly hedged.</p>`

/** The script behind that box. */
export const filterScript = '<script src="@/filter.js" defer></script>'

/** The script behind the copy buttons. */
export const copyScript = '<script src="@/copy.js" defer></script>'

/** Labels with what they say, as a list; what has no value is left out. */
export const definitions = (facts: readonly (readonly [label: Value, value: Value])[]): Html =>
  html`<dl class="facts">${facts
    .filter(([, value]) => value !== undefined && value !== false && value !== null)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
