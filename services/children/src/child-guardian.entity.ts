import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const ChildGuardianSchema = defineEntity({
  name: 'ChildGuardian',
  ...scopedBy('child_file', 'file_id'),
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).index(),
    /** The guardian's person key; null while its citizen id is not known. */
    personId: p.string().length(27).nullable().index(),
    name: p.string().length(50),
    /** To the child, GB/T 4761. */
    relation: p.string().length(20),
    /** PARENT 父母, KIN 亲属, COURT_APPOINTED 法院指定, CIVIL_AFFAIRS 民政监护. */
    kind: p.string().length(20),
    /** GOOD 良好, WEAK 较弱, NONE 无. */
    ability: p.string().length(10),
    /** Order in which they were named. */
    position: p.smallint(),
  },
});

/** A guardian of a child 监护人. */
export class ChildGuardian extends ChildGuardianSchema.class {}
ChildGuardianSchema.setClass(ChildGuardian);
