import { Tool } from './tool';

const themes = [
  { value: '', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Light or dark, by the reader's choice. */
export function ThemeChoice() {
  return (
    <Tool className="footer-theme">
      <fieldset className="theme-choice">
        <legend>Colours</legend>
        {themes.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} defaultChecked={value === ''} autoComplete="off" />{' '}
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </Tool>
  );
}
