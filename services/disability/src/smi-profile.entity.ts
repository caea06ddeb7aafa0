import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const SmiProfileSchema = defineEntity({
  name: 'SmiProfile',
  ...scopedBy('disability_file', 'file_id', { classified: true }), // by the file: it follows it to another township, whoever moves it
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).unique(),
    /** Always 4, restricted: mental illness (domain.md §1.4). */
    sensitivity: p.smallint(),
    /** Everything that health said, sealed with a key of its own. */
    factsSealed: p.text().hidden(),
    /** Plain, for the clock of follow-ups. */
    nextFollowUpDue: p.date(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** What health says of a severe mental disorder 严重精神障碍; that the row exists is itself restricted (domain.md §2.3). */
export class SmiProfile extends SmiProfileSchema.class {}
SmiProfileSchema.setClass(SmiProfile);
