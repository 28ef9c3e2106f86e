/** Writes one after the other; what is to be written while one is under way goes together in the next. */

/**
 * @param write puts all items on record, or none
 * @returns resolves when the given items are on record
 */
export function writeTogether<T>(write: (items: T[]) => Promise<void>): (items: T[]) => Promise<void> {
  let waiting: T[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function writeNext(): Promise<void> {
    const items = waiting;
    waiting = [];
    next = undefined;
    return write(items);
  }

  return (items) => {
    waiting.push(...items);
    if (!next) {
      next = last.then(writeNext);
      // A failure is told to those who asked for that write; the next is tried all the same.
      last = next.catch(() => undefined);
    }
    return next;
  };
}
