/** Runs a helper; its RangeError is told without the helper's name, which a command line doesn't know. */
export function rethrown<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    const { message } = error as Error
    throw new RangeError(message.replace(/^\w+: /, ''))
  }
}
