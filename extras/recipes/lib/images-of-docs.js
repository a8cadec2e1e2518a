import { fileURLToPath } from 'node:url'

/** The pictures that docs/ shows. */
export const images = ['plot-bounds', 'network'].map((recipe) => ({
  recipe,
  file: fileURLToPath(new URL(`../../../docs/images/${recipe}.svg`, import.meta.url)),
}))
