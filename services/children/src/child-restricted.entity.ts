import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const ChildRestrictedSchema = defineEntity({
  name: 'ChildRestricted',
  ...scopedBy('child_file', 'file_id', { classified: true }), // goes where the file goes, and asks for clearance 4 on top
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).unique(),
    /** Always 4. */
    sensitivity: p.smallint(),
    /** HARMED 遭受侵害, HIV 艾滋病病毒感染. */
    categories: p.array(),
    /** `92-1` … `92-7`, `94-1` … `94-5` (MPL). */
    protectionGround: p.string().length(4).nullable(),
    note: p.string().length(500).nullable(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** What few may know of a child 受限信息: it is in no event, and in no list. */
export class ChildRestricted extends ChildRestrictedSchema.class {}
ChildRestrictedSchema.setClass(ChildRestricted);
