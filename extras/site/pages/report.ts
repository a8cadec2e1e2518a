import { type Html, html } from '../html.js'

const issues = 'https://github.com/russia-ties/russia-ties/issues/new'

/** Where to report an error in what a page shows. */
export const reportLink = (id: string): Html =>
  html`<p class="report"><a href="${issues}?title=${encodeURIComponent(`Error in ${id}`)}">Report an error in this record</a></p>`
