/** Reads Pagefind's excerpts. */

export interface Part {
  readonly text: string;
  /** Whether it is what was looked for. */
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** An excerpt in parts: it is text, and no markup in it but the marks is taken for any. */
export function partsOf(excerpt: string): Part[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      const text = marked ? part.slice('<mark>'.length, -'</mark>'.length) : part;
      return { text: text.replace(/&(amp|lt|gt);/g, (whole, name: string) => entities[name] ?? whole), marked };
    });
}
