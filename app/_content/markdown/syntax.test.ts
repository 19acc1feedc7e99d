import { describe, expect, it } from 'vitest';
import { html, messages, render } from './figures.fixture';

describe('a colon in running text stays text', () => {
  it.each([
    'The stations close at 20:00, and 63:37 it was.',
    'a:b and a:b-c and :smile: and :D and x:y:z',
    'Note:this and Note: that',
    'std::vector and ::1 in the text',
    'C:\\dir and 1:n and n:1 and :n and (:n)',
    'Ratio 3:n[ not closed',
    'at :update, by :quote, the :result',
    'in 12:30:45 and 2017-04-23T20:00+02:00',
    'a:b_c_d and a:*b*'.replace('*b*', 'b'),
    'élection:n and 20:００',
    ':',
    '::',
    'end:',
  ])('%s', (typed) => {
    const body = render(`Text ${typed}`);
    expect(body.problems).toEqual([]);
    expect(body.text).toBe(`Text ${typed}`.replace('C:\\dir', 'C:\\dir'));
  });

  it('in headings, lists, quotations, tables, notes, emphasis and links', () => {
    const typed = 'at 20:00 a:b :c: d';
    const source = [
      `## ${typed}`,
      `- ${typed}`,
      `> ${typed}`,
      `| ${typed} |\n|---|\n| ${typed} |`,
      `*${typed}* **${typed}** ~~${typed}~~ [${typed}](/x/) x[^1]`,
      `[^1]: ${typed}`,
    ].join('\n\n');
    expect(html(source).split(typed).length - 1).toBeGreaterThanOrEqual(9);
  });

  it('in the alternative text and the title of a picture', () => {
    expect(html('![at 20:00 a:b](/images/a.svg "20:00 a:b")')).toMatch(/alt="at 20:00 a:b".*<figcaption>20:00 a:b</);
  });

  it('before a link or a note', () => {
    expect(html('Note:this[link](/x/)')).toBe('<p>Note:this<a href="/base/x/">link</a></p>');
    expect(html('At 20:00[^1]\n\n[^1]: By law.')).toMatch(/20:00<sup/);
    expect(html('See :here[^1]\n\n[^1]: By law.')).toMatch(/:here<sup/);
  });

  it('in addresses, which become links', () => {
    expect(html('http://x.org:8080/a:b?c:d and mailto:a@x.org and a:b@x.org')).toBe(
      '<p><a href="http://x.org:8080/a:b?c:d" rel="external noopener">http://x.org:8080/a:b?c:d</a> and ' +
        '<a href="mailto:a@x.org">mailto:a@x.org</a> and a:<a href="mailto:b@x.org">b@x.org</a></p>',
    );
  });

  it('with a backslash', () => {
    expect(html('\\:n[1]{of="x"} and \\:foo[bar]')).toBe('<p>:n[1]{of="x"} and :foo[bar]</p>');
  });
});

describe('a name before brackets', () => {
  it('is a directive of ours even right after a letter', () => {
    expect(html('Macron:n[23]{of=x}')).toBe('<p>Macron<span class="n">24.01</span></p>');
  });

  it('is an error where it is none of ours', () => {
    expect(messages('See :nn[1]{of="x"}')).toEqual([':nn is no directive; did you mean `n`?']);
    expect(messages('See :foo[bar]')).toEqual([
      ':foo is no directive; a colon in the text before [ or { is written \\:',
    ]);
    expect(messages('See :foo{a=b}')).toHaveLength(1);
    expect(render('See :foo[the *label*]{a=b} here').html).toBe('<p>See the <em>label</em> here</p>');
  });
});

describe('code stays code', () => {
  it('inline, fenced and indented', () => {
    const source = [
      'Write `:::update` and `:n[1]{of="x"}` and `::result[a]`.',
      '',
      '```',
      '---',
      ':::update{at="x"}',
      '::result[a]{contest="b"}',
      ':::',
      '[^x]',
      '```',
      '',
      '    :::quote',
      '    ---',
      '',
      '~~~md',
      ':::: x',
      '~~~',
    ].join('\n');
    const body = render(source);
    expect(body.problems).toEqual([]);
    expect(body.html).toContain('<code>:n[1]{of="x"}</code>');
    expect(body.html).toContain('---\n:::update{at="x"}\n::result[a]{contest="b"}\n:::\n[^x]\n</code>');
    expect(body.html).toContain('<code>:::quote\n---\n</code>');
    expect(body.html).toContain('<code class="language-md">:::: x\n</code>');
  });
});

it('a run of backticks is code as a whole or not at all', () => {
  expect(html('``a` b`` and ```c` d')).toBe('<p><code>a` b</code> and ```c` d</p>');
  expect(html('\\`a`b` c')).toBe('<p>`a<code>b</code> c</p>');
});

describe('marks beyond the bound', () => {
  it('are text, and a problem', () => {
    const body = render(`${'*a* '.repeat(400)}\n\n${'*b* '.repeat(1500)}`);
    expect(body.problems).toMatchObject([{ rule: 'directive', line: 3 }]);
    expect(body.html.match(/<em>/g)?.length).toBe(400 + 833);
  });

  it('are counted for each paragraph and each cell', () => {
    expect(render('*a* '.repeat(500).concat('\n\n').repeat(3)).problems).toEqual([]);
    expect(render(`| a |\n|---|\n${'| *x* [y](/z/) |\n'.repeat(300)}`).problems).toEqual([]);
  });
});
