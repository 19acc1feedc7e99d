/** A name or sentence with a full stop, unless it ends in a sign that closes it already, as "En Marche !" does. */
export function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
