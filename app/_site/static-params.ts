/** The name of the page that stands in where a route has nothing to show yet; the export step takes it out again. */
const nothing = '_nothing';

/**
 * What `generateStaticParams` returns. Next refuses a route without any page, and a site may well have no topic or
 * no election yet: the route then builds one page that isn't found.
 */
export function staticParams<Name extends string>(name: Name, ids: readonly string[]): Record<Name, string>[] {
  const list = ids.length > 0 ? ids : [nothing];
  // A computed key widens to string; the name is the only key there is.
  return list.map((id) => ({ [name]: id }) as Record<Name, string>);
}
