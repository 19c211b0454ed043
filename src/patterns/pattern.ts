export type Pattern = unknown
