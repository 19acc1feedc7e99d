/** Says at each call how long it is since the last one. */
export function stopwatch(): () => string {
  let last = Date.now();
  return () => {
    const before = last;
    last = Date.now();
    return `${((last - before) / 1000).toFixed(1)} s`;
  };
}
