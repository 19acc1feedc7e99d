import { describe, expect, it } from 'vitest';
import { html, messages, places, render } from './figures.fixture';

describe('::result, ::poll and ::images', () => {
  it('are drawn in their place', () => {
    const source =
      'a\n\n::result[First *round*]{contest="fr/round-1" count="2" show="bars"}\n\n::poll[Who]{id=x}\n\n::images\n\nb';
    expect(html(source)).toBe(
      '<p>a</p>\n<figure class="fig">First round|2|bars</figure>\n<figure>poll x: Who</figure>\n<div>the series</div>\n<p>b</p>',
    );
  });

  it('need no label', () => {
    expect(html('::result{contest="fr/round-1"}')).toBe('<figure class="fig"></figure>');
  });

  it('stand in lists and quotations too', () => {
    expect(html('> ::result[A]{contest="fr/round-1"}\n\n- ::images')).toContain('<figure class="fig">A</figure>');
  });

  it('show their label where the edition refuses', () => {
    const body = render('::result[The *label*]{contest="fr/round-9"}');
    expect(body.html).toBe('<p>The <em>label</em></p>');
    expect(body.problems).toEqual([
      { rule: 'reference', level: 'error', line: 1, column: 1, message: '::result: "fr/round-9" is no contest' },
    ]);
  });

  it('are at most 200 on a page', () => {
    expect(messages('::images\n\n'.repeat(201))).toEqual(['a page has at most 200 figures']);
  });
});

describe(':n', () => {
  it('prints what is typed at a count, and else the newest figure', () => {
    expect(html('He has :n[23.75]{of="x" count="partial"}%, :n[1]{of="x"}%.')).toBe(
      '<p>He has <span class="n">23.75</span>%, <span class="n">24.01</span>%.</p>',
    );
  });

  it('prints what is typed where it is wrong', () => {
    const body = render('He has :n[24.00]{of="x" count="old"}% and :n[7]{of="unknown"}.');
    expect(body.html).toBe('<p>He has <span class="n">24.00</span>% and <span class="n">7</span>.</p>');
    expect(body.problems).toMatchObject([
      { rule: 'bound-number', line: 1, column: 8, message: ':n: "24.00" is typed, but it is 24.02' },
      { rule: 'reference', line: 1, column: 43 },
    ]);
  });

  it('needs its number', () => {
    expect(messages('He has :n{of="x" count="1"}.')).toEqual([':n: the number itself is missing: :n[24.01]{of="…"}']);
  });

  it('stands in headings, cells, links and emphasis', () => {
    const n = ':n[5]{of="x"}';
    const source = `## ${n}\n\n| ${n} |\n|---|\n| **${n}** |\n\n[${n}](/x/)`;
    expect(html(source).match(/<span class="n">24.01<\/span>/g)).toHaveLength(4);
  });
});

describe('errors', () => {
  it.each([
    ['an unknown name', '::rezult[A]{contest="x"}', '::rezult is no directive; did you mean `result`?', 'A'],
    [
      'an unknown container',
      ':::updat{at="2017-01-01"}\nText\n:::',
      ':::updat is no directive; did you mean `update`?',
      'Text',
    ],
    ['an unknown bare leaf', '::foo', '::foo is no directive', ''],
    ['a missing attribute', '::poll[Who]', '::poll: `id` is missing', 'Who'],
    ['an empty attribute', '::poll[Who]{id=""}', '::poll: `id` is empty', 'Who'],
    ['an unknown attribute', '::poll[Who]{id="x" contes="y"}', '::poll: `contes` is no attribute of it', 'Who'],
    ['a class', '::poll[Who]{id="x" .wide}', '::poll: `class` is no attribute of it', 'Who'],
    [
      'an unknown value',
      '::result[A]{contest="fr/round-1" show="bar"}',
      'must be one of bars, table, hemicycle, timeline; did you mean `bars`?',
      'A',
    ],
    ['typographic quotes', '::poll[Who]{id=“x”}', '`id` stands in typographic quotes', 'Who'],
    ['a leaf within a line', 'See :result[A]{contest="x"}', ':result is not written like this, but ::result', 'A'],
    [
      'a leaf as a container',
      ':::result[A]{contest="x"}\nb\n:::',
      ':::result is not written like this, but ::result',
      'A',
    ],
    ['a number on its own line', '::n[1]{of="x"}', '::n is not written like this, but :n[24.01]', '1'],
    ['a container as a leaf', '::update{at="2017-01-01"}', '::update is not written like this, but :::update', ''],
    ['an update without time', ':::update\nText\n:::', ':::update: `at` is missing', 'Text'],
    [
      'an update without offset',
      ':::update{at="2017-04-23T20:00"}\nText\n:::',
      'must be a day (2017-04-23) or a time with its offset',
      'Text',
    ],
    ['a day that does not exist', ':::update{at="2017-04-31"}\nText\n:::', 'must be a day', 'Text'],
    ['a quote by nobody', ':::quote\nText\n:::', ':::quote: `by` is missing', 'Text'],
    ['a quote without words', ':::quote{by="A"}\n:::', ':::quote has no text', 'A'],
    [
      'a quote with a bad address',
      ':::quote{by="A" url="javascript:alert(1)"}\nText\n:::',
      'must be a web address',
      'Text',
    ],
    [
      'an update in a list',
      '- :::update{at="2017-01-01"}\n  Text\n  :::',
      ':::update stands inside something else',
      'Text',
    ],
  ])('%s: the content stands in its place', (_, source, message, shown) => {
    const body = render(source);
    expect(body.problems).toHaveLength(1);
    expect(body.problems[0]?.rule).toBe('directive');
    expect(body.problems[0]?.message).toContain(message);
    expect(body.html).toContain(shown);
    expect(body.updates).toEqual([]);
  });

  it('names every attribute in error where it stands', () => {
    expect(places('\n::result[A]{contest="x" shw="bars" cnt="1"}')).toEqual(['2:25 directive', '2:36 directive']);
  });

  it('are not misled by names that every object has', () => {
    expect(messages('See :constructor[x]{toString=y}')).toHaveLength(1);
    expect(messages('::images{constructor="x"}')).toHaveLength(1);
    expect(render('::images{__proto__="x"}').html).toContain('the series');
  });
});
