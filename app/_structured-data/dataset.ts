/** The figures of a contest as data that can be taken away. */
import type { Dataset } from 'schema-dts';
import type { ElectionPage } from '../_content/edition';
import { newestCount } from '../_elections/election';
import type { Contest } from '../_elections/schema';
import { absolute, site } from '../_site/site';
import { contestPath, csvPath, indexPath } from '../data/addresses';
import { areaName } from '../results/area-name';
import { datasetId, publisherId } from './ids';

/** One for each contest that has a count: without one there is nothing to download but names. */
export function datasets(election: ElectionPage): Dataset[] {
  return election.contests.flatMap((contest) => {
    const newest = newestCount(contest);
    return newest ? [dataset(election, contest, newest.asOf.text)] : [];
  });
}

function dataset(election: ElectionPage, contest: Contest, modified: string): Dataset {
  const name = `${election.title}: ${contest.title}`;
  const files = [
    { format: 'CSV', type: 'text/csv', path: csvPath(election.id, contest.id) },
    { format: 'JSON', type: 'application/json', path: contestPath(election.id, contest.id) },
  ];
  return {
    '@type': 'Dataset',
    '@id': datasetId(election.id, contest.id),
    name,
    description: `${name}. Every count with its status, time and source, as published by ${site.name}. ${election.summary}`,
    url: absolute(`${election.path}#${contest.id}`),
    license: site.dataLicence.url,
    isAccessibleForFree: true,
    creator: { '@id': publisherId },
    publisher: { '@id': publisherId },
    dateModified: modified,
    temporalCoverage: contest.date.text,
    spatialCoverage: { '@type': 'Place', name: areaName(election.area), identifier: election.area },
    ...sourcesOf(contest),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': absolute(indexPath),
      name: `Results of ${site.name}`,
      url: absolute(indexPath),
    },
    distribution: files.map(({ format, type, path }) => ({
      '@type': 'DataDownload',
      name: `${name}, ${format}`,
      encodingFormat: type,
      contentUrl: absolute(path),
    })),
  };
}

/** Where the figures come from, each address once. */
function sourcesOf({ counts = [] }: Contest) {
  const urls = [...new Set(counts.flatMap(({ source }) => source?.url ?? []))];
  return urls.length > 0 ? { isBasedOn: urls } : {};
}
