import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFiles } from './write/data-files.js'
import { write } from './write/file.js'

// Writes dist/data/: the records as files, for readers in other languages and tools.
const target = fileURLToPath(new URL('../dist/data', import.meta.url))

rmSync(target, { recursive: true, force: true })
const files = dataFiles()
write(target, files)
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
console.log(`dist/data: ${files.length} files, ${Math.round(bytes / 1024)} kB`)
