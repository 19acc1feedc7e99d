import type { ElectionPage } from '../../../../_content/edition';
import { outcomeSentence } from '../../../../_elections/outcome-sentence';
import type { Contest } from '../../../../_elections/schema';
import type { Tally } from '../../../../_elections/tally';
import { Figure } from '../../../../_figures/figure';
import { resultFigure } from '../../../../_figures/result-figure';
import { href, site } from '../../../../_site/site';
import { Calls } from '../../../../results/[election]/calls';
import { SourceLink } from '../../../../results/[election]/source-link';
import { sourcesOf } from '../../../../results/[election]/sources';
import { ToCome } from '../../../../results/[election]/to-come';
import type { Embed } from '../../../embeds';
import { outward } from '../../../outward';

interface Props {
  readonly election: ElectionPage;
  readonly contest: Contest;
  readonly tallies: readonly Tally[];
  readonly embed: Embed;
}

/**
 * A figure by itself: outcome, status, figure, table, source, licence and the way to the rest of it. Its colours follow the
 * reader's setting. The two ids are what the address may end with to fix them: a fragment reaches the styles of a static page
 * without any script, which a query would need and a sandboxed frame may not run.
 */
export function EmbedView({ election, contest, tallies, embed }: Props) {
  const page = href(`${election.path}#${contest.id}`);
  return (
    <div id="light">
      <div id="dark" className="embed">
        <main>
          <h1>
            {election.title}: {contest.title}
          </h1>
          {embed.tally ? (
            <Count contest={contest} tallies={tallies} tally={embed.tally} embed={embed} />
          ) : (
            <>
              <ToCome contest={contest} target="_top" />
              <Calls election={election} contest={contest} target="_top" />
            </>
          )}
        </main>
        <footer>
          <a href={page} target="_top">
            All figures on {site.name}
          </a>
          <span>
            Licence:{' '}
            <a href={site.dataLicence.url} rel="license external" target="_top">
              {site.dataLicence.name}
            </a>
          </span>
        </footer>
      </div>
    </div>
  );
}

function Count({ contest, tallies, tally, embed }: Omit<Props, 'election'> & { tally: Tally }) {
  const { show } = embed;
  const isOld = tally !== tallies.at(-1);
  return (
    <>
      <p className="contest-outcome">{outcomeSentence(tally, { contest })}</p>
      {isOld && <p className="embed-old">This is an earlier count, as it stood. A newer one is out.</p>}
      <Figure tree={outward(resultFigure(tally, { show, tallies, seating: contest.seating, folded: true }))} />
      {show === 'timeline' && <Sources contest={contest} />}
    </>
  );
}

/** A figure of several counts has several sources; in it they stand in the folded table. */
function Sources({ contest: { counts } }: Pick<Props, 'contest'>) {
  const sources = sourcesOf({ contests: [{ counts }] });
  return (
    <ul className="embed-sources" aria-label="Sources">
      {sources.map((source) => (
        <li key={`${source.name} ${source.url}`}>
          Source: <SourceLink source={source} target="_top" />
        </li>
      ))}
    </ul>
  );
}
