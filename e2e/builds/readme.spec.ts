/** The examples in the README are what the content check accepts. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contentWith, script } from '../support/exports';

test('the post and the election of the README pass the check', () => {
  test.setTimeout(600_000);
  const examples = [...readFileSync('README.md', 'utf8').matchAll(/```\w+\n(---\n.+?)```/gs)].map((match) => match[1]);
  const [post = '', election = ''] = examples;
  expect(examples).toHaveLength(2);
  const [directive = ''] = /::result\[.*?\}/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const reporting = post.replace('kind: report', 'kind: report\nelections: [an-example]');
  const content = contentWith('readme', {
    'posts/turnout-rises.md': post,
    'posts/the-count.md': `${reporting}\n${directive}\n`,
    'posts/elections/an-example.md': election,
  });
  const { status, output } = script('check', { TALLY_CONTENT: content });
  expect(status, output).toBe(0);
  expect(output).not.toMatch(/turnout-rises|the-count|an-example/);
});
