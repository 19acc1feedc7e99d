/** Where a Chromium may be, and how it is started for the tests. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Keeps Chromium to the pages it is sent to: without these it asks for updates and variations at every start, and on a
 * closed network it waits for the answers. (Playwright itself adds --no-sandbox, which root needs.)
 */
export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Every place where this kind of machine usually has a Chromium, the likeliest first; none need exist. */
export function usualPlaces({ platform, env }: Machine = process): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPrograms.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const onPath = names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  if (platform !== 'darwin') return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const apps = ['/Applications', `${env.HOME}/Applications`];
  return [...apps.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)), ...onPath];
}

/** Those of the usual places that have one, and Playwright's own download where it is there. */
export function installed(): string[] {
  return [...new Set([...usualPlaces(), chromium.executablePath()])].filter((path) => path !== '' && existsSync(path));
}

/** What keeps a browser from starting; undefined where it starts. */
export async function faultOf(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: flags, timeout: 60_000 });
    await browser.close();
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the message is coloured for a terminal
    const plain = message.replace(/\u001b\[\d+m/g, '').split('\n');
    return plain.find((line) => /error while loading|\[err\]|ENOENT|EACCES/.test(line))?.trim() ?? plain[0];
  }
}
