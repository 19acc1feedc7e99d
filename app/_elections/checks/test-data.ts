/** test-data: nothing marked `test: true` in a production build. */
import { type Check, error } from './check';

export const checkTestData: Check = (election, { production }) =>
  election.test === true && production
    ? [
        error(
          'test-data',
          ['test'],
          'the election is dummy data (`test: true`), which is not published; take the file out of posts/elections',
        ),
      ]
    : [];
