// Whether eslint-plugin-import finds every entry by its own resolver, which does not read "exports".
import { ESLint } from 'eslint'
import imports from 'eslint-plugin-import'
import { same } from './check.cjs'

const overrideConfig = [{ plugins: { import: imports }, rules: { 'import/no-unresolved': 'error' } }]
const [{ messages }] = await new ESLint({ overrideConfigFile: true, overrideConfig }).lintFiles('entries.mjs')
const said = messages.map(({ message }) => message).join('; ')
same('eslint-plugin-import', said, '')
