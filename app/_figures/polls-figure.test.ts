import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { contestOf, realElection, tallyOf } from '../_elections/fixtures/read';
import { contestPollFigure, questionPollFigure } from './poll-figure';
import { pollsFigures } from './polls-figure';
import { textOf } from './tree.fixture';

const election = realElection('fr-president-2017');
const contest = contestOf(election, 'round-2');

describe('polls against the result', () => {
  it('say how far off each was', () => {
    const [figure] = pollsFigures(election, contest, tallyOf(election, 'round-2'));
    const text = figure ? textOf(figure) : '';
    expect(text).toContain('Ifop6 May 2017' + '63%off by −3');
    expect(text).toContain('Result66.10%33.90%');
    expect(text).toContain('Average of these rows62.5%37.5%');
  });

  it('say once what none of them discloses', () => {
    const [figure] = pollsFigures(election, contest, undefined);
    const text = figure ? textOf(figure) : '';
    expect(text).toContain(
      'None of these polls discloses client, fieldwork, sample, population, margin of error, mode or question.',
    );
    expect(text).not.toContain('not disclosed');
    expect(text).not.toContain('Result');
  });

  it('print "not disclosed" for every fact that only others disclose', () => {
    const [first, ...others] = contest.polls ?? [];
    if (!first) throw new Error('the run-off has polls');
    const polls = [{ ...first, sample: 1861 }, ...others];
    const [figure] = pollsFigures(election, { ...contest, polls }, undefined);
    expect(figure && toHtml(figure).match(/not disclosed/g)).toHaveLength(others.length);
    expect(figure && textOf(figure)).toContain('None of these polls discloses client, fieldwork, population,');
  });
});

describe('one poll', () => {
  const [poll] = contest.polls ?? [];

  it('of a contest has its entries by name', () => {
    if (!poll) throw new Error('the run-off has polls');
    const figure = contestPollFigure(election, contest, poll, {
      label: 'Ifop',
      link: { href: '/x/', text: 'All polls' },
    });
    expect(textOf(figure)).toContain('Emmanuel Macron63%');
    expect(textOf(figure)).toContain('Not disclosed: client, fieldwork,');
    expect(toHtml(figure)).toContain('width="63.00%"');
    expect(toHtml(figure)).toContain('<a class="fig-more" href="/x/">All polls</a>');
  });

  it('on a question is drawn on a scale to 100%, with its margin', () => {
    const figure = questionPollFigure(
      {
        id: 'inquiry',
        pollster: 'One & Co',
        sample: 900,
        margin: { value: 3.3, digits: 1 },
        answers: { 'An <independent> commission': { value: 73, digits: 0 }, Congress: { value: 16, digits: 0 } },
      },
      { label: 'Who should investigate' },
    );
    const html = toHtml(figure);
    expect(html).toContain('width="73.00%"');
    expect(html).toContain('±3.3 points');
    expect(html).toContain('An &#x3C;independent> commission</span>');
  });
});
