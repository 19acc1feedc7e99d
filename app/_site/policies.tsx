/** What the about page says: who makes this publication, and by which rules. Another publication writes its own. */
import type { ReactNode } from 'react';
import { absolute, href, site } from './site';

interface Policy {
  /** Its fragment on the about page: other pages link to it. */
  readonly id: string;
  readonly title: string;
  readonly text: ReactNode;
}

export const policies: readonly Policy[] = [
  {
    id: 'who',
    title: 'Who makes this',
    text: (
      <>
        <p>
          {site.name} is a publication about politics that counts before it comments. It reports on elections, on polls
          and on what is said about both, for readers who want to know where a figure comes from.
        </p>
        <p>
          Reports are written by <a href={href('/authors/')}>its desks</a>, opinion by its leader page and by guests.
          The two are kept apart: opinion is labelled as opinion wherever it appears, and a guest’s piece carries the
          guest’s name and says who the guest is.
        </p>
      </>
    ),
  },
  {
    id: 'figures',
    title: 'How figures are checked',
    text: (
      <>
        <p>
          Every count is entered with its status, its time and its source, and checked as accounts are. Votes must add
          up to the valid votes, ballots to those cast, seats to the chamber, shares to the votes behind them. A number
          in a story is tied to the count it was taken from; if the two disagree, the page is not published.
        </p>
        <p>
          An estimate is called an estimate, a partial count says how much of it is counted, and nobody is said to have
          won before the count that says so is official. Earlier counts stay on the page, as they were.
        </p>
        <p>
          Of each poll we print who asked whom, how many, when and how, and for whom. What a pollster did not disclose
          is printed as not disclosed. A figure that nobody gives is left out: unknown is not zero.
        </p>
      </>
    ),
  },
  {
    id: 'sources',
    title: 'Sources',
    text: (
      <>
        <p>
          Each story lists what it rests on, with the publisher and, where there is one, the address. We paraphrase
          unless we have the very words. What a party to a dispute says about itself is reported as what it says.
        </p>
        <p>
          Under “What is known” a story sorts its main claims: confirmed, claimed, disputed, unverified or false. Each
          label says who makes the claim. A claim can be widely repeated and still be unverified.
        </p>
      </>
    ),
  },
  {
    id: 'anonymous-sources',
    title: 'Anonymous sources',
    text: (
      <p>
        We name sources. Where another publication relies on people it doesn’t name, we say that it does, how many there
        are and what they are said to be, and we don’t call confirmed what rests on them alone. Leaked or stolen papers
        are described, not reproduced, and only as far as it is in the public interest to know of them; whether they are
        genuine is a claim like any other.
      </p>
    ),
  },
  {
    id: 'corrections',
    title: 'Corrections',
    text: (
      <p>
        When we have something wrong, the story says at its top what was wrong and what is right, with the time, and the
        entry stands on the <a href={href('/corrections/')}>corrections page</a>. We don’t take errors out silently.
        Spelling and style are mended without a note. An error of somebody else’s that we report on is not a correction
        but a claim, and is labelled false.
      </p>
    ),
  },
  {
    id: 'embargoes',
    title: 'Embargoes and election silence',
    text: (
      <>
        <p>
          We keep an embargo that we have agreed to, and we publish no result, estimate or exit poll before the last
          polling station of the contest has closed.
        </p>
        <p>
          Some countries forbid campaigning or the publication of polls just before a vote. {site.name} is published
          outside of them. Where it publishes during such a silence, the story says so and says why. Results pages show
          what had been published before.
        </p>
      </>
    ),
  },
  {
    id: 'integrity',
    title: 'Is this what was published?',
    text: (
      <>
        <p>
          Each edition lists the fingerprint (SHA-256) of every file in{' '}
          <a href={href('/integrity.json')}>integrity.json</a>. With the program of this site,{' '}
          <code>npm run verify -- {absolute('')}</code> compares what you are given with that list, and names each file
          that is not the same.
        </p>
        {site.signingKey !== '' && (
          <p>
            The list is signed with Ed25519; the signature stands beside it as <code>integrity.json.sig</code>. Our
            public key is <code>{site.signingKey}</code>. Compare it with one from elsewhere: whoever could change this
            page could change the key on it.
          </p>
        )}
      </>
    ),
  },
  {
    id: 'errors',
    title: 'Report an error',
    text: (
      <p>
        Every story has a link to report an error in it. You can also write to{' '}
        <a href={`mailto:${site.contact}`}>{site.contact}</a>. Tell us the page, what is wrong and, if you can, where
        the right figure is found. We check it, and answer.
      </p>
    ),
  },
];

/** All of them, each under its heading. */
export function Policies() {
  return policies.map(({ id, title, text }) => (
    <section key={id} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text}
    </section>
  ));
}
