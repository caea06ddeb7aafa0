import { describe, expect, test } from 'vitest';
import * as lifecycles from '../src/lifecycles/index.ts';
import type { StateMachine } from '../src/states.ts';
import { stateNames, stepNames } from '../src/states.ts';

const machines = Object.entries(lifecycles) as unknown as [string, StateMachine][];
const machineOf = (name: string): StateMachine => {
  const found = machines.find(([it]) => it === name);
  if (!found) throw new Error(`no machine ${name}`);
  return found[1];
};

/** The states passed on the way of these steps, or where it stopped. */
function walk(machine: StateMachine, steps: string): string {
  let state = machine.initial;
  const path = [state];
  for (const step of steps.split(' ')) {
    const next = machine.next(state, step);
    if (next === undefined) return `${path.join(' ')} ✗${step}`;
    path.push((state = next));
  }
  return path.join(' ');
}

// Each row: the life as domain §3.1, §3.4–§3.6 tells it.
test.each<[keyof typeof lifecycles, string, string]>([
  ['fileStates', 'REGISTER ASSESS PLAN BEGIN_SERVICE REVIEW PROPOSE_CLOSURE CLOSE ARCHIVE',
    'DRAFT REGISTERED ASSESSED PLANNED IN_SERVICE UNDER_REVIEW CLOSING CLOSED ARCHIVED'],
  ['fileStates', 'REGISTER SUSPEND RESUME REQUEST_TRANSFER ACCEPT_TRANSFER REVIEW COMPLETE_REVIEW',
    'DRAFT REGISTERED SUSPENDED IN_SERVICE TRANSFERRING IN_SERVICE UNDER_REVIEW IN_SERVICE'],
  ['fileStates', 'REJECT', 'DRAFT REJECTED'],
  ['reliefCaseStates', 'CONTACT ADMIT BEGIN_IDENTIFYING IDENTIFY PLAN_RETURN DEPART OPEN_AFTERCARE CLOSE',
    'REPORTED CONTACTED ADMITTED IDENTIFYING IDENTIFIED RETURN_PLANNED DEPARTED AFTERCARE CLOSED'],
  ['reliefCaseStates', 'CONTACT ADMIT BEGIN_IDENTIFYING MARK_STRANDED APPLY_SETTLEMENT SETTLE CLOSE',
    'REPORTED CONTACTED ADMITTED IDENTIFYING STRANDED SETTLEMENT_APPLIED SETTLED CLOSED'],
  ['reliefCaseStates', 'CONTACT HOSPITALISE ADMIT RECORD_LEAVING CLOSE',
    'REPORTED CONTACTED HOSPITALISED ADMITTED LEFT_WITHOUT_NOTICE CLOSED'],
  ['crisisStates', 'ACKNOWLEDGE RESPOND STABILISE CLOSE RERAISE', 'RAISED ACKNOWLEDGED RESPONDING STABILISED CLOSED RAISED'],
  ['referralStates', 'SEND ESCALATE ACCEPT BEGIN COMPLETE', 'DRAFT SENT ESCALATED ACCEPTED IN_PROGRESS COMPLETED'],
  ['rehabReferralStates', 'REGISTER REFER ASSESS SERVE STAGE_ASSESS STAGE_ASSESS CLOSE FOLLOW_UP',
    'APPLIED REGISTERED REFERRED ASSESSED SERVED STAGE_ASSESSED STAGE_ASSESSED CLOSED FOLLOWED_UP'],
  ['needStates', 'VERIFY POST MATCH ALLOCATE DELIVER_PART FULFIL', 'DRAFT VERIFIED OPEN MATCHED ALLOCATED PARTLY_DELIVERED FULFILLED'],
  ['donationStates', 'RECEIVE ISSUE_RECEIPT PUT_IN_STOCK ALLOCATE DELIVER DISCLOSE',
    'PLEDGED RECEIVED RECEIPTED IN_STOCK ALLOCATED DELIVERED DISCLOSED'],
  ['allocationStates', 'APPROVE_FIRST APPROVE_SECOND DISPATCH DELIVER ACKNOWLEDGE',
    'PROPOSED APPROVED_FIRST APPROVED_SECOND DISPATCHED DELIVERED ACKNOWLEDGED'],
  ['volunteerStates', 'VERIFY ACTIVATE REST REINSTATE LEAVE', 'APPLIED VERIFIED ACTIVE DORMANT ACTIVE LEFT'],
  ['hourRecordStates', 'CONFIRM CREDIT DISPUTE CORRECT CREDIT', 'RECORDED CONFIRMED CREDITED DISPUTED CORRECTED CREDITED'],
  ['signupStates', 'ACCEPT CHECK_IN CHECK_OUT CONFIRM', 'APPLIED ACCEPTED CHECKED_IN CHECKED_OUT CONFIRMED'],
  ['demandItemStates', 'PUBLISH ORDER ACCEPT SCHEDULE DELIVER ACKNOWLEDGE',
    'DRAFT PUBLISHED ORDERED ACCEPTED SCHEDULED DELIVERED ACKNOWLEDGED'],
  ['supplyItemStates', 'LIST RESERVE RELEASE RESERVE EXHAUST', 'DRAFT LISTED RESERVED LISTED RESERVED EXHAUSTED'],
  ['pairingStates', 'NEGOTIATE AGREE ACTIVATE REVIEW RENEW', 'PROPOSED NEGOTIATING AGREED ACTIVE REVIEWED RENEWED'],
  ['stationStates', 'BUILD OPEN SUSPEND RESUME SUSPEND CLOSE', 'PLANNED BUILT OPERATING SUSPENDED OPERATING SUSPENDED CLOSED'],
  ['sixHaveStates', 'SUBMIT FIRST_REVIEW SITE_CHECK FINALISE PUBLISH APPEAL',
    'SELF_SCORED SUBMITTED FIRST_REVIEWED SITE_CHECKED FINAL PUBLISHED APPEALED'],
  ['pledgeStates', 'SIGN NOTIFY_EVENT OBSERVE FIND_KEPT RENEW WITHDRAW', 'INVITED SIGNED EVENT_NOTIFIED OBSERVED KEPT RENEWED WITHDRAWN'],
  ['missingPersonAlertStates', 'MATCH CLOSE', 'OPEN MATCHED CLOSED'],
])('%s: %s', (name, steps, path) => {
  expect(walk(machineOf(name), steps)).toBe(path);
});

