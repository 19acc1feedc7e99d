/** S3 behind CloudFront: two functions at its edge, and the commands that put them and the files there. */
import { classes, contentTypes, everywhere, revalidate } from '../../_site/host-policy';
import { type Moves, madeFrom, under } from './host';

/**
 * The function for viewer requests: redirects, clean addresses. CloudFront takes functions of up to 10 kB, so a site with
 * some hundred aliases keeps them in a key-value store instead.
 */
export function viewerRequest(moves: Moves): string {
  const table = Object.fromEntries(moves.map(({ from, to }) => [from, to]));
  return `// ${madeFrom}
// CloudFront function (runtime 2.0) for viewer requests.
const moved = ${JSON.stringify(table, null, 2)};
const everywhere = ${JSON.stringify(everywhere, null, 2)};

function query(parameters) {
  const parts = Object.keys(parameters).map((name) => (parameters[name].value ? \`\${name}=\${parameters[name].value}\` : name));
  return parts.length > 0 ? \`?\${parts.join('&')}\` : '';
}

function handler(event) {
  const request = event.request;
  const last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  // These two are for other hosts.
  if (last === '_headers' || last === '_redirects') {
    request.uri = '/nothing-here';
    return request;
  }
  let to = moved[request.uri];
  // A file has an ending, a page has none: its address ends in a slash.
  if (!to && last !== '' && last.indexOf('.') === -1) to = \`\${request.uri.replace(/^\\/+/, '/')}/\`;
  if (to) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: Object.keys(everywhere).reduce(
        (all, name) => Object.assign(all, { [name.toLowerCase()]: { value: everywhere[name] } }),
        { location: { value: to + query(request.querystring) } },
      ),
    };
  }
  if (last === '') request.uri += 'index.html';
  return request;
}
`;
}

/** The function for viewer responses: the headers of the site's policy. */
export function viewerResponse(basePath: string): string {
  const table = classes.map(({ pattern, headers }) => [under(basePath, pattern), headers]);
  return `// ${madeFrom}
// CloudFront function (runtime 2.0) for viewer responses.
const everywhere = ${JSON.stringify(everywhere, null, 2)};
const classes = ${JSON.stringify(table, null, 2)};

function handler(event) {
  const response = event.response;
  // The request function has put the name of the file in place of a page's address.
  const path = event.request.uri.replace(/\\/index\\.html$/, '/');
  const found = classes.find((entry) => new RegExp(entry[0]).test(path));
  const headers = Object.assign({}, everywhere, found ? found[1] : {});
  if ([200, 206, 304].indexOf(response.statusCode) === -1) {
    headers['Cache-Control'] = '${revalidate}';
    delete headers['Content-Type'];
  }
  for (const name in headers) response.headers[name.toLowerCase()] = { value: headers[name] };
  return response;
}
`;
}

/** The commands for a bucket and a distribution that are there already. */
export function uploadScript(basePath: string): string {
  const typed = Object.entries(contentTypes).map(
    ([ending, type]) => `put --exclude '*' --include '*.${ending}' --content-type '${type}'`,
  );
  const known = Object.keys(contentTypes).map((ending) => `--exclude '*.${ending}'`);
  return `#!/usr/bin/env bash
# ${madeFrom}
# Usage: s3.sh BUCKET DISTRIBUTION, after \`npm run build\`. The bucket is private, reached by the distribution alone (origin
# access control, with s3:ListBucket, so that what is missing answers 404 and not 403). The distribution compresses, leads
# from http to https, runs the two functions beside this file, and shows ${basePath}/404.html with status 404 for 404;
# CloudFront runs no function for errors, so a response headers policy may repeat the security headers for them.
set -euo pipefail
bucket=$1
distribution=$2

put() {
  aws s3 sync out "s3://$bucket${basePath}" "$@"
}

# Hashed files first: no page may be there before what it refers to.
put --exclude '*' --include '_next/*'
${typed.join('\n')}
put ${known.join(' ')} --exclude _headers --exclude _redirects
# Last, what is no more.
put --delete --exclude _headers --exclude _redirects
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
`;
}
