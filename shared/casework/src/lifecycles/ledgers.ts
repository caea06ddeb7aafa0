import { defineStates } from '../states.ts';

const ACTIVE_FILE = ['REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW'] as const;

/**
 * A file 档案 of elders, children and disability (domain §3.1, judgement on the case-work stages 接案→预估→计划→介入→评估→结案).
 * RETURN_CLOSURE and DECLINE_TRANSFER are added (judgement): without them a refused closure or transfer would have no way on.
 */
export const fileStates = defineStates({
  name: 'file',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    REGISTERED: { zh: '已建档', en: 'Registered' },
    REJECTED: { zh: '不予建档', en: 'Not registered' },
    ASSESSED: { zh: '已评估', en: 'Assessed' },
    PLANNED: { zh: '已制定计划', en: 'Planned' },
    IN_SERVICE: { zh: '服务中', en: 'In service' },
    UNDER_REVIEW: { zh: '评审中', en: 'Under review' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    TRANSFERRING: { zh: '转移中', en: 'Being transferred' },
    CLOSING: { zh: '拟结案', en: 'Closure proposed' },
    CLOSED: { zh: '已结案', en: 'Closed' },
    ARCHIVED: { zh: '归档', en: 'Archived' },
  },
  steps: {
    REGISTER: {
      from: 'DRAFT', to: 'REGISTERED', who: ['STATION_WORKER', 'CHILD_DIRECTOR'], event: 'file-registered',
      label: { zh: '建档', en: 'Register' },
    },
    REJECT: { from: 'DRAFT', to: 'REJECTED', who: ['STATION_HEAD'], event: 'file-rejected', label: { zh: '不予建档', en: 'Reject' } },
    ASSESS: {
      from: 'REGISTERED', to: 'ASSESSED', who: ['STATION_WORKER'], event: 'assessment-completed',
      label: { zh: '完成评估', en: 'Complete the assessment' },
    },
    PLAN: { from: 'ASSESSED', to: 'PLANNED', who: ['STATION_HEAD'], event: 'plan-approved', label: { zh: '批准计划', en: 'Approve the plan' } },
    BEGIN_SERVICE: {
      from: 'PLANNED', to: 'IN_SERVICE', who: ['STATION_WORKER'], event: 'service-recorded', label: { zh: '开始服务', en: 'Begin service' },
    },
    REVIEW: {
      from: 'IN_SERVICE', to: 'UNDER_REVIEW', who: ['SYS', 'STATION_WORKER'], event: 'review-due',
      label: { zh: '进入评审', en: 'Begin the review' },
    },
    COMPLETE_REVIEW: {
      from: 'UNDER_REVIEW', to: 'IN_SERVICE', who: ['STATION_HEAD'], event: 'review-completed',
      label: { zh: '完成评审', en: 'Complete the review' },
    },
    SUSPEND: { from: ACTIVE_FILE, to: 'SUSPENDED', who: ['STATION_HEAD'], event: 'file-suspended', label: { zh: '暂停服务', en: 'Suspend' } },
    RESUME: { from: 'SUSPENDED', to: 'IN_SERVICE', who: ['STATION_WORKER'], event: 'file-resumed', label: { zh: '恢复服务', en: 'Resume' } },
    REQUEST_TRANSFER: {
      from: ACTIVE_FILE, to: 'TRANSFERRING', who: ['STATION_HEAD'], event: 'transfer-requested',
      label: { zh: '申请转移', en: 'Request a transfer' },
    },
    ACCEPT_TRANSFER: {
      from: 'TRANSFERRING', to: 'IN_SERVICE', who: ['STATION_HEAD'], event: 'transfer-completed',
      label: { zh: '接收转移', en: 'Accept the transfer' },
    },
    DECLINE_TRANSFER: {
      from: 'TRANSFERRING', to: 'IN_SERVICE', who: ['STATION_HEAD'], event: 'transfer-declined',
      label: { zh: '退回转移', en: 'Decline the transfer' },
    },
    PROPOSE_CLOSURE: {
      from: 'UNDER_REVIEW', to: 'CLOSING', who: ['STATION_WORKER', 'STATION_HEAD'], event: 'closure-proposed',
      label: { zh: '提出结案', en: 'Propose closure' },
    },
    RETURN_CLOSURE: {
      from: 'CLOSING', to: 'UNDER_REVIEW', who: ['COUNTY_DIV'], event: 'closure-returned', label: { zh: '退回结案', en: 'Return the closure' },
    },
    CLOSE: { from: 'CLOSING', to: 'CLOSED', who: ['COUNTY_DIV'], event: 'file-closed', label: { zh: '批准结案', en: 'Close' } },
    REOPEN: { from: 'CLOSED', to: 'IN_SERVICE', who: ['STATION_HEAD'], event: 'file-reopened', label: { zh: '重新开案', en: 'Re-open' } },
    ARCHIVE: { from: 'CLOSED', to: 'ARCHIVED', who: ['SYS'], event: 'file-archived', label: { zh: '归档', en: 'Archive' } },
  },
});

