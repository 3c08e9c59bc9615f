/** Every analysis, by the field of Query that it computes. */
import type { Analysis } from './analysis.ts'
import { blockages } from './blockages.ts'
import { brokers } from './brokers.ts'
import { empiricalBlocs } from './empiricalBlocs.ts'
import { packageGains } from './packageGains.ts'
import { search } from './search.ts'
import { settlementRanges } from './settlementRanges.ts'
import { trades } from './trades.ts'

export const analyses: ReadonlyMap<string, Analysis> = new Map(
  Object.entries({ blockages, brokers, empiricalBlocs, packageGains, search, settlementRanges, trades }),
)
