import {routes, type Route} from '@koperasi/contract';

/** Every route of the contract. */
export const routeList: readonly Route[] = Object.values(routes).flatMap((group): Route[] =>
  Object.values(group),
);

/** Things that exist among the sample rows of one cooperative, by the name that a path gives them. */
export const sampleParams: Readonly<Record<string, string>> = {
  cooperative: '36.73.01.1007',
  step: 'deed-of-establishment',
  member: 'mem_unyur06',
  application: 'app_unyur01',
  document: 'doc_unyur01',
  loan: 'loa_unyur01',
  order: 'ord_unyur02',
  scheme: 'kota-serang-2025',
  partner: 'ptr_bri',
  product: 'prd_urea',
};

/** A route's path with its `{names}` filled in. */
export function pathOf({path}: Route, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs ${name}.`);
    return value;
  });
}