/** Inside the relief station, or about to be. */
const IN_STATION = ['ADMITTED', 'IDENTIFYING', 'IDENTIFIED', 'RETURN_PLANNED', 'STRANDED', 'SETTLEMENT_APPLIED'] as const;

/**
 * A relief case 救助个案 (domain §3.4; HWP, HID, HRM; names judgement). IDENTIFY is open in STRANDED and later, since the search for the
 * identity goes on (HID).
 */
export const reliefCaseStates = defineStates({
  name: 'relief case',
  initial: 'REPORTED',
  states: {
    REPORTED: { zh: '已上报', en: 'Reported' },
    CONTACTED: { zh: '已接触', en: 'Contacted' },
    DECLINED: { zh: '拒绝救助', en: 'Declined by the person' },
    ADMITTED: { zh: '已入站', en: 'Admitted' },
    HOSPITALISED: { zh: '送医', en: 'In hospital' },
    REFUSED: { zh: '不予救助', en: 'Refused by the station' },
    IDENTIFYING: { zh: '身份查询中', en: 'Being identified' },
    IDENTIFIED: { zh: '身份已确认', en: 'Identified' },
    RETURN_PLANNED: { zh: '返乡已安排', en: 'Return planned' },
    DEPARTED: { zh: '已离站', en: 'Departed' },
    AFTERCARE: { zh: '返乡后续', en: 'After-care' },
    STRANDED: { zh: '滞留', en: 'Stranded' },
    SETTLEMENT_APPLIED: { zh: '已申请落户安置', en: 'Settlement applied for' },
    SETTLED: { zh: '已落户安置', en: 'Settled' },
    LEFT_WITHOUT_NOTICE: { zh: '擅自离站', en: 'Left without notice' },
    TRANSFERRED_POLICE: { zh: '移交公安', en: 'Handed to the police' },
    CLOSED: { zh: '已结案', en: 'Closed' },
  },
  steps: {
    CONTACT: { from: 'REPORTED', to: 'CONTACTED', who: ['RESCUE_STAFF'], event: 'relief-contacted', label: { zh: '接触告知', en: 'Contact' } },
    DECLINE: {
      from: 'CONTACTED', to: 'DECLINED', who: ['RESCUE_STAFF'], event: 'relief-declined',
      label: { zh: '本人拒绝', en: 'Record that aid is declined' },
    },
    REFUSE: {
      from: 'CONTACTED', to: 'REFUSED', who: ['RESCUE_STAFF'], event: 'relief-refused',
      label: { zh: '不予救助', en: 'Refuse with written notice' },
    },
    ADMIT: {
      from: ['CONTACTED', 'HOSPITALISED'], to: 'ADMITTED', who: ['RESCUE_STAFF'], event: 'relief-admitted',
      label: { zh: '入站', en: 'Admit' },
    },
    HOSPITALISE: {
      from: ['REPORTED', 'CONTACTED', ...IN_STATION, 'SETTLED'], to: 'HOSPITALISED', who: ['RESCUE_STAFF'], event: 'relief-hospitalised',
      label: { zh: '送医', en: 'Send to hospital' },
    },
    BEGIN_IDENTIFYING: {
      from: 'ADMITTED', to: 'IDENTIFYING', who: ['RESCUE_STAFF'], event: 'relief-identifying',
      label: { zh: '开始身份查询', en: 'Begin to identify' },
    },
    IDENTIFY: {
      from: ['IDENTIFYING', 'STRANDED', 'SETTLEMENT_APPLIED', 'SETTLED'], to: 'IDENTIFIED', who: ['RESCUE_STAFF'],
      event: 'relief-identified',
      label: { zh: '确认身份', en: 'Confirm the identity' },
    },
    PLAN_RETURN: {
      from: 'IDENTIFIED', to: 'RETURN_PLANNED', who: ['RESCUE_STAFF'], event: 'return-planned',
      label: { zh: '安排返乡', en: 'Plan the return' },
    },
    DEPART: { from: 'RETURN_PLANNED', to: 'DEPARTED', who: ['RESCUE_STAFF'], event: 'relief-departed', label: { zh: '离站', en: 'Depart' } },
    OPEN_AFTERCARE: {
      from: 'DEPARTED', to: 'AFTERCARE', who: ['RESCUE_STAFF', 'SYS'], event: 'aftercare-opened',
      label: { zh: '转入返乡后续', en: 'Open after-care' },
    },
    MARK_STRANDED: {
      from: 'IDENTIFYING', to: 'STRANDED', who: ['SYS', 'RESCUE_STAFF'], event: 'relief-stranded',
      label: { zh: '认定滞留', en: 'Mark as stranded' },
    },
    APPLY_SETTLEMENT: {
      from: 'STRANDED', to: 'SETTLEMENT_APPLIED', who: ['COUNTY_DIV'], event: 'settlement-applied',
      label: { zh: '申请落户安置', en: 'Apply for settlement' },
    },
    SETTLE: {
      from: 'SETTLEMENT_APPLIED', to: 'SETTLED', who: ['COUNTY_DIV'], event: 'relief-settled',
      label: { zh: '落户安置', en: 'Settle' },
    },
    RECORD_LEAVING: {
      from: IN_STATION, to: 'LEFT_WITHOUT_NOTICE', who: ['RESCUE_STAFF'], event: 'relief-left',
      label: { zh: '登记擅自离站', en: 'Record leaving without notice' },
    },
    HAND_TO_POLICE: {
      from: ['REPORTED', 'CONTACTED', 'HOSPITALISED', ...IN_STATION, 'SETTLED'], to: 'TRANSFERRED_POLICE', who: ['RESCUE_STAFF'],
      event: 'relief-handed-to-police', label: { zh: '移交公安', en: 'Hand to the police' },
    },
    CLOSE: {
      from: ['AFTERCARE', 'SETTLED', 'LEFT_WITHOUT_NOTICE'], to: 'CLOSED', who: ['RESCUE_STAFF'], event: 'relief-closed',
      label: { zh: '结案', en: 'Close' },
    },
  },
});

