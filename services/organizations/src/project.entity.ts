import { defineEntity, p } from '@mikro-orm/core';
import type { projectStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';
import type { ServiceArea } from './service-catalogue-item.entity.ts';

/** A state of its life; see casework. */
export type ProjectState = StateOf<typeof projectStates>;
/** A step of its life. */
export type ProjectStep = StepNameOf<typeof projectStates>;

const ProjectSchema = defineEntity({
  name: 'Project',
  ...scoped('organization_id'),
  properties: {
    ...record,
    code: p.string().length(40).unique(),
    name: p.string().length(100).index(),
    area: p.string().length(20).$type<ServiceArea>(),
    stationId: p.string().length(64).nullable().index(),
    organizationId: p.string().length(64).nullable().index(),
    /** CNY cents 分. */
    budgetCents: p.bigint('number'),
    funder: p.string().length(100).nullable(),
    from: p.date(),
    to: p.date(),
    targetPersonTimes: p.integer().nullable(),
    targetPersons: p.integer().nullable(),
    targetActivities: p.integer().nullable(),
    state: p.string().length(20).$type<ProjectState>().index(),
  },
});

/** A service project 服务项目. */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
