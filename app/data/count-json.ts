/** A count in our own JSON. */
import type { Change } from '../_elections/change';
import type { Tally, TallyRow } from '../_elections/tally';
import { countAnchor } from '../_figures/anchors';
import { figureJson, momentJson, pageOf, sourceJson } from './json';

/** A count with every figure that its page shows. */
export function countJson(tally: Tally) {
  const { registered = null, cast = null, blank = null, invalid = null, valid = null } = tally.ballots;
  return {
    id: tally.countId,
    page: pageOf(tally.election, countAnchor(tally.contest, tally.countId)),
    status: tally.status,
    certainty: tally.outcome.certainty,
    asOf: momentJson(tally.asOf),
    source: sourceJson(tally.source),
    counted: countedJson(tally.counted),
    ballots: { registered, cast, blank, invalid, valid },
    turnout: figureJson(tally.turnout),
    turnoutChange: figureJson(tally.turnoutChange),
    chamber: tally.chamber ?? null,
    unlisted: tally.unlisted,
    note: tally.note ?? null,
    rows: tally.rows.map(rowJson),
  };
}

function countedJson(counted: Tally['counted']) {
  if (!counted) return null;
  const { reported = null, total = null, unit = null, percent } = counted;
  return { reported, total, unit, percent: figureJson(percent) };
}

function rowJson(row: TallyRow) {
  const { key, name, shortName, party, votes = null, share, seats = null, isOthers, change, standing = null } = row;
  return {
    key,
    name,
    shortName,
    party: party ? { key: party.key, name: party.name, abbreviation: party.abbreviation ?? null } : null,
    isOthers,
    votes,
    share: figureJson(share),
    seats,
    change: changeJson(change),
    standing,
  };
}

function changeJson(change: Change | undefined) {
  if (!change) return null;
  const { isNew = false, formerly = null, against = null, votes = null, share, seats = null } = change;
  return { isNew, formerly, against, votes, share: figureJson(share), seats };
}
