type Child = Node | string | number | false | null | undefined
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

function fill<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly (Child | readonly Child[])[],
): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  for (const child of children.flat() as Child[])
    if (child !== null && child !== undefined && child !== false) element.append(child as Node)
  return element
}

/** An HTML element. */
export const el = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[T] => fill(document.createElement(tag), attributes, children)

/** An SVG element. */
export const svg = <T extends keyof SVGElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): SVGElementTagNameMap[T] => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)

/** The element of the page with this id. */
export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
