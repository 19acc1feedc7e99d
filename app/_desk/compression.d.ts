/** The part of `compression` used here, on Node's own requests: the published types want all of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;

  interface Compression {
    (options?: { filter?: Filter }): (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
    /** Whether the answer's content type is worth compressing. */
    filter: Filter;
  }

  const compression: Compression;
  export default compression;
}
