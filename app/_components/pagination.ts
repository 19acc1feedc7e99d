/** Long lists in pages with addresses of their own: `/topics/europe/`, `/topics/europe/page/2/`. */
export const pageSize = 30;

export interface ListPage<T> {
  readonly items: readonly T[];
  /** 1 is the first. */
  readonly number: number;
  readonly count: number;
}

/** How many pages a list takes: at least one. */
export function pageCount(length: number, size = pageSize): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The route parameters of all pages of a list: none for the first, then `['page', '2']` and so on. */
export function pageParams(length: number): string[][] {
  return Array.from({ length: pageCount(length) }, (_, index) => (index === 0 ? [] : ['page', String(index + 1)]));
}

/** The part of a list that the route's parameters ask for; undefined where there is no such page. */
export function listPage<T>(
  items: readonly T[],
  params: readonly string[] = [],
  size = pageSize,
): ListPage<T> | undefined {
  const count = pageCount(items.length, size);
  const number = params.length === 0 ? 1 : params[0] === 'page' && params.length === 2 ? Number(params[1]) : 0;
  if (!Number.isInteger(number) || number < 1 || number > count || (params.length > 0 && number === 1))
    return undefined;
  return { items: items.slice((number - 1) * size, number * size), number, count };
}

/** The address of a page of the list that begins at `path`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}
