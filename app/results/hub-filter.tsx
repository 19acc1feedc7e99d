import type { HubArea } from './hub-groups';

/** As many areas as hub.css has rules for; beyond that the index by country serves alone. */
const most = 24;

/**
 * Shows the elections of one country, without a script: hub.css hides what doesn't belong to the radio button that is
 * chosen. The first button is "all", the next the first area, and so on; the items carry their area's place.
 */
export function AreaFilter({ areas }: { areas: readonly HubArea[] }) {
  if (areas.length < 2 || areas.length > most) return null;
  return (
    <fieldset className="hub-filter">
      <legend>Show</legend>
      {['All', ...areas.map(({ name }) => name)].map((name, place) => (
        <label key={name}>
          <input type="radio" name="area" value={place} defaultChecked={place === 0} /> <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
