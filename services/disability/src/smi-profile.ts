import { checkSmi, chinaDate, needsJointVisit, nextFollowUpDue, type DangerGrade } from '@nuanxin/casework';
import { disability } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, seal, unseal, type Row, type Work } from '@nuanxin/kit';
import { planVisit, secrets, touch } from '@nuanxin/ledger';
import { hkdfSync } from 'node:crypto';
import type { DisabilityFile } from './disability-file.entity.ts';
import { levelByRule } from './disability-file.ts';
import type { ImportSmiProfileInput, RejectionCode } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { SmiProfile } from './smi-profile.entity.ts';

/** What health said, as it is sealed: the input without what names the file. */
export type SmiFacts = Omit<ImportSmiProfileInput, 'fileId' | 'expectedVersion'>;

/**
 * Takes in what health says 导入 (domain.md §0.3 5): checks that it agrees with itself, computes the next follow-up, and gives the file what
 * workers may know: whether nobody goes alone, and how often to visit. What the file tells of it names the division, not who imported.
 */
export async function importSmiProfile(work: Work, { fileId, expectedVersion, ...facts }: ImportSmiProfileInput): Promise<SmiProfile> {
  const file = (await change(work, ledger.File, fileId, null, 'input.fileId')) as DisabilityFile;
  const { grade, stability } = agreed(facts);
  checkFacts(work, facts);
  const profile =
    (await known(work, fileId, expectedVersion)) ??
    work.em.create(SmiProfile, {
      id: work.newId(),
      fileId,
      sensitivity: 4,
      factsSealed: '',
      nextFollowUpDue: '',
      createdBy: actorOf(work).id,
      createdAt: work.now,
      updatedAt: work.now,
      version: 1,
    });
  Object.assign(profile, {
    factsSealed: seal(smiKey(), JSON.stringify(facts), where(fileId)),
    nextFollowUpDue: nextFollowUpDue(stability, facts.lastFollowUpOn, facts.afterAdjustment ?? undefined),
    updatedAt: work.now,
  });
  await tellFile(inOwnName(work), file, needsJointVisit(grade, stability), stability === 'STABLE' ? null : stability);
  return profile;
}

const opened = new WeakMap<object, SmiFacts>();

/** What is sealed in a row; the type's rule was asked before. */
export function smiFacts(profile: Row<SmiProfile>): SmiFacts {
  let facts = opened.get(profile);
  if (!facts) opened.set(profile, (facts = JSON.parse(unseal(smiKey(), profile.factsSealed, where(profile.fileId))) as SmiFacts));
  return facts;
}

/** The profile that is there, of the version that was read; null where 0 was, and there is none. */
async function known(work: Work, fileId: string, expectedVersion: number): Promise<SmiProfile | null> {
  const found = await work.em.findOne(SmiProfile, { fileId }, { fields: ['id'] });
  if (found) return change(work, SmiProfile, found.id, expectedVersion);
  if (expectedVersion === 0) return null;
  throw new Rejection(
    'STALE_VERSION',
    { zh: '尚无导入信息，首次导入版本为 0。', en: 'Nothing was imported yet: the first import has version 0.' },
    'input.expectedVersion',
    ['0'],
  );
}

function agreed({ dangerGrade, stability }: SmiFacts): { grade: DangerGrade; stability: SmiFacts['stability'] } {
  const check = checkSmi(dangerGrade, stability);
  if (check.ok) return check.value;
  const said = { zh: check.zh, en: `${check.en} (${check.code})` };
  if (check.code === 'GRADE') throw new Rejection('INVALID_INPUT', said, 'input.dangerGrade', ['0', '1', '2', '3', '4', '5']);
  throw new Rejection<RejectionCode>('SMI_INCONSISTENT', said, 'input.stability');
}

function checkFacts(
  work: Work,
  { stability, afterAdjustment, lastFollowUpOn, lastHealthCheckOn, guardianAgreement, award }: SmiFacts,
): void {
  const today = chinaDate(work.now);
  const days = {
    'input.lastFollowUpOn': lastFollowUpOn,
    'input.lastHealthCheckOn': lastHealthCheckOn,
    'input.guardianAgreement.signedOn': guardianAgreement?.signedOn,
  };
  for (const [field, day] of Object.entries(days)) {
    if (day && day > today) throw new Rejection('INVALID_INPUT', { zh: '日期不能晚于今天。', en: 'Not in the future.' }, field);
  }
  if (afterAdjustment && stability !== 'BASICALLY_STABLE') {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '仅基本稳定者填写调整后情况。', en: 'Only where basically stable.' },
      'input.afterAdjustment',
    );
  }
  if (!award) return;
  const bad =
    award.year < 2000 || award.year > Number(today.slice(0, 4))
      ? 'year'
      : award.cents < 0
        ? 'cents'
        : award.incidents < 0
          ? 'incidents'
          : null;
  if (bad)
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '以奖代补的年度、金额或次数无效。', en: 'Year, amount or number of incidents is not valid.' },
      `input.award.${bad}`,
    );
}

/** Gives the file what workers may know; a file that learns nothing new is not touched, so that its version tells nothing. */
async function tellFile(work: Work, file: DisabilityFile, joint: boolean, stability: DisabilityFile['visitStability']): Promise<void> {
  const { id: fileId, personId, regionCode } = file;
  const [jointBefore, stabilityBefore, levelBefore] = [file.needsJointVisit, file.visitStability, file.riskLevel];
  if (jointBefore === joint && stabilityBefore === stability) return;
  Object.assign(file, { needsJointVisit: joint, visitStability: stability });
  touch(work, file);
  if (jointBefore !== joint) emit(work, disability.JointVisitChanged, { fileId, personId, required: joint, regionCode }, file);
  await levelByRule(work, file);
  if (stabilityBefore !== stability && file.riskLevel === levelBefore) await planVisit(work, ledger, file);
}

// The envelope of a fact names the role of who caused it: a health liaison's would tell of a mental illness by itself.
const inOwnName = (work: Work): Work => ({ ...work, actor: { ...actorOf(work), id: `/nuanxin/${ledger.division}`, role: 'DIVISION' } });

const where = (fileId: string) => `disability:smi:${fileId}`;

let key: Buffer | undefined;
const smiKey = () => (key ??= Buffer.from(hkdfSync('sha256', secrets().seal, '', 'nuanxin disability smi', 32)));
