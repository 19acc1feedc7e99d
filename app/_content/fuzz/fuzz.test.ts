/**
 * Random and mutated files through the whole pipeline: each becomes a page or an error line, never an exception, in bounded
 * time. A run tries a few hundred, always the same; FUZZ_RUNS sets how many of each sort, FUZZ_SEED where they begin.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../files';
import { company, realFiles, throughThePipeline } from './pipeline.fixture';
import { oddBody, oddFile, slips } from './slips.fixture';

const numRuns = Number(process.env.FUZZ_RUNS ?? 40);
const seed = Number(process.env.FUZZ_SEED ?? 20170423);
const settings = { numRuns, seed, endOnFailure: numRuns > 1000, verbose: 0 } as const;
const timeout = 120_000 + numRuns * 2000;

const elections = realFiles.filter(({ kind }) => kind === 'election');
const posts = realFiles.filter(({ kind }) => kind === 'post');
const small = elections.filter(({ text }) => text.length < 12_000);

describe(`${numRuns} of each sort`, () => {
  test(
    'election files with slips',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...elections), slips, (file, slip) => {
          const changed = { ...file, text: slip(file.text) };
          throughThePipeline([...elections.filter(({ id }) => file.text.includes(id) && id !== file.id), changed]);
        }),
        settings,
      );
    },
    timeout,
  );

  test(
    'posts with slips, beside the elections that they name',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...posts), slips, (file, slip) => {
          const named = small.filter(({ id }) => file.text.includes(id));
          throughThePipeline([...company, ...named, { ...file, text: slip(file.text) }]);
        }),
        settings,
      );
    },
    timeout,
  );

  test(
    'bodies of nothing but oddities',
    () => {
      const head = '---\ntitle: T\nsummary: S\ndate: 2017-05-01\nkind: live\nauthors: [missy]\n---\n';
      fc.assert(
        fc.property(oddBody, (body) => {
          throughThePipeline([...company, { kind: 'post', id: 'odd', file: 'posts/odd.md', text: head + body }]);
        }),
        settings,
      );
    },
    timeout,
  );

  test(
    'files of known keys with values that nobody expects',
    () => {
      const kinds = fc.constantFrom<SourceFile['kind']>('post', 'election', 'topic', 'author');
      fc.assert(
        fc.property(kinds, oddFile, (kind, text) => {
          expect(throughThePipeline([...company, { kind, id: 'odd', file: 'posts/odd.md', text }])).toBeInstanceOf(
            Array,
          );
        }),
        settings,
      );
    },
    timeout,
  );
});
