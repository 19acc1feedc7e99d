/** Letters outside a to z that no rule of Unicode takes apart, as they are spelt in addresses. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

/** Lower case, without accents: "Mélenchon" is "melenchon". Signs and spaces stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıŋħ]/g, (letter) => spelt[letter] ?? letter);
}

/** The words of a text in plain letters; an apostrophe joins what it stands between. */
export function plainWords(text: string): string[] {
  return plainLetters(text)
    .replace(/['’‘ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** How long a slug may be: what follows the last whole word before it is left out. */
const longest = 60;

/** An address made of a title: a to z, 0 to 9 and single hyphens; empty where the title has none of these. */
export function slugOf(title: string): string {
  const words = plainWords(title).flatMap((word) => word.split(/[^a-z0-9]+/).filter(Boolean));
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (slug && longer.length > longest) break;
    slug = longer.slice(0, longest);
  }
  return slug;
}
