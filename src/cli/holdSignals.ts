const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does the work without being torn off by a signal; one that arrives meanwhile ends the process right afterwards, as it would have. */
export const holdSignals = async <Result>(work: () => Result): Promise<Result> => {
  let caught: NodeJS.Signals | undefined
  const hold = (signal: NodeJS.Signals) => {
    caught = signal
  }
  for (const signal of signals) process.on(signal, hold)
  try {
    return work()
  } finally {
    // the work was synchronous: what arrived during it is told when the event loop next looks, which is between two immediates
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    for (const signal of signals) process.off(signal, hold)
    if (caught) process.kill(process.pid, caught)
  }
}
