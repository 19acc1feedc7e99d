/** The JSON-LD of a page, and what Google's and schema.org's documentation require of each type that we use. */

export type Node = Record<string, unknown>;

/** Every block of a page, parsed. */
export function blocksIn(html: string): Node[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...blocks].map(([, json = '']): Node => JSON.parse(json));
}

/** Every typed node, however deep. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node: Node = { ...value };
  return [...('@type' in node ? [node] : []), ...Object.values(node).flatMap(nodesIn)];
}

const article =
  '@id headline description datePublished dateModified author publisher mainEntityOfPage image inLanguage isAccessibleForFree';

/** Required, or recommended and ours to give always. Types that aren't listed have no business on our pages. */
const fields: Readonly<Record<string, string>> = {
  NewsArticle: article,
  ReportageNewsArticle: article,
  OpinionNewsArticle: article,
  AnalysisNewsArticle: article,
  LiveBlogPosting: `${article} coverageStartTime liveBlogUpdate`,
  BlogPosting: '@id headline datePublished articleBody url author',
  CorrectionComment: 'text datePublished',
  ClaimReview: 'claimReviewed reviewRating url author datePublished itemReviewed',
  Claim: 'text',
  Rating: 'ratingValue bestRating worstRating alternateName',
  Person: 'name',
  Organization: 'name',
  ProfilePage: '@id mainEntity name url',
  BreadcrumbList: 'itemListElement',
  ItemList: 'itemListElement numberOfItems',
  ListItem: 'position name',
  CollectionPage: '@id name url description mainEntity',
  Dataset: '@id name description url license creator distribution temporalCoverage spatialCoverage',
  DataDownload: 'contentUrl encodingFormat',
  DataCatalog: 'name url',
  Place: 'name',
  WebSite: '@id name url publisher potentialAction',
  SearchAction: 'target query-input',
  EntryPoint: 'urlTemplate',
  NewsMediaOrganization: '@id name url logo',
  ImageObject: 'url width height',
  CreativeWork: 'name',
};

/** What is wrong with a node by itself. */
export function faultsOf(node: Node): string[] {
  const type = String(node['@type']);
  const required = fields[type];
  if (required === undefined) return [`${type} is a type that nobody has looked up`];
  const isMissing = (name: string) => node[name] === undefined || node[name] === '' || isEmpty(node[name]);
  // A story may have no picture; everything else is always known.
  const missing = required.split(' ').filter((name) => isMissing(name) && name !== 'image');
  return [...missing.map((name) => `${type} has no ${name}`), ...faultsByType(type, node)];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function faultsByType(type: string, node: Node): string[] {
  const faults: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (/^date|Time$/.test(key) && !isDate(value)) faults.push(`${type}: ${key} is ${value}`);
  }
  if (type === 'BreadcrumbList' && lengthOf(node.itemListElement) < 2)
    faults.push('breadcrumbs of fewer than two steps');
  if (type === 'Dataset') {
    const { length } = String(node.description);
    if (length < 50 || length > 5000) faults.push(`a description of a dataset with ${length} characters`);
  }
  return faults;
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) && /^\d{4}-\d\d-\d\d/.test(value);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
