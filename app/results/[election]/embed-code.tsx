import { contestsInOrder } from '../../_components/contest-order';
import { talliesOf } from '../../_components/contest-tallies';
import type { ElectionPage } from '../../_content/edition';
import type { Contest } from '../../_elections/schema';
import { absolute, href } from '../../_site/site';
import { embedPath } from '../../embed/addresses';
import { embedHeight } from '../../embed/embed-height';
import { type Embed, embedsOf } from '../../embed/embeds';

/** Where it stands on the page. */
export const embedCodes = 'embed-codes';

/** The figures of an election for other sites: code to copy, without a script, and the addresses of the other figures. */
export function EmbedCode({ election }: { election: ElectionPage }) {
  return (
    <section className="embed-codes" id={embedCodes}>
      <h2 className="aside-title">Embed a figure</h2>
      {contestsInOrder(election).map((contest) => (
        <ContestCodes key={contest.id} election={election} contest={contest} />
      ))}
      <p>
        A figure follows the reader’s light or dark setting. With <code>#light</code> or <code>#dark</code> after its
        address it stays as you set it.
      </p>
    </section>
  );
}

function ContestCodes({ election, contest }: { election: ElectionPage; contest: Contest }) {
  const [usual, ...others] = embedsOf(contest, talliesOf(election, contest));
  if (!usual) return null;
  return (
    <details>
      <summary>{contest.title}</summary>
      <label>
        Code for {usual.label}
        <textarea readOnly rows={7} spellCheck={false} defaultValue={iframeCode(election, contest, usual)} />
      </label>
      {others.length > 0 && (
        <>
          <p>The same code shows another figure by its address:</p>
          <ul>
            {[usual, ...others].map(({ choice, label }) => (
              <li key={choice ?? ''}>
                <a href={href(embedPath(election.id, contest.id, choice))}>
                  {label}
                  <span className="visually-hidden"> of: {contest.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** What an editor elsewhere pastes. */
function iframeCode(election: ElectionPage, contest: Contest, embed: Embed): string {
  const address = absolute(embedPath(election.id, contest.id, embed.choice));
  const title = attribute(`${election.title}: ${contest.title}`);
  return `<iframe src="${address}" title="${title}" width="100%" height="${embedHeight(embed)}" loading="lazy"></iframe>`;
}

/** Text as it stands between double quotes in HTML. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