describe('forbidden steps', () => {
  test.each<[keyof typeof lifecycles, string, string]>([
    ['fileStates', 'REGISTER CLOSE', 'DRAFT REGISTERED ✗CLOSE'],
    ['fileStates', 'REGISTER ASSESS PLAN BEGIN_SERVICE PROPOSE_CLOSURE', 'DRAFT REGISTERED ASSESSED PLANNED IN_SERVICE ✗PROPOSE_CLOSURE'],
    ['stationStates', 'OPEN', 'PLANNED ✗OPEN'],
    ['allocationStates', 'DISPATCH', 'PROPOSED ✗DISPATCH'],
    ['reliefCaseStates', 'ADMIT', 'REPORTED ✗ADMIT'],
    ['crisisStates', 'CLOSE', 'RAISED ✗CLOSE'],
    ['donationStates', 'ALLOCATE', 'PLEDGED ✗ALLOCATE'],
  ])('%s: %s', (name, steps, path) => {
    expect(walk(machineOf(name), steps)).toBe(path);
  });

  test('what is over is over', () => {
    for (const [machine, state] of [
      [lifecycles.fileStates, 'ARCHIVED'], [lifecycles.fileStates, 'REJECTED'], [lifecycles.reliefCaseStates, 'TRANSFERRED_POLICE'],
      [lifecycles.needStates, 'FULFILLED'], [lifecycles.hourRecordStates, 'VOID'], [lifecycles.stationStates, 'CLOSED'],
    ] as unknown as [StateMachine, string][]) {
      expect(machine.isFinal(state), `${machine.name} ${state}`).toBe(true);
    }
  });
});

test('the search for an identity goes on when stranded (HID)', () => {
  for (const state of ['STRANDED', 'SETTLEMENT_APPLIED', 'SETTLED'] as const) {
    expect(lifecycles.reliefCaseStates.allowed(state)).toContain('IDENTIFY');
  }
});

test.each(machines)('%s speaks Chinese and English, and says who and what of each step', (_, machine) => {
  for (const state of stateNames(machine)) {
    expect(machine.states[state]?.zh).toMatch(/[一-龥]/);
    expect(machine.states[state]?.en).toMatch(/^[A-Z]/);
  }
  for (const step of stepNames(machine)) {
    expect(machine.steps[step]?.label.zh).toMatch(/[一-龥]/);
    expect(machine.steps[step]?.who?.length).toBeGreaterThan(0);
    expect(machine.steps[step]?.event).toMatch(/^[a-z]+(-[a-z]+)+$/);
  }
});
