/** One load of a page in Chromium, with the CPU four times slower, 562 ms of latency and 1.47 Mbit/s. */
import type { Browser } from '@playwright/test';

export interface Load {
  readonly requests: number;
  /** As transferred, by what was asked for. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** What an entry of any type says that is asked for here. */
interface Entry {
  readonly startTime: number;
  readonly duration: number;
  /** How much moved: of a layout shift. */
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

/**
 * In the page: what the browser has kept of a type since the page began; nothing where it doesn't say so within a second. Asked when all
 * is over: a script put in front of the page would hold back the first requests of those pages alone that carry a policy. Nothing in here
 * has a name of its own: tsx would mark it with a helper that the page doesn't have.
 */
function kept(type: string): Promise<Entry[]> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.toJSON()))).observe({
      type,
      buffered: true,
    });
    setTimeout(() => resolve([]), 1000);
  });
}

/** How long a new window's own work takes, the browser's menus among it, on the processors that the page is then measured on. In ms. */
const settled = 2500;

/** Loads a page once, as a slow phone on a slow line does. */
export async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const throughput = (1.47 * 1024 * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  await page.waitForTimeout(settled);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const [paints, largest, shifts, long] = [
    await page.evaluate(kept, 'paint'),
    await page.evaluate(kept, 'largest-contentful-paint'),
    await page.evaluate(kept, 'layout-shift'),
    await page.evaluate(kept, 'longtask'),
  ];
  await context.close();
  const fcp = Math.max(0, ...paints.map(({ startTime }) => startTime));
  return {
    requests: types.size,
    bytes,
    fcp,
    lcp: largest.at(-1)?.startTime ?? 0,
    // Of a task that had begun before anything was to be seen, what came after.
    tbt: sum(long.map(({ startTime, duration }) => Math.max(0, startTime + duration - Math.max(startTime, fcp) - 50))),
    cls: sum(shifts.map(({ value = 0, hadRecentInput }) => (hadRecentInput ? 0 : value))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** The middle one of an odd number. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
