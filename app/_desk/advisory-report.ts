/** What `npm audit --json` says, in lines for people. */
import { z } from 'zod';

const advisory = z.object({ title: z.string(), url: z.string().optional(), severity: z.string().optional() });

const found = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string().optional(),
      /** The advisories themselves; or the names of packages, further down, that have them. */
      via: z.array(z.union([z.string(), advisory])),
    }),
  ),
});

const unanswered = z.object({ message: z.string() });

export interface AdvisoryReport {
  readonly lines: readonly string[];
  /** What the command ends with: 0 none, 1 some, 2 not known. */
  readonly status: 0 | 1 | 2;
}

/**
 * @param output what npm wrote, of whatever form
 * @param failure why npm could not be run, where it could not
 */
export function printedAdvisories(output: string, failure?: string): AdvisoryReport {
  const json = parsed(output);
  const report = found.safeParse(json);
  if (!report.success) {
    const reason = failure ?? unanswered.safeParse(json).data?.message ?? 'it gave no answer';
    return { lines: [`The registry could not be asked: ${reason}`, 'Nothing is known of advisories.'], status: 2 };
  }
  const packages = Object.entries(report.data.vulnerabilities);
  if (packages.length === 0) return { lines: ['No advisories.'], status: 0 };
  const lines = packages.flatMap(([name, { severity, range, via }]) => [
    `${name} ${range ?? ''}: ${severity}`,
    ...via.map((each) =>
      typeof each === 'string' ? `  by way of ${each}` : `  ${each.title} ${each.url ?? ''}`.trimEnd(),
    ),
  ]);
  return { lines: [...lines, `Packages with advisories: ${packages.length}. \`npm audit\` says more.`], status: 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
