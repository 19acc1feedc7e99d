/** Does the same with each of a list, a few at a time and in no certain order; the first error ends it. */
export async function inParallel<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    // One iterator for all: each takes the next that nobody has taken.
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
