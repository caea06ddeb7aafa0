import { organizations } from '@nuanxin/contracts';
import { change, emit, Rejection, type Work } from '@nuanxin/kit';
import type { ChangeCatalogueItemInput, RegisterCatalogueItemInput } from './graphql.generated.ts';
import { named, single } from './input.ts';
import { ServiceCatalogueItem } from './service-catalogue-item.entity.ts';
import { only } from './who.ts';

/** Adds an item to the service catalogue. */
export async function registerCatalogueItem(
  work: Work,
  { code, area, nameZh, nameEn }: RegisterCatalogueItemInput,
): Promise<ServiceCatalogueItem> {
  only(work, ['PROV_DIV']);
  if (!/^S\d{2}$/.test(code))
    throw new Rejection('INVALID_INPUT', { zh: '编码为 S 加两位数字。', en: 'A code is S and two digits.' }, 'input.code');
  single(await work.em.findOne(ServiceCatalogueItem, code), 'input.code');
  const item = work.em.create(ServiceCatalogueItem, {
    code,
    area,
    nameZh: named(nameZh, 'input.nameZh', 100),
    nameEn: named(nameEn, 'input.nameEn', 100),
    active: true,
  });
  say(work, item);
  return item;
}

/** Renames an item, or takes it out of use; its code and area stay, so that records keep their meaning. */
export async function changeCatalogueItem(
  work: Work,
  { code, expectedVersion, ...input }: ChangeCatalogueItemInput,
): Promise<ServiceCatalogueItem> {
  only(work, ['PROV_DIV']);
  const item = await change(work, ServiceCatalogueItem, code, expectedVersion, 'input.code');
  if (input.nameZh != null) item.nameZh = named(input.nameZh, 'input.nameZh', 100);
  if (input.nameEn != null) item.nameEn = named(input.nameEn, 'input.nameEn', 100);
  if (input.active != null) item.active = input.active;
  say(work, item);
  return item;
}

function say(work: Work, { code, area, active }: ServiceCatalogueItem): void {
  emit(work, organizations.CatalogueUpdated, { code, area, active }, { id: code, regionCode: 0 });
}

/** An item of the catalogue that is in use. */
export async function itemInUse(work: Work, code: string, field = 'input.catalogueCode'): Promise<string> {
  const item = await work.em.findOne(ServiceCatalogueItem, code);
  if (!item?.active)
    throw new Rejection('NOT_FOUND', { zh: '服务清单中没有此项，或已停用。', en: 'The catalogue has no such item in use.' }, field);
  return code;
}
