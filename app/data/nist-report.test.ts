import { describe, expect, test } from 'vitest';
import { electionWith } from '../_elections/fixtures/read';
import type { IdentifiedElection } from '../_elections/tally';
import { countedIn, editionAt } from './edition.fixture';
import { nistReport } from './nist-report';
import { schema, words } from './nist-schema.fixture';

const edition = editionAt('2018-01-01T00:00Z');

/** The report as a reader of the file has it: what is undefined is not there. */
function reportOf(election: IdentifiedElection): Node {
  return JSON.parse(JSON.stringify(nistReport(election, countedIn(election), '2018-01-01')));
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a report. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** What the published schema would say against a report. */
function slipsIn(report: Node): string[] {
  const nodes = nodesIn(report);
  const ids = nodes.flatMap((node) => node['@id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...twice.map((id) => `two of ${id}`), ...nodes.flatMap((node) => nodeSlips(node, ids))];
}

function nodeSlips(node: Node, ids: readonly unknown[]): string[] {
  const type = String(node['@type']).replace('ElectionResults.', '');
  const known = schema[type];
  const { required, other = [] } = known ?? { required: ['a type of the schema'] };
  const missing = required.filter((name) => !(name in node)).map((name) => `${type} without ${name}`);
  const slips = Object.entries(node).flatMap(([name, value]) => {
    if (name !== '@type' && !required.includes(name) && !other.includes(name)) return [`${type} with ${name}`];
    if (/Ids?$/.test(name) && name !== 'VendorApplicationId') {
      return [value]
        .flat()
        .filter((id) => !ids.includes(id))
        .map((id) => `${type}.${name}: nothing is ${id}`);
    }
    const allowed = words[`${type}.${name}`];
    return allowed && !allowed.includes(String(value)) ? [`${type}.${name}: ${value}`] : [];
  });
  return [...missing, ...slips];
}

describe('nistReport', () => {
  test.each(edition.elections.map((election) => ({ id: election.id, election })))(
    '$id has the shape',
    ({ id, election }) => {
      const report = reportOf(election);
      // Nobody certifies the sum of the constituencies.
      const status = id === 'uk-general-2017' ? 'unofficial-complete' : 'certified';
      expect(slipsIn(report)).toEqual([]);
      expect(report).toMatchObject({ '@type': 'ElectionResults.ElectionReport', Status: status, IsTest: false });
      expect(report.GeneratedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    },
  );

  test('votes are those of the newest count, and who went through is said', () => {
    const election = edition.election('fr-president-2017');
    const nodes = election ? nodesIn(reportOf(election)) : [];
    const find = (id: string) => nodes.find((node) => node['@id'] === id);
    expect(find('selection.round-1.macron')).toMatchObject({ VoteCounts: [{ Type: 'total', Count: 8656346 }] });
    expect(find('candidate.round-1.le-pen')).toMatchObject({ PostElectionStatus: 'advanced-to-runoff' });
    expect(find('candidate.round-2.macron')).toMatchObject({ PostElectionStatus: 'winner' });
  });

  test('what the schema has no field for is in the notes, with licence and source', () => {
    const election = edition.election('us-president-2016');
    const { Notes } = election ? reportOf(election) : {};
    expect(Notes).toContain('CC BY 4.0');
    expect(Notes).toContain('source: Federal Election Commission');
    expect(Notes).toContain('7 electoral votes for others');
  });

  test('a referendum is a ballot measure; an estimate of shares has no counts and is unofficial', () => {
    const report = reportOf(
      electionWith(`
system: referendum
candidates: { yes: { name: "Yes" }, no: { name: "No" } }
counts: [{ status: estimate, asOf: 2020-05-10T20:00+02:00, shares: { yes: 52, no: 48 } }]
`),
    );
    expect(slipsIn(report)).toEqual([]);
    expect(report).toMatchObject({ Status: 'unofficial-partial', GeneratedDate: '2020-05-10T18:00:00Z' });
    expect(JSON.stringify(report)).not.toContain('VoteCounts');
  });

  test('an election to come is pre-election; a list of no party is a party; a vote unknown is left out', () => {
    const lists = reportOf(electionWith('system: proportional\nlists: { a: { name: Citizens } }'));
    expect(slipsIn(lists)).toEqual([]);
    expect(lists).toMatchObject({ Status: 'pre-election', GeneratedDate: '2018-01-01T00:00:00Z' });
    const council = reportOf(electionWith('system: plurality\nelects: 3\ncandidates: { a: { name: A } }'));
    expect(slipsIn(council)).toEqual(['CandidateContest without VotesAllowed']);
  });
});
