/** Lines that look like the inside of a program. */
export function traces(output: string): string[] {
  return output.split('\n').filter((line) => /^\s+at .*[:(]|node_modules|node:internal|^\w*Error:/.test(line));
}
