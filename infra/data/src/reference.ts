import { catalogue } from './catalogue.ts';
import { type FixtureFile, type FixtureLine, fixedId } from './fixture.ts';
import { readRegions } from './region.ts';

const nation = { as: 'PROV_DIV', region: '000000000000' };
const at = '2026-01-01T08:00:00+08:00';

/** How many regions one call takes: the action refuses more. */
const BATCH = 500;

/** The region tree and the service catalogue, as calls of organizations: what must be there before anything else. */
export function referenceFiles(): FixtureFile[] {
  const rows = readRegions().map(({ code, level, name, parent, flag }) => ({
    code,
    level,
    name,
    parentCode: parent || null,
    flag: flag ? flag.toUpperCase().replace('-', '_') : null,
  }));
  rows.sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1)); // a parent before its children
  const regions: FixtureLine[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    regions.push({
      action: 'importRegions',
      id: fixedId(`regions/${from}`),
      at,
      ...nation,
      input: { rows: rows.slice(from, from + BATCH) },
    });
  }
  const items = catalogue.map(
    (item): FixtureLine => ({
      action: 'registerCatalogueItem',
      id: item.code,
      at,
      ...nation,
      input: { ...item },
    }),
  );
  return [
    { service: 'organizations', name: 'regions', lines: regions },
    { service: 'organizations', name: 'catalogue', lines: items },
  ];
}
