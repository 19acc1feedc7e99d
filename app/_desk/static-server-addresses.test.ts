import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type FixtureHost, fixtureHost, long } from './static-server.fixture';

let host: FixtureHost;

beforeAll(async () => {
  host = await fixtureHost();
});

afterAll(() => host.close());

describe('addresses', () => {
  it.each([
    ['/', 200, '<h1>Front page</h1>'],
    ['/posts/x/', 200, long],
    ['/posts/x/?from=feed', 200, long],
    ['/.well-known/security.txt', 200, 'Contact:'],
    ['/nothing/here/', 404, '<h1>Not here</h1>'],
    ['/posts/', 404, '<h1>Not here</h1>'],
    ['/posts', 404, '<h1>Not here</h1>'],
    ['/_redirects', 404, '<h1>Not here</h1>'],
    ['/_headers', 404, '<h1>Not here</h1>'],
    ['/%5fredirects', 404, '<h1>Not here</h1>'],
    ['//_redirects', 404, '<h1>Not here</h1>'],
    ['/./_redirects', 404, '<h1>Not here</h1>'],
    ['/%5Fheaders', 404, '<h1>Not here</h1>'],
    ['/posts/../_headers', 404, '<h1>Not here</h1>'],
    ['/../secret.txt', 404, '<h1>Not here</h1>'],
    ['/..%2fsecret.txt', 404, '<h1>Not here</h1>'],
    ['/%2e%2e/%2e%2e/secret.txt', 404, '<h1>Not here</h1>'],
    ['/posts/..%5c..%5csecret.txt', 404, '<h1>Not here</h1>'],
    ['/a%00b', 404, '<h1>Not here</h1>'],
    ['/%E0%A4%A', 404, '<h1>Not here</h1>'],
  ])('%s gives %i', async (path, status, body) => {
    const answer = await ask(host.root, path);
    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
  });

  it.each([
    ['/posts/x', '/posts/x/'],
    ['/posts/x?from=feed', '/posts/x/?from=feed'],
    ['//posts/x', '/posts/x/'],
    ['/gone', '/posts/x/'],
    ['/gone/', '/posts/x/'],
  ])('%s moves to %s', async (path, location) => {
    const answer = await ask(host.root, path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it('serves under a base path only what is under it', async () => {
    expect((await ask(host.based, '/tally/posts/x/')).status).toBe(200);
    expect((await ask(host.based, '/tally/posts/x')).headers.location).toBe('/tally/posts/x/');
    expect((await ask(host.based, '/tally')).headers.location).toBe('/tally/');
    expect((await ask(host.based, '/')).headers.location).toBe('/tally/');
    expect((await ask(host.based, '/posts/x/')).status).toBe(404);
    expect((await ask(host.based, '/tallyposts/x/')).status).toBe(404);
  });
});
