import { type Html, html, type Value } from '../../html.js'

/** The element of the page with this id. */
export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E

/** Puts something in place of what an element holds. */
export function fill(element: Element, ...content: readonly Value[]): void {
  element.innerHTML = html`${content}`.html
}

/** What opens its claims in the panel. */
export const pickButton = (pick: string, text: string): Html =>
  html`<button type="button" class="pick" data-pick="${pick}">${text}</button>`

/** A head of a table. */
export const tableHead = (names: readonly Value[]): Html =>
  html`<thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`
