import { absolute, site } from '../_site/site';

/** A letter to the desk with the page it is about already in it. */
export function ReportError({ title, path }: { title: string; path: string }) {
  const subject = encodeURIComponent(`Error in: ${title}`);
  const body = encodeURIComponent(`${absolute(path)}\n\n`);
  return <a href={`mailto:${site.contact}?subject=${subject}&body=${body}`}>Report an error</a>;
}
