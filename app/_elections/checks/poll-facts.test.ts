import { describe, expect, test } from 'vitest';
import { electionWith, findingsIn, messagesOf, realElection } from '../fixtures/read';
import { type QuestionPoll, questionPoll } from '../schema';
import { checkQuestionPoll, undisclosedFacts } from './poll-facts';

const disclosed =
  'pollster: P, client: C, fieldwork: { from: 2020-05-01, to: 2020-05-03 }, mode: online, population: voters, question: Whom?';
const poll = (facts: string) =>
  electionWith(`
system: plurality
candidates: { ann: { name: Ann } }
polls: [{ id: one, source: { name: S }, shares: { ann: 50 }, ${facts} }]
`);

const inquiry: QuestionPoll = questionPoll.parse({
  id: 'inquiry',
  pollster: 'NBC News/Wall Street Journal',
  sample: 900,
  margin: { value: 3.3, digits: 1 },
  answers: { 'An independent commission': 73, Congress: 16 },
});

describe('poll-facts', () => {
  test('warns of what Ifop’s poll of 2017 did not disclose', () => {
    const found = findingsIn(realElection('fr-president-2017')).filter(({ rule }) => rule === 'poll-facts');
    expect(found.map(({ level }) => level)).toEqual(['warning', 'warning']);
    expect(found[0]?.message).toBe(
      'poll "ifop" does not disclose client, fieldwork, sample, margin, mode, population and question: the page says so',
    );
  });

  test('is silent on a poll that discloses everything', () => {
    expect(messagesOf('poll-facts', poll(`${disclosed}, sample: 1000, margin: 3.1`))).toEqual([]);
  });

  test('warns of a margin that cannot belong to the sample by more than half', () => {
    expect(messagesOf('poll-facts', poll(`${disclosed}, sample: 1000, margin: 4.7`))[0]).toContain(
      'a margin of 4.7 points, but that of 1,000 respondents is about 3.1',
    );
    expect(messagesOf('poll-facts', poll(`${disclosed}, sample: 1000, margin: 1.5`))).toHaveLength(1);
    expect(messagesOf('poll-facts', poll(`${disclosed}, sample: 1000, margin: 4.6`))).toEqual([]);
    expect(messagesOf('poll-facts', poll(`${disclosed}, sample: 1000, margin: 1.6`))).toEqual([]);
  });

  test('passes 3.3 points for 900 adults', () => {
    expect(checkQuestionPoll(inquiry, ['polls', 0]).map(({ rule }) => rule)).toEqual(['poll-facts', 'source']);
    expect(undisclosedFacts(inquiry)).toEqual(['client', 'fieldwork', 'mode', 'population', 'question']);
  });

  test('warns of days in the wrong order', () => {
    const swapped = `${disclosed.replace('to: 2020-05-03', 'to: 2020-04-03')}, sample: 1000, margin: 3.1`;
    expect(messagesOf('poll-facts', poll(swapped))[0]).toContain('are the days exchanged?');
    const early = `${disclosed}, sample: 1000, margin: 3.1, published: 2020-04-03`;
    expect(messagesOf('poll-facts', poll(early))).toHaveLength(1);
  });
});

describe('a poll and what it is about', () => {
  test('warns of one that was taken after the vote, or published before it was over', () => {
    const late = disclosed.replace(/from: 2020-05-01, to: 2020-05-03/, 'from: 2020-05-11, to: 2020-05-12');
    expect(messagesOf('poll-facts', poll(`${late}, sample: 1000, margin: 3.1`))[0]).toContain(
      'after the vote of 2020-05-10',
    );
    const early = `${disclosed}, sample: 1000, margin: 3.1, published: 2020-05-02`;
    expect(messagesOf('poll-facts', poll(early))[0]).toContain('before its fieldwork ended on 2020-05-03');
  });

  test('warns of more seats than there are', () => {
    const chamber = (seats: string) =>
      electionWith(`
system: proportional
seats: { total: 100 }
lists: { red: { name: Red }, blue: { name: Blue } }
polls: [{ id: one, source: { name: S }, seats: { ${seats} }, ${disclosed}, sample: 1000, margin: 3.1 }]
`);
    expect(messagesOf('poll-facts', chamber('red: 90, blue: 90'))[0]).toContain('180 seats, 80 more than the 100');
    expect(messagesOf('poll-facts', chamber('red: 50, blue: 40'))).toEqual([]);
  });

  test('warns of answers above 100, unless a note says that several could be given', () => {
    const answers = (more: object) =>
      checkQuestionPoll(
        questionPoll.parse({
          ...inquiry,
          margin: undefined,
          source: { name: 'S' },
          answers: { Yes: 73, No: 61 },
          ...more,
        }),
        ['polls', 0],
      ).filter(({ message }) => message.includes('add up'));
    expect(answers({})).toEqual([expect.objectContaining({ level: 'warning', path: ['polls', 0, 'answers'] })]);
    expect(answers({ note: 'Several answers could be given.' })).toEqual([]);
  });
});