/** A crisis 危机 of any ledger (domain §3.5, judgement). RERAISE keeps the chain of what was done. */
export const crisisStates = defineStates({
  name: 'crisis',
  initial: 'RAISED',
  states: {
    RAISED: { zh: '已上报', en: 'Raised' },
    ACKNOWLEDGED: { zh: '已知悉', en: 'Acknowledged' },
    RESPONDING: { zh: '处置中', en: 'Responding' },
    STABILISED: { zh: '已稳定', en: 'Stabilised' },
    CLOSED: { zh: '已关闭', en: 'Closed' },
    FALSE_ALARM: { zh: '误报', en: 'False alarm' },
  },
  steps: {
    ACKNOWLEDGE: {
      from: 'RAISED', to: 'ACKNOWLEDGED', who: ['STATION_HEAD', 'DUTY_OFFICER'], event: 'crisis-acknowledged',
      label: { zh: '知悉', en: 'Acknowledge' },
    },
    RESPOND: {
      from: 'ACKNOWLEDGED', to: 'RESPONDING', who: ['STATION_WORKER', 'STATION_HEAD'], event: 'crisis-responding',
      label: { zh: '处置', en: 'Respond' },
    },
    STABILISE: {
      from: 'RESPONDING', to: 'STABILISED', who: ['STATION_WORKER', 'STATION_HEAD'], event: 'crisis-stabilised',
      label: { zh: '稳定', en: 'Stabilise' },
    },
    CLOSE: { from: 'STABILISED', to: 'CLOSED', who: ['COUNTY_DIV', 'CITY_DIV'], event: 'crisis-closed', label: { zh: '关闭', en: 'Close' } },
    DISMISS: {
      from: ['RAISED', 'ACKNOWLEDGED', 'RESPONDING'], to: 'FALSE_ALARM', who: ['COUNTY_DIV', 'STATION_HEAD'], event: 'crisis-dismissed',
      label: { zh: '认定误报', en: 'Call it a false alarm' },
    },
    RERAISE: {
      from: ['STABILISED', 'CLOSED', 'FALSE_ALARM'], to: 'RAISED', who: ['STATION_WORKER', 'STATION_HEAD', 'DUTY_OFFICER'],
      event: 'crisis-raised',
      label: { zh: '再次上报', en: 'Raise again' },
    },
  },
});

