/** Returns an element of the page. @throws Error if it is missing or has another type. */
export function element<T extends Element>(id: string, kind: new () => T): T {
  const node = document.getElementById(id)
  if (!(node instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}"`)
  return node
}

/** Returns the elements that match a selector and have a type. */
export function elements<T extends Element>(selector: string, kind: new () => T): T[] {
  return [...document.querySelectorAll(selector)].filter((item): item is T => item instanceof kind)
}
