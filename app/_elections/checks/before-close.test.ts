import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

const race = (asOf: string, close = '') =>
  electionWith(`
system: plurality
${close}
candidates: { ann: { name: Ann } }
counts: [{ status: estimate, asOf: ${asOf}, source: { name: S }, shares: { ann: 50 } }]
`);

describe('before-close', () => {
  test('finds dummy results from before an election day', () => {
    const election = race('2020-05-01T20:00+02:00');
    expect(messagesOf('before-close', election)[0]).toContain('race is on 2020-05-10; is it dummy data');
    expect(pathsOf('before-close', election)).toEqual(['contests.0.counts.0.asOf']);
  });

  test('finds an estimate from before the close, by its offset', () => {
    const election = realElection('fr-president-2017', [
      'status: estimate\n        asOf: 2017-04-23T20:00+02:00',
      'status: estimate\n        asOf: 2017-04-23T20:00+03:00',
    ]);
    expect(messagesOf('before-close', election)[0]).toContain('is the offset right?');
  });

  test('finds a call from before the close', () => {
    const election = realElection('fr-president-2017', ['at: 2017-04-23T20:00+02:00', 'at: 2017-04-23T19:30+02:00']);
    expect(pathsOf('before-close', election)).toEqual(['contests.0.calls.0.at']);
  });

  test('compares by the day where either has no hour', () => {
    const close = 'pollsClose: 2020-05-10T20:00+02:00';
    expect(messagesOf('before-close', race('2020-05-10', close))).toEqual([]);
    expect(messagesOf('before-close', race('2020-05-09', close))).toHaveLength(1);
    expect(messagesOf('before-close', race('2020-05-10T20:00+02:00', close))).toEqual([]);
    expect(messagesOf('before-close', race('2020-05-10T19:59+02:00', close))).toHaveLength(1);
    expect(messagesOf('before-close', race('2020-05-10T08:00+02:00'))).toEqual([]);
    expect(messagesOf('before-close', race('2020-05-10T08:00+02:00', 'pollsClose: 2020-05-10'))).toEqual([]);
  });

  test('lets turnout be reported while the vote goes on', () => {
    const report = 'turnout: [{ asOf: 2020-05-10T12:00+02:00, percent: 28.54, source: { name: Ministry } }]';
    const close = `pollsClose: 2020-05-10T20:00+02:00\n${report}`;
    expect(messagesOf('before-close', race('2020-05-10T20:00+02:00', close))).toEqual([]);
  });
});
