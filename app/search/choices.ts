/** What a search can be narrowed to: only what something is found under, each with how much that is. */
import type { Edition } from '../_content/make-edition';
import { type SearchRecord, sorts, sortWord } from './records';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Filter {
  /** The key in the address and in the index. */
  readonly name: 'topic' | 'kind' | 'year';
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly choices: readonly Choice[];
}

/** The filters of the search page, in the order in which they stand. */
export function searchFilters(records: readonly SearchRecord[], { topics }: Pick<Edition, 'topics'>): Filter[] {
  const choose = (
    values: readonly { value: string; label: string }[],
    of: (record: SearchRecord) => readonly string[],
  ) =>
    values
      .map((choice) => ({ ...choice, count: records.filter((record) => of(record).includes(choice.value)).length }))
      .filter(({ count }) => count > 0);
  const years = [...new Set(records.flatMap((record) => record.years))].sort().reverse();
  const topicValues = topics.map(({ id, title }) => ({ value: id, label: title }));
  const kindValues = sorts.map((sort) => ({ value: sort, label: sortWord(sort) }));
  const yearValues = years.map((year) => ({ value: year, label: year }));
  return [
    { name: 'topic', label: 'Topic', all: 'All topics', choices: choose(topicValues, (record) => record.topics) },
    { name: 'kind', label: 'Kind', all: 'All kinds', choices: choose(kindValues, (record) => [record.sort]) },
    { name: 'year', label: 'Year', all: 'All years', choices: choose(yearValues, (record) => record.years) },
  ];
}
