import { expect, test } from 'vitest';
import { electionWith, messagesOf } from '../fixtures/read';

const contest = 'system: plurality\ncandidates: { ann: { name: Ann } }';

test('dummy data is refused in a production build, and in no other', () => {
  expect(messagesOf('test-data', electionWith(contest, 'test: true'))).toHaveLength(1);
  expect(messagesOf('test-data', electionWith(contest, 'test: true'), { production: false })).toEqual([]);
  expect(messagesOf('test-data', electionWith(contest, 'test: false'))).toEqual([]);
  expect(messagesOf('test-data', electionWith(contest))).toEqual([]);
});
