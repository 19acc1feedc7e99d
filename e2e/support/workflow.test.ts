/** The workflow that publishes: it can be read, its commands are those of package.json, and it may do no more than it must. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions: Record<string, string>;
  'timeout-minutes': number;
  steps: { uses?: string; run?: string }[];
}

const text = readFileSync('.github/workflows/publish.yml', 'utf8');
const workflow: { permissions: unknown; jobs: Record<string, Job> } = parse(text);
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('it runs commands that there are', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run check', 'npm run build']);
  for (const command of commands.slice(1)) expect(Object.keys(scripts)).toContain(command.replace('npm run ', ''));
});

test('only the job that publishes may write, and only the pages', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.build?.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(workflow.jobs.publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
});

test('each action has its version, or its commit', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(4);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/);
});
