import { describe, expect, it } from 'vitest';
import { figures, render, tagsOf } from './figures.fixture';
import { renderBody } from './render-body';

describe('renderBody', () => {
  it('gives the same for the same, again and again', () => {
    const source = '# A\n\nText[^1] :n[1]{of="x"}\n\n:::update{at="2017-01-01"}\n# A\n:::\n\n[^1]: B';
    const first = JSON.stringify(render(source));
    render('# A\n\n[^1]: other');
    expect(JSON.stringify(render(source))).toBe(first);
  });

  it('takes any line ends, a byte order mark, tabs and nothing at all', () => {
    const source = '# A\n\n- b\n- c\n\n:::update{at="2017-01-01"}\nd\n:::\n\n::foo';
    const expected = render(source);
    expect(render(source.replaceAll('\n', '\r\n')).problems).toEqual(expected.problems);
    expect(render(source.replaceAll('\n', '\r')).problems).toEqual(expected.problems);
    expect(render(`\uFEFF${source}`)).toEqual(expected);
    expect(render('')).toEqual({
      html: '',
      updates: [],
      headings: [],
      places: new Set(),
      words: 0,
      text: '',
      problems: [],
    });
    expect(render(' \n\t\n').html).toBe('');
  });

  it('replaces characters that no page may have, wherever they are', () => {
    const { html } = render('a\u0000b\u0008c\u007Fd\uD800e\uFFFEf\u000Bg &#0; &#1; &#xD800; &#xFFFF;');
    expect(html).toBe('<p>a�b�c�d�e�f�g � � � �</p>');
  });

  it('orders the problems by place', () => {
    const lines = render('[^1] ::foo\n\n![](/x)\n\n:::update\n\n[a](/dead/)\n\n:n[1]').problems.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(4);
  });

  it('answers with a problem where the edition itself fails', () => {
    const broken = renderBody('::images', {
      ...figures,
      images() {
        throw new Error('no pictures today');
      },
    });
    expect(broken.problems).toMatchObject([{ rule: 'directive', level: 'error', line: 1 }]);
    expect(broken.problems[0]?.message).toContain('no pictures today');
  });
});

/** Pieces that mean something in Markdown, to be put together at random. */
const pieces =
  '\n|\n\n|    |- |> |1. |# |## |===|---|***|```|~~~|`|``|*|**|_|~~|~|[|]|(|)|](|![|[^a]|[^a]: |[a]: /x |<|>|<b>|</b>|<!--|-->|<script>|</script>|' +
  '&amp;|&#x0;|\\|\\:|:|::|:::|::::|:n|:n[1]{of="x"}|::result[A]{contest="fr/round-1"}|:::update{at="2017-01-01"}|:::quote{by="A"}|::poll|::images|{|}|{#a .b c="d"}|' +
  '| a | b ||-|-||\t|\r|\r\n|\u0000|\uD83D|🗳|é|選|\u202E|http://x.org/|www.x.org|a@x.org|20:00|word|https://|//|/images/a.svg|"|\'|“|- [x] |$|__proto__|0|  \n';

/** The same sequence in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('whatever the source', () => {
  const all = pieces.split('|').concat('|', '| a | b |', '|-|-|');

  it('a body comes back, its HTML is well formed, its ids are unique and its problems have places', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const next = random(seed);
      const source = Array.from(
        { length: 1 + Math.floor(next() * 60) },
        () => all[Math.floor(next() * all.length)],
      ).join('');
      const body = render(source);
      const lines = source.split(/\r\n|\n|\r/).length;
      expect(
        body.problems.filter(({ message }) => message.includes("can't be rendered")),
        JSON.stringify(source),
      ).toEqual([]);
      for (const { line, column } of body.problems) {
        expect(line >= 1 && line <= lines && column >= 1, JSON.stringify([source, line, column])).toBe(true);
      }
      const ids = [body.html, ...body.updates.map(({ html }) => html)]
        .flatMap(tagsOf)
        .flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size, JSON.stringify([source, ids])).toBe(ids.length);
    }
  }, 60_000);

  it('even where it is nested as deep as a paragraph can be', () => {
    const nested = `${'*a **b '.repeat(390)}c${' b** a*'.repeat(390)}`;
    expect(render(nested).problems).toEqual([]);
    expect(render('![a'.repeat(300) + '](/images/a.svg)'.repeat(300)).html).not.toBe('');
  }, 60_000);
});
