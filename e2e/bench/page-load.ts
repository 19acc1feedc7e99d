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

/** In the page, before anything else: keeps what the browser reports. */
function observe(): void {
  const seen = { cls: 0, tbt: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset.seen ??= JSON.stringify(seen);
  });
  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
      document.documentElement.dataset.seen = JSON.stringify(seen);
    }).observe({ type, buffered: true });
  watch('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
}

/** In the page: when the largest thing of it was painted; 0 where the browser doesn't say so within a second. */
function largest(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(0), 1000);
  });
}

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
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const seen: Pick<Load, 'cls' | 'tbt'> = JSON.parse((await page.locator('html').getAttribute('data-seen')) ?? '{}');
  const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const lcp = await page.evaluate(largest);
  await context.close();
  return { requests: types.size, bytes, fcp, lcp, ...seen };
}

/** The middle one of an odd number. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
