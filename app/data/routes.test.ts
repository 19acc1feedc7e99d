import { beforeEach, describe, expect, test, vi } from 'vitest';
import { csvPath, electionPath, filesOf, nistPath } from './addresses';
import { editionAt } from './edition.fixture';

// It asks the bundler for the files under posts/, which only Next can answer.
vi.mock('../_content/watch', () => ({}));

const request = new Request('https://the-tally.example/');
const clock = '2018-01-01T00:00Z';

/** The routes with an edition of their own. */
async function routes() {
  const [whole, files, list] = await Promise.all([
    import('./[election]/route'),
    import('./[election]/[file]/route'),
    import('./index.json/route'),
  ]);
  return { whole, files, list };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SITE_CLOCK', clock);
  vi.stubEnv('TALLY_CHECKED', '1');
});

describe('the routes of /data/', () => {
  test('answer for every file that they name, and name every file of the edition', async () => {
    const { whole, files, list } = await routes();
    const named = files.generateStaticParams();
    const { elections } = editionAt(clock);
    expect(named).toEqual(elections.flatMap((each) => filesOf(each).map((file) => ({ election: each.id, file }))));
    for (const params of named) {
      const response = await files.GET(request, { params: Promise.resolve(params) });
      const text = await response.text();
      expect(response.status).toBe(200);
      if (params.file.endsWith('.csv')) expect(text).toMatch(/^election,contest,.+\r\n/);
      else expect(() => JSON.parse(text)).not.toThrow();
    }
    for (const params of whole.generateStaticParams()) {
      const response = await whole.GET(request, { params: Promise.resolve(params) });
      expect(await response.json()).toMatchObject({ address: `https://the-tally.example/data/${params.election}` });
    }
    const index = await list.GET().text();
    for (const { id, contests } of elections) {
      for (const path of [electionPath(id), nistPath(id), ...contests.map((contest) => csvPath(id, contest.id))]) {
        expect(index).toContain(`"https://the-tally.example${path}"`);
      }
    }
  });

  test('give nothing before anything is published, with placeholders that do not stand in each other’s way', async () => {
    vi.stubEnv('TALLY_CONTENT', new URL('./index.json', import.meta.url).pathname);
    const { whole, files, list } = await routes();
    expect(whole.generateStaticParams()).toEqual([{ election: '_nothing.json' }]);
    expect(files.generateStaticParams()).toEqual([{ election: '_nothing', file: '_nothing' }]);
    const answers = [
      await whole.GET(request, { params: Promise.resolve({ election: '_nothing.json' }) }),
      await files.GET(request, { params: Promise.resolve({ election: '_nothing', file: '_nothing' }) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await list.GET().json()).toMatchObject({ asOf: null, elections: [] });
  });
});
