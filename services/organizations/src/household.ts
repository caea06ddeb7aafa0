import { change, seal, type Work } from '@nuanxin/kit';
import { secrets } from '@nuanxin/ledger';
import type { ChangeHouseholdInput, RegisterHouseholdInput } from './graphql.generated.ts';
import { Household } from './household.entity.ts';
import { named } from './input.ts';
import { regionInForce } from './region.ts';
import { only, station } from './who.ts';

/** Adds a household to the address book. The full address is only kept sealed. */
export async function registerHousehold(work: Work, { regionCode, address }: RegisterHouseholdInput): Promise<Household> {
  only(work, [...station, 'COUNTY_DIV']);
  const id = work.newId();
  return work.em.create(Household, {
    id,
    regionCode: await regionInForce(work, regionCode),
    sensitivity: 2,
    ...addressOf(id, address),
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes a household's place or address. */
export async function changeHousehold(work: Work, { id, expectedVersion, ...input }: ChangeHouseholdInput): Promise<Household> {
  only(work, [...station, 'COUNTY_DIV']);
  const household = await change(work, Household, id, expectedVersion);
  if (input.regionCode != null) household.regionCode = await regionInForce(work, input.regionCode);
  if (input.address != null) Object.assign(household, addressOf(id, input.address));
  household.updatedAt = work.now;
  return household;
}

function addressOf(id: string, address: string) {
  const full = named(address, 'input.address', 200);
  return { sealedAddress: seal(secrets().seal, full, `household/${id}`), shownAddress: maskAddress(full) };
}

/** The address up to the name of its community or village; what is behind is for those who go there (domain §7.2). */
export function maskAddress(address: string): string {
  const place = (/^.*?(?:社区|村)/.exec(address) ?? /^.*?(?:街道|镇|乡)/.exec(address))?.[0];
  return `${place ?? ''}…`;
}
