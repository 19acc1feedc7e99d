import { describe, expect, it } from 'vitest';
import { messages, places, render } from './figures.fixture';

const shown = (source: string) => render(source).html;

describe('raw HTML', () => {
  it.each([
    ['leaves the text of tags in a line', 'a <b class="x">b</b> c', '<p>a b c</p>'],
    ['goes with what would not be seen', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['goes with what would not be seen, in capitals', 'a <SCRIPT>x</ScRiPt > b', '<p>a  b</p>'],
    ['goes with it across emphasis', 'a <style>*x* y</style> b', '<p>a  b</p>'],
    ['goes as a block', 'a\n\n<div onclick="x">\nb\n</div>\n\nc', '<p>a</p>\n<p>c</p>'],
    ['goes as a block of a script', 'a\n\n<script>\n\nb\n\n</script>\n\nc', '<p>a</p>\n<p>c</p>'],
    ['goes with a frame over blank lines', 'a\n\n<iframe src="x">\n\nb\n\n</iframe>\n\nc', '<p>a</p>\n<p>c</p>'],
    ['goes with a drawing over blank lines', 'a\n\n<svg>\n\nb\n\n</svg>\n\nc', '<p>a</p>\n<p>c</p>'],
    ['keeps what follows a frame that is not closed', 'a\n\n<iframe src="x">\n\nb', '<p>a</p>\n<p>b</p>'],
    ['keeps what follows a script that is not closed in its line', 'a <script>b', '<p>a b</p>'],
    ['is dropped in a title', '## a <title>b</title> c', '<h2 id="section-a-c">a  c</h2>'],
    ['is a line break where it says so', 'a<br>b<br/>c<BR />d', '<p>a<br>\nb<br>\nc<br>\nd</p>'],
    ['vanishes as a comment', 'a <!-- b --> c\n\n<!--\n\nd\n\n-->', '<p>a  c</p>'],
    ['vanishes as a declaration', 'a <?php b ?> <!DOCTYPE c> <![CDATA[d]]> e', '<p>a    e</p>'],
    ['leaves no empty paragraph', '<b></b>\n\na', '<p>a</p>'],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  it('is a warning where it begins, so that nothing goes unnoticed', () => {
    expect(places('if a <b and c> d\n\n<div>\nx\n</div>')).toEqual(['1:6 directive warning', '3:1 directive warning']);
    expect(messages('a <b>c</b>')).toEqual([
      '<b> is HTML, and HTML is left out; a < that is meant as such is written \\<',
    ]);
    expect(places('a <!-- b --> c<br>d')).toEqual([]);
  });

  it.each(['<!-- a', '<script>\na', '<style>', '<textarea>\na', '<pre>\na', '<?a', '<![CDATA[ a', '<!DOCTYPE a'])(
    'is an error where it would swallow the rest of the text: %s',
    (begin) => {
      expect(places(`x\n\n${begin}\n\nb\n\nc`)).toEqual(['3:1 directive']);
    },
  );

  it('is text where it is escaped or code', () => {
    expect(shown('\\<b> `<i>` &lt;u&gt; 1 < 2 > 0 <3')).toBe(
      '<p>&#x3C;b> <code>&#x3C;i></code> &#x3C;u> 1 &#x3C; 2 > 0 &#x3C;3</p>',
    );
  });
});
