import { KindSign } from '../_components/kind-label';
import { kinds } from '../_content/schema';
import { scriptHref } from '../_site/scripts';
import { href } from '../_site/site';
import type { Filter } from './choices';

/**
 * The form, and where its script (app/_script/search-page.ts) puts what it finds. The address of a search is that of the form as
 * it would be sent: /search/?q=…&topic=…
 */
export function SearchTool({ filters }: { filters: readonly Filter[] }) {
  return (
    <div
      className="search needs-script"
      id="search"
      data-index={href('/pagefind/')}
      data-words={href('/search/words.json')}
    >
      <search aria-label="Stories, elections and topics">
        <form action={href('/search/')} method="get">
          <div className="search-field">
            <label htmlFor="q">Words or numbers</label>
            <input
              type="search"
              id="q"
              name="q"
              autoComplete="off"
              spellCheck="false"
              enterKeyHint="search"
              maxLength={200}
            />
            <button type="submit">Search</button>
          </div>
          <div className="search-filters">
            {filters.map((filter) => (
              <FilterChoice key={filter.name} filter={filter} />
            ))}
          </div>
        </form>
      </search>
      <p role="status" className="search-status" />
      <div className="search-nothing" hidden>
        <p className="search-meant" hidden />
        <p>Check the spelling, or try another word, or fewer.</p>
        <button type="button">Search in everything</button>
      </div>
      <ol className="search-results story-list" aria-label="Found" hidden />
      <button type="button" className="search-more" hidden>
        Show more
      </button>
      <ResultTemplates />
      <script src={scriptHref('search')} defer />
    </div>
  );
}

function FilterChoice({ filter: { name, label, all, choices } }: { filter: Filter }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} autoComplete="off">
        <option value="">{all}</option>
        {choices.map(({ value, label, count }) => (
          <option key={value} value={value} data-label={label} data-all={count}>
            {`${label} (${count})`}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the script fills in: a result as post-card.tsx draws a story, and the signs of the kinds. */
function ResultTemplates() {
  return (
    <>
      <template id="search-result">
        <li>
          <article className="card">
            <p className="kind" />
            <h2 className="card-title">
              <a href={href('/search/')}>Title</a>
            </h2>
            <p className="card-summary" />
            <p className="card-meta facts">
              <span>
                <time />
              </span>
              <span className="search-by" />
            </p>
          </article>
        </li>
      </template>
      {kinds.map((kind) => (
        <template key={kind} id={`search-sign-${kind}`}>
          <KindSign kind={kind} />
        </template>
      ))}
    </>
  );
}
