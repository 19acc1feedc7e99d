/** Every file that a host's owner may need, by name. */
import type { Redirect } from '../host-rules';
import { caddyConfig, caddyMoves } from './caddy';
import { uploadScript, viewerRequest, viewerResponse } from './cloudfront';
import { example, type Host } from './host';
import { nginxConfig, nginxMoves } from './nginx';

/** The configurations that are committed under e2e/hosts: those of the example, without the redirects of any content. */
export function configurations(host: Host = example): Record<string, string> {
  return {
    'nginx.conf': nginxConfig(host),
    Caddyfile: caddyConfig(host),
    'cloudfront-request.js': viewerRequest([]),
    'cloudfront-response.js': viewerResponse(host.basePath),
    's3.sh': uploadScript(host.basePath),
  };
}

/** The same for one build, with its redirects. */
export function configurationsWith(host: Host, moves: readonly Redirect[]): Record<string, string> {
  return {
    ...configurations(host),
    'tally-redirects.map': nginxMoves(moves),
    'tally-redirects.caddy': caddyMoves(moves),
    'cloudfront-request.js': viewerRequest(moves),
  };
}
