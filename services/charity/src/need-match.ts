import { needStates } from '@nuanxin/casework';
import { charity } from '@nuanxin/contracts';
import { actorOf, change, emit, newId, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import { ownCharities } from './charity-org.ts';
import { Fund } from './fund.entity.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import type { DecideMatchInput, ProposeMatchesInput } from './graphql.generated.ts';
import { rulesOf, scoreOf } from './match-rules.ts';
import { matchStates, NeedMatch } from './need-match.entity.ts';
import { Need } from './need.entity.ts';
import { consequence } from './own-name.ts';
import { partiesOnly } from './record.entity.ts';

/** Need states in which something may still be found for it. */
const seeking = ['OPEN', 'MATCHED', 'ALLOCATED', 'PARTLY_DELIVERED'] as const;
/** At most this many proposals for a need and a charity: the best ones (judgement). */
const mostProposals = 10;

/** Ranks the caller's lots and funds for a need 生成匹配建议 by the rules in force (domain.md §4.3); what a person decided stays. */
export async function proposeMatches(work: Work, { needId }: ProposeMatchesInput): Promise<Need> {
  const need = await change(work, Need, needId, null, 'input.needId');
  assertSeeking(need, 'input.needId');
  const rules = await rulesOf(work);
  const own = ownCharities(work);
  const mine = own ? { charityOrgId: { $in: [...own] } } : {};
  const lots = await work.em.find(
    GoodsLot,
    { ...mine, kind: need.kind, state: 'IN_STOCK', qtyFree: { $gt: 0 } },
    { orderBy: { expiryDate: 'asc nulls last' }, limit: 500 },
  );
  const funds = await work.em.find(Fund, { ...mine, restrictedTo: { $in: [need.kind, null] }, balanceCents: { $gt: 0 } }, { limit: 100 });
  const ranked = [
    ...lots.map(it => ({ source: it, lotId: it.id, fundId: null, scored: scoreOf(rules, need, it, work.now) })),
    ...funds.map(it => ({
      source: it,
      lotId: null,
      fundId: it.id,
      scored: scoreOf(rules, need, { kind: it.restrictedTo ?? null, item: null, regionCode: it.regionCode }, work.now),
    })),
  ]
    .flatMap(it => (it.scored ? [{ ...it, ...it.scored }] : []))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostProposals);
  const known = await work.em.find(NeedMatch, { needId, ...mine });
  for (const { source, lotId, fundId, score, reason } of ranked) {
    const former = known.find(it => it.lotId === lotId && it.fundId === fundId);
    if (former?.state === 'LAPSED') take(matchStates, former, 'PROPOSE_AGAIN', consequence(work));
    if (former?.state === 'PROPOSED') Object.assign(former, { score, reason, rulesId: rules.id, updatedAt: work.now });
    if (former) continue;
    work.em.create(NeedMatch, {
      id: newId(work.now.getTime()),
      needId,
      charityOrgId: source.charityOrgId,
      lotId,
      fundId,
      score,
      reason,
      rulesId: rules.id,
      decidedBy: null,
      decidedAt: null,
      state: matchStates.initial,
      regionCode: need.regionCode,
      sensitivity: partiesOnly,
      createdBy: actorOf(work).id,
      createdAt: work.now,
      updatedAt: work.now,
      version: 1,
    });
  }
  return need;
}

/** A person accepts a match 采纳匹配; the ledger is told. */
export async function acceptMatch(work: Work, { id, expectedVersion }: DecideMatchInput): Promise<NeedMatch> {
  const need = await needOf(work, id, 'input.id');
  const match = await decide(work, id, expectedVersion, 'ACCEPT');
  assertSeeking(need, 'input.id');
  if (need.state === 'OPEN') take(needStates, need, 'MATCH', actorOf(work), 'input.id');
  need.updatedAt = work.now;
  emit(work, charity.NeedMatched, { needId: need.id, matchId: match.id, ledger: need.ledger, regionCode: need.regionCode }, match);
  return match;
}

/** A person declines a match 不采纳. */
export async function declineMatch(work: Work, { id, expectedVersion }: DecideMatchInput): Promise<NeedMatch> {
  return decide(work, id, expectedVersion, 'DECLINE');
}

/**
 * The need of a match, locked before the match is: whatever touches a need's matches and allocations takes the need first, so that no two
 * wait for each other. A match out of scope is not found.
 */
export async function needOf(work: Work, matchId: string, field: string): Promise<Need> {
  const [found] = await work.em.execute<{ need_id: string }[]>('select need_id from need_match where id = ?', [matchId]);
  if (!found) throw notFound(field);
  return change(work, Need, found.need_id, null, field);
}

async function decide(work: Work, id: string, expectedVersion: number, step: 'ACCEPT' | 'DECLINE'): Promise<NeedMatch> {
  const match = await change(work, NeedMatch, id, expectedVersion);
  take(matchStates, match, step, actorOf(work), 'input.id');
  return Object.assign(match, { decidedBy: actorOf(work).id, decidedAt: work.now, updatedAt: work.now });
}

function assertSeeking(need: Need, field: string): void {
  if ((seeking as readonly string[]).includes(need.state) && need.allocatedQuantity < need.quantity) return;
  throw new Rejection(
    'ILLEGAL_TRANSITION',
    { zh: `需求状态 ${need.state}，不再匹配。`, en: `A need in state ${need.state} with nothing left to find is not matched.` },
    field,
    [...seeking],
  );
}
