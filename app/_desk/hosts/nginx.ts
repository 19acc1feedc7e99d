/** A server of nginx for the site: one file, to be put among the host's sites. */
import { classes, compressible, contentTypes, everywhere, revalidate } from '../../_site/host-policy';
import { type Host, type Moves, madeFrom, under } from './host';

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function map(from: string, to: string, lines: readonly string[]): string {
  return [`map ${from} ${to} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');
}

/** Header names that some class sets and nginx doesn't by itself. */
const varied = [...new Set(classes.flatMap(({ headers }) => Object.keys(headers)))].filter(
  (name) => !(name in everywhere) && name !== 'Content-Type',
);

function variable(header: string): string {
  return `$tally_${header.toLowerCase().replaceAll('-', '_')}`;
}

function headerMap(header: string): string {
  const values = classes.flatMap(({ name, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [`${name} ${quoted(value)};`];
  });
  // An empty value is not sent.
  if (header !== 'Cache-Control') return map('$tally_class', variable(header), ['default "";', ...values]);
  // What is not there must not be remembered as such.
  const found = values.map((line) => `"~^(?:200|206|304):${line.replace(' ', '$" ')}`);
  return map('"$status:$tally_class"', variable(header), [`default ${quoted(revalidate)};`, ...found]);
}

/** Locations for files whose type is not told by their ending. */
function typedLocations(basePath: string): string[] {
  return classes.flatMap(({ pattern, headers }) => {
    const type = headers['Content-Type'];
    if (type === undefined) return [];
    const [bare = '', charset] = type.split('; charset=');
    return [
      `    location ~ "${under(basePath, pattern)}" {`,
      '        types { }',
      `        default_type ${bare};`,
      ...(charset ? [`        charset ${charset};`, `        charset_types ${bare};`] : []),
      '        try_files $uri =404;',
      '    }',
    ];
  });
}

function types(): string[] {
  return Object.entries(contentTypes).map(([ending, type]) => `        ${type.replace(/;.*/, '')} ${ending};`);
}

function charsetTypes(): string {
  const told = Object.values(contentTypes).filter((type) => type.includes('charset'));
  // text/html is always among them.
  return [...new Set(told.map((type) => type.replace(/;.*/, '')))].filter((type) => type !== 'text/html').join(' ');
}

/** Redirects, with and without the last slash. */
export function nginxMoves(moves: Moves): string {
  const forms = new Map(moves.map(({ from, to }) => [from, to]));
  return [...forms].map(([from, to]) => `${quoted(from)} ${quoted(to)};\n`).join('');
}

/** The server's text. Redirects come from files beside it: `npm run hosts -- FOLDER` writes them for the last build. */
export function nginxConfig(host: Host): string {
  const { basePath, root, listen, redirects } = host;
  const http = `listen ${listen.port};`;
  const https = listen.tls && [
    `    listen ${listen.tls.port} ssl http2;`,
    `    ssl_certificate ${listen.tls.certificate};`,
    `    ssl_certificate_key ${listen.tls.key};`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
  ];
  const toHttps = `https://$host${listen.tls?.port === 443 ? '' : `:${listen.tls?.port}`}$request_uri`;
  return `# ${madeFrom}
# A site of nginx (1.18 or newer): put it and its redirects (\`npm run hosts -- FOLDER\`) into
# /etc/nginx/conf.d/.

# Room for the longest alias.
map_hash_bucket_size 1024;
map_hash_max_size 8192;
# The address as it was asked for, with one slash at its front.
${map('$request_uri', '$tally_path', ['default "/";', '"~^/*(?<tally_rest>[^?]*)" "/$tally_rest";'])}
${map('$tally_path', '$tally_moved', [`include ${redirects}.map;`, 'default "";'])}
${map(
  '$tally_path',
  '$tally_class',
  classes.map(({ name, pattern }) => `"~${under(basePath, pattern)}" ${name};`).concat('default other;'),
)}
${varied.map(headerMap).join('\n')}
${
  https
    ? `
server {
    ${http}
    server_name ${listen.name};
    return 301 ${toHttps};
}
`
    : ''
}
server {
${https ? https.join('\n') : `    ${http}`}
    server_name ${listen.name};
    root ${root};
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types ${charsetTypes()};
    types {
${types().join('\n')}
    }
    default_type application/octet-stream;

${Object.entries(everywhere)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
${varied.map((header) => `    add_header ${header} ${variable(header)} always;`).join('\n')}

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 1024;
    gzip_proxied any;
    gzip_types ${compressible.filter((type) => type !== 'text/html').join(' ')};
    # With libnginx-mod-http-brotli-filter: brotli on; and the same types for brotli_types.

    if ($tally_moved) {
        return 301 $tally_moved$is_args$args;
    }
    error_page 403 404 =404 ${basePath}/404.html;
    # These two are for other hosts.
    location ~ "^${basePath}/_(?:headers|redirects)$" {
        return 404;
    }
${typedLocations(basePath).join('\n')}
    location / {
        try_files $uri \${uri}index.html @slash;
    }
    # An address without its last slash leads to the one with it, where there is a page.
    location @slash {
        if (-f $document_root$uri/index.html) {
            return 301 $tally_path/$is_args$args;
        }
        return 404;
    }
}
`;
}
