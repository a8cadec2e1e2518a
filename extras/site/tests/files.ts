import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from './browser.js'

/** The paths of all files of the site. */
export const files = (): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))

/** The text of a file of the site. */
export const textOf = (path: string): string => readFileSync(join(site, path), 'utf8')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** HTML as the text that a reader sees. */
export const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
    .replace(/\s+/g, ' ')
