/**
 * For those who write, and in `npm run dev` alone: what is held back and why, and what the check says of a page's file.
 * A build leaves out all of it, down to the style.
 */
import { type Page, problemsOf } from '../_content/edition';

const isWriting = process.env.NODE_ENV === 'development';

const words = { draft: 'Draft', embargoed: 'Under embargo', scheduled: 'Scheduled' } as const;

/** Says of a page, on it and on its card, that nobody else can see it yet. */
export function HeldLabel({ page }: { page: Pick<Page, 'held'> }) {
  return isWriting && page.held ? <strong className="desk-held">{words[page.held]} </strong> : null;
}

/** On top of a page: whether it is held back, and what is wrong with its file. */
export function DeskNotes({ page }: { page: Pick<Page, 'file' | 'held'> }) {
  if (!isWriting) return null;
  const problems = problemsOf(page.file);
  return (
    <>
      <style>{style}</style>
      {(page.held || problems.length > 0) && (
        <aside className="desk-notes" aria-label="Notes for the desk">
          {page.held && (
            <p>
              <HeldLabel page={page} />
              in no output yet
            </p>
          )}
          {problems.length > 0 && (
            <ul>
              {problems.map(({ line, column, level, rule, message }) => (
                <li key={`${line}:${column} ${rule} ${message}`}>
                  <code>
                    {page.file}:{line}:{column}
                  </code>{' '}
                  <strong>{level}</strong> {rule}: {message}
                </li>
              ))}
            </ul>
          )}
        </aside>
      )}
    </>
  );
}

const style = `
.desk-notes { margin-block: 1rem; padding: 0.75rem 1rem; border: 2px dashed; font: 1rem/1.5 ui-sans-serif, sans-serif; overflow-wrap: anywhere; }
.desk-notes ul { margin: 0; padding-inline-start: 1.25rem; }
.desk-held { text-transform: uppercase; letter-spacing: 0.05em; }
`;
