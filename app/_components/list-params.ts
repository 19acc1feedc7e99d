import { staticParams } from '../_site/static-params';
import { pageParams } from './pagination';

/** The route parameters of lists in pages: every page of every list, or one that isn't found where there is no list. */
export function listParams<Name extends string>(
  name: Name,
  lists: readonly { readonly id: string }[],
  itemsOf: (id: string) => readonly unknown[],
) {
  return staticParams(
    name,
    lists.map(({ id }) => id),
  ).flatMap((params) => pageParams(itemsOf(params[name]).length).map((page) => ({ ...params, page })));
}
