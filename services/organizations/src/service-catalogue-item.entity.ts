import { defineEntity, p } from '@mikro-orm/core';
import { open } from '@nuanxin/kit';

/** The five areas of the catalogue. 服务领域 */
export const serviceAreas = ['SOCIAL_ASSISTANCE', 'ELDERLY', 'CHILDREN', 'COMMUNITY_GOVERNANCE', 'SOCIAL_AFFAIRS'] as const;
export type ServiceArea = (typeof serviceAreas)[number];

const ServiceCatalogueItemSchema = defineEntity({
  name: 'ServiceCatalogueItem',
  ...open(), // a public list of services
  properties: {
    /** S01–S99. */
    code: p.string().length(3).primary(),
    area: p.string().length(20).$type<ServiceArea>(),
    nameZh: p.string().length(100),
    nameEn: p.string().length(100),
    active: p.boolean(),
    version: p.integer().version(),
  },
});

/** One item of the service catalogue 服务清单条目. */
export class ServiceCatalogueItem extends ServiceCatalogueItemSchema.class {}
ServiceCatalogueItemSchema.setClass(ServiceCatalogueItem);
