// npm run images: draws the pictures of docs/images/ anew.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { images } from './images-of-docs.js'
import { run } from './run.js'

for (const { recipe, file } of images) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, run(recipe))
}
