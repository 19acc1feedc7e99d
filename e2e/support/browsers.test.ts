import { describe, expect, it } from 'vitest';
import { usualPlaces } from './browsers';

describe('where a Chromium usually is', () => {
  it('is the path on Linux, in the order of names', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } });
    expect(places.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
    ]);
    expect(places).toContain('/usr/bin/google-chrome');
  });

  it("is the applications' folders on a Mac", () => {
    const places = usualPlaces({ platform: 'darwin', env: { HOME: '/Users/missy', PATH: '/usr/bin' } });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/missy/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('is the folders for programs on Windows, those that are named', () => {
    const places = usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(places).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});
