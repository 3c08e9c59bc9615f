/**
 * How much is read of dossiers, so that a check stays under 512 MB and ends in seconds whatever a file holds.
 *
 * YAML is dear: its parser takes 150 times the size of an ordinary file, and 500 times that of one made of commas. So a file
 * may have 512 KB, eight times the whole case in dossiers/nato-russia-2022, and about as many marks as such a file has.
 */

export interface Limit {
  readonly bytes: number
  /** What to do with more. */
  readonly advice: string
}

const KB = 1024
const MB = 1024 * KB

export const YAML: Limit = { bytes: 512 * KB, advice: 'Split it into several.' }
export const DOSSIER_YAML: Limit = { bytes: 2 * MB, advice: 'Make it several dossiers. This file and those after it were not read.' }
export const ALL_YAML: Limit = { bytes: 8 * MB, advice: 'Name fewer of them at once. This file and those after it were not read.' }
export const OFFSETS: Limit = { bytes: MB, advice: 'Run demarche check --write where the texts are at hand; it writes the file anew.' }
export const TEXT: Limit = { bytes: MB, advice: 'Split it, and make each part a source.' }
export const ALL_TEXTS: Limit = { bytes: 32 * MB, advice: 'Check fewer dossiers at once. This text and those after it were not read.' }

/** Words and marks of YAML in a file. */
export const MOST_MARKS = 150_000

/** The same in all files of a dossier. */
export const MOST_MARKS_OF_ALL = 500_000

/** Of lists and maps within each other in a file: far more than the format has, few enough for every walk. */
export const MOST_LEVELS = 100

/** Values that the aliases of a file stand for. Beyond it a small file could stand for a huge one. */
export const MOST_REPEATED = 1_000

/** Of `.yaml` files in a folder. */
export const MOST_FILES = 1_000

/** Of different passages that a dossier quotes: each is looked for in the whole of its text. */
export const MOST_QUOTATIONS = 4_000

/** Of the relations between outcomes that an import derives from what a dossier says they entail and exclude. */
export const MOST_DERIVED = 100_000

export function size(bytes: number): string {
  return bytes < MB ? `${bytes / KB} KB` : `${bytes / MB} MB`
}
