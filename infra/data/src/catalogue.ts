import { CATALOGUE, type CatalogueArea } from '@nuanxin/casework';

/** One item of the service catalogue, as the mutation takes it. */
export type CatalogueRow = { code: string; area: CatalogueArea; nameZh: string; nameEn: string };

/** S01–S29, in the order of the areas (domain §2.8). */
export const catalogue: readonly CatalogueRow[] = CATALOGUE.map(({ code, area, zh, en }) => ({ code, area, nameZh: zh, nameEn: en }));
