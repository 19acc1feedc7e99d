/** The test function of this project: a served export, and a page that must stay quiet and at home. */
import { test as base, expect } from '@playwright/test';
import { listen } from '../../app/_desk/static-server';

export interface HostOptions {
  /** The folder that is served. */
  exportFolder: string;
  /** The folder of the host that it lives in, such as `/tally`. */
  basePath: string;
  /** The address of the server's root, without a slash at the end. */
  host: string;
}

export interface PageOptions {
  /** Console messages that a test expects, such as the browser's own about a 404. */
  expectedErrors: RegExp | undefined;
}

export const test = base.extend<PageOptions, HostOptions>({
  exportFolder: ['out', { scope: 'worker', option: true }],
  basePath: ['', { scope: 'worker', option: true }],
  host: [
    async ({ exportFolder, basePath }, use) => {
      const server = await listen({ folder: exportFolder, basePath }, 0);
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      await use(`http://127.0.0.1:${address.port}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ host }, use) => use(host),
  expectedErrors: [undefined, { option: true }],

  page: async ({ page, host, expectedErrors }, use) => {
    const complaints: string[] = [];
    const complain = (text: string) => {
      if (!expectedErrors?.test(text)) complaints.push(text);
    };
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      complain(`${message.type()}: ${message.text()} ${message.location().url} on ${page.url()}`);
    });
    page.on('pageerror', (error) => complain(`exception: ${error.message} ${page.url()}`));
    page.on('requestfailed', (request) => {
      const fault = request.failure()?.errorText;
      // What was still on its way when the reader went on to the next page.
      if (fault === 'net::ERR_ABORTED') return;
      complain(`failed: ${request.url()} ${fault}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== host && protocol !== 'data:') complain(`elsewhere: ${request.url()}`);
    });
    await use(page);
    expect(complaints, 'no console error, no failed request, no request to another origin').toEqual([]);
  },
});

export { expect };