/** A referral 转介 to another division or agency (domain §3.6). ESCALATED after 2 working days unanswered, in a crisis 2 hours. */
export const referralStates = defineStates({
  name: 'referral',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SENT: { zh: '已发出', en: 'Sent' },
    ESCALATED: { zh: '已升级督办', en: 'Escalated' },
    ACCEPTED: { zh: '已接收', en: 'Accepted' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    IN_PROGRESS: { zh: '办理中', en: 'In progress' },
    COMPLETED: { zh: '已办结', en: 'Completed' },
    FAILED: { zh: '未办成', en: 'Failed' },
  },
  steps: {
    SEND: { from: 'DRAFT', to: 'SENT', who: ['STATION_HEAD'], event: 'referral-sent', label: { zh: '发出', en: 'Send' } },
    ESCALATE: { from: 'SENT', to: 'ESCALATED', who: ['SYS'], event: 'referral-escalated', label: { zh: '升级督办', en: 'Escalate' } },
    ACCEPT: {
      from: ['SENT', 'ESCALATED'], to: 'ACCEPTED', who: ['COUNTY_DIV', 'STATION_HEAD'], event: 'referral-accepted',
      label: { zh: '接收', en: 'Accept' },
    },
    RETURN: {
      from: ['SENT', 'ESCALATED'], to: 'RETURNED', who: ['COUNTY_DIV', 'STATION_HEAD'], event: 'referral-returned',
      label: { zh: '退回并说明理由', en: 'Return with a reason' },
    },
    BEGIN: { from: 'ACCEPTED', to: 'IN_PROGRESS', who: ['STATION_WORKER'], event: 'referral-begun', label: { zh: '开始办理', en: 'Begin' } },
    COMPLETE: {
      from: 'IN_PROGRESS', to: 'COMPLETED', who: ['STATION_WORKER'], event: 'referral-completed',
      label: { zh: '办结', en: 'Complete' },
    },
    FAIL: { from: 'IN_PROGRESS', to: 'FAILED', who: ['STATION_WORKER'], event: 'referral-failed', label: { zh: '未办成', en: 'Fail' } },
  },
});

