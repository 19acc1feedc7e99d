import type { Body } from '../../_components/body';

/** Below that a reader sees the end of the text before needing a map of it. */
const longText = 450;
const fewestHeadings = 3;

/** A table of contents, where the text is long enough to want one. */
export function Contents({ body }: { body: Body }) {
  const headings = body.headings.filter(({ depth }) => depth === 2);
  if (body.words < longText || headings.length < fewestHeadings) return null;
  return (
    <nav className="rail-part contents" aria-labelledby="contents">
      <h2 id="contents">In this story</h2>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
