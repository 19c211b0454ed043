/** 0: ran, nothing at or above --fail-on. 1: ran, findings. 2: could not do the whole job. Signals end the process by themselves (130, 143). */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const
