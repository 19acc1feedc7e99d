/** The one live region of a page: what was copied, and that there are new figures. The script fills it (app/_script/say.ts). */
export function Notice() {
  return (
    <div className="notice" suppressHydrationWarning>
      <p role="status" {...ofTheScript} suppressHydrationWarning />
      <button type="button">Show it</button>
      <button type="button">Later</button>
    </div>
  );
}

/** What stands inside is none of React's business: it may be said before a page is hydrated. */
const ofTheScript = { dangerouslySetInnerHTML: { __html: '' } };
