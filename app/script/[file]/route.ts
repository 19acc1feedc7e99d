import { scripts } from '../../_site/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...scripts().files.keys()].map((file) => ({ file }));
}

/** The site's own scripts, each under a name that changes with its content. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const text = scripts().files.get((await params).file);
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
