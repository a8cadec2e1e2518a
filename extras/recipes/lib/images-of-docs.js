import { fileURLToPath } from 'node:url'

/** The pictures that README and docs/ show. */
export const images = ['missiles', 'plot-bounds', 'network'].map((recipe) => ({
  recipe,
  file: fileURLToPath(new URL(`../../../docs/images/${recipe}.svg`, import.meta.url)),
}))
