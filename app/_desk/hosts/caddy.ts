/** A site of Caddy. */
import { classes, compressible, contentTypes, everywhere, revalidate } from '../../_site/host-policy';
import { type Host, type Moves, madeFrom, under } from './host';

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function headerLines(headers: Readonly<Record<string, string>>, indent: string): string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}header ${name} ${quoted(value)}`);
}

/** Redirects; addresses with and without the last slash are both among them. */
export function caddyMoves(moves: Moves): string {
  const forms = new Map(moves.map(({ from, to }) => [decodeURI(from), to]));
  return [...forms]
    .flatMap(([from, to], index) => [
      `@moved${index} path_regexp ^${from.replace(/[.+?^$()|[\]\\]/g, '\\$&')}$`,
      `redir @moved${index} ${to}{tally_query} 301`,
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** The text of a Caddyfile. Redirects come from files beside it: `npm run hosts -- FOLDER` writes them. */
export function caddyConfig({ basePath, root, listen, redirects }: Host): string {
  const { tls } = listen;
  // A name alone lets Caddy get its certificate itself, and lead from http to https.
  const address = tls ? listen.name : `http://:${listen.port}`;
  const handles = classes.map(({ name, pattern, headers }) =>
    [
      `\t@${name} path_regexp ${under(basePath, pattern)}`,
      `\thandle @${name} {`,
      ...headerLines(headers, '\t\t'),
      '\t\timport tally_files',
      '\t}',
    ].join('\n'),
  );
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `\t@type_${ending} path *.${ending}\n\theader @type_${ending} Content-Type ${quoted(type)}`,
  );
  return `# ${madeFrom}
# Caddy 2.6 or newer: put it and its redirects (\`npm run hosts -- FOLDER\`) into /etc/caddy/.

(tally_files) {
	file_server {
		hide _headers _redirects
		disable_canonical_uris
	}
}

${address} {
	root * ${root}
	encode zstd gzip {
		match {
${compressible.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}
	map {query} {tally_query} {
		~.+ "?\${0}"
		default ""
	}
	# With one slash at its front: two would lead to another host.
	map {path} {tally_path} {
		~^/+(.*)$ "/\${1}"
	}
${headerLines(everywhere, '\t').join('\n')}
${types.join('\n')}

	import ${redirects}.caddy
	# An address without its last slash leads to the one with it, where there is a page.
	@slash {
		not path */
		file {path}/index.html
	}
	redir @slash {tally_path}/{tally_query} 301

${handles.join('\n')}
	handle {
		error 404
	}

	handle_errors {
		header Cache-Control ${quoted(revalidate)}
		header Content-Type ${quoted(contentTypes.html ?? '')}
		rewrite * ${basePath}/404.html
		file_server
	}
}
`;
}
