/** How many lists and links a composed statement follows, counted as `limits.subqueries` is: each ends by collecting its rows. */
export function subqueriesIn(text: string): number {
  return text.match(/ AS c\d+\n\}/g)?.length ?? 0
}
