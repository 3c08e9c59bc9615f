/**
 * What a package exports as a whole, where its types are those of `export default` and so lie one `default` deeper than what an
 * ES module is given.
 */
export function exported<T>(module: { readonly default: T }): T {
  return module as unknown as T
}
