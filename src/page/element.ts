/** @throws Error when the element is missing or of another type: `page.ts` and `index.html` do not match. */
export function element<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}"`)
  return found
}

export function elements<T extends Element>(selector: string, kind: new () => T): T[] {
  return [...document.querySelectorAll(selector)].filter((one): one is T => one instanceof kind)
}