/** A referral to mental-health community rehab 精康转介 (domain §3.6, JKR: 5 working days to register, 5 to refer). */
export const rehabReferralStates = defineStates({
  name: 'rehab referral',
  initial: 'APPLIED',
  states: {
    APPLIED: { zh: '已申请', en: 'Applied' },
    REGISTERED: { zh: '已登记', en: 'Registered' },
    REFERRED: { zh: '已转介', en: 'Referred' },
    ASSESSED: { zh: '已评估', en: 'Assessed' },
    SERVED: { zh: '康复服务中', en: 'Being served' },
    STAGE_ASSESSED: { zh: '已阶段评估', en: 'Stage assessed' },
    CLOSED: { zh: '已结束', en: 'Closed' },
    FOLLOWED_UP: { zh: '已回访', en: 'Followed up' },
  },
  steps: {
    REGISTER: { from: 'APPLIED', to: 'REGISTERED', who: ['COUNTY_DIV'], event: 'rehab-registered', label: { zh: '登记', en: 'Register' } },
    REFER: { from: 'REGISTERED', to: 'REFERRED', who: ['COUNTY_DIV'], event: 'rehab-referred', label: { zh: '转介', en: 'Refer' } },
    ASSESS: { from: 'REFERRED', to: 'ASSESSED', who: ['ORG_STAFF'], event: 'rehab-assessed', label: { zh: '评估', en: 'Assess' } },
    SERVE: { from: 'ASSESSED', to: 'SERVED', who: ['ORG_STAFF'], event: 'rehab-served', label: { zh: '开展康复服务', en: 'Serve' } },
    STAGE_ASSESS: {
      from: ['SERVED', 'STAGE_ASSESSED'], to: 'STAGE_ASSESSED', who: ['ORG_STAFF'], event: 'rehab-stage-assessed',
      label: { zh: '阶段评估', en: 'Assess the stage' },
    },
    CLOSE: {
      from: ['SERVED', 'STAGE_ASSESSED'], to: 'CLOSED', who: ['ORG_STAFF'], event: 'rehab-closed',
      label: { zh: '结束服务', en: 'Close' },
    },
    FOLLOW_UP: { from: 'CLOSED', to: 'FOLLOWED_UP', who: ['ORG_STAFF'], event: 'rehab-followed-up', label: { zh: '回访', en: 'Follow up' } },
  },
});

/** A visit that is due 走访任务 (domain §3.3, judgement). Overdue is computed from the due date, it is no state. */
export const visitTaskStates = defineStates({
  name: 'visit task',
  initial: 'OPEN',
  states: {
    OPEN: { zh: '待走访', en: 'Open' },
    DONE: { zh: '已走访', en: 'Done' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    COMPLETE: { from: 'OPEN', to: 'DONE', who: ['STATION_WORKER'], event: 'visit-recorded', label: { zh: '完成走访', en: 'Complete' } },
    CANCEL: { from: 'OPEN', to: 'CANCELLED', who: ['STATION_HEAD', 'SYS'], event: 'visit-cancelled', label: { zh: '取消', en: 'Cancel' } },
  },
});

/** A report that somebody is missing 走失信息 (domain §2.4). REJECT_MATCH opens it again (judgement). */
export const missingPersonAlertStates = defineStates({
  name: 'missing person alert',
  initial: 'OPEN',
  states: {
    OPEN: { zh: '寻找中', en: 'Open' },
    MATCHED: { zh: '已匹配', en: 'Matched' },
    CLOSED: { zh: '已关闭', en: 'Closed' },
  },
  steps: {
    MATCH: {
      from: 'OPEN', to: 'MATCHED', who: ['RESCUE_STAFF'], event: 'person-match-confirmed',
      label: { zh: '确认匹配', en: 'Confirm a match' },
    },
    REJECT_MATCH: {
      from: 'MATCHED', to: 'OPEN', who: ['RESCUE_STAFF'], event: 'person-match-rejected',
      label: { zh: '否定匹配', en: 'Reject the match' },
    },
    CLOSE: { from: ['OPEN', 'MATCHED'], to: 'CLOSED', who: ['RESCUE_STAFF'], event: 'alert-closed', label: { zh: '关闭', en: 'Close' } },
  },
});

/** A proposed match, of a need with a source 供需匹配 or a case with an alert (domain §2.4, §2.5): a person decides (PIPL 24). */
export const matchStates = defineStates({
  name: 'match',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '待确认', en: 'Proposed' },
    ACCEPTED: { zh: '已确认', en: 'Accepted' },
    REJECTED: { zh: '已否定', en: 'Rejected' },
  },
  steps: {
    ACCEPT: {
      from: 'PROPOSED', to: 'ACCEPTED', who: ['CHARITY_STAFF', 'RESCUE_STAFF'], event: 'match-accepted',
      label: { zh: '确认', en: 'Accept' },
    },
    REJECT: {
      from: 'PROPOSED', to: 'REJECTED', who: ['CHARITY_STAFF', 'RESCUE_STAFF'], event: 'match-rejected',
      label: { zh: '否定', en: 'Reject' },
    },
  },
});
