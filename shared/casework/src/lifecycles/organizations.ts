import { defineStates } from '../states.ts';

/** A station 社工站 (domain §3.6): built and operating are two states (§0.3 2). Effective coverage 有效覆盖 is a computed badge, no state. */
export const stationStates = defineStates({
  name: 'station',
  initial: 'PLANNED',
  states: {
    PLANNED: { zh: '规划', en: 'Planned' },
    BUILT: { zh: '已建成', en: 'Built' },
    OPERATING: { zh: '已开展服务', en: 'Operating' },
    SUSPENDED: { zh: '停运', en: 'Suspended' },
    CLOSED: { zh: '已撤销', en: 'Closed' },
  },
  steps: {
    BUILD: { from: 'PLANNED', to: 'BUILT', who: ['COUNTY_DIV'], event: 'station-built', label: { zh: '建成', en: 'Build' } },
    OPEN: { from: 'BUILT', to: 'OPERATING', who: ['COUNTY_DIV'], event: 'station-opened', label: { zh: '开展服务', en: 'Open' } },
    SUSPEND: { from: 'OPERATING', to: 'SUSPENDED', who: ['COUNTY_DIV'], event: 'station-suspended', label: { zh: '停运', en: 'Suspend' } },
    RESUME: { from: 'SUSPENDED', to: 'OPERATING', who: ['COUNTY_DIV'], event: 'station-resumed', label: { zh: '恢复服务', en: 'Resume' } },
    CLOSE: { from: 'SUSPENDED', to: 'CLOSED', who: ['COUNTY_DIV'], event: 'station-closed', label: { zh: '撤销', en: 'Close' } },
  },
});

/** An item of a station's demand list 需求清单 (domain §3.6). RETURN (§4.8 3) and REFRESH (§4.8 7, judgement) put it back on the market. */
export const demandItemStates = defineStates({
  name: 'demand item',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    ORDERED: { zh: '已点单', en: 'Ordered' },
    ACCEPTED: { zh: '已接单', en: 'Accepted' },
    SCHEDULED: { zh: '已排期', en: 'Scheduled' },
    DELIVERED: { zh: '已交付', en: 'Delivered' },
    ACKNOWLEDGED: { zh: '已签收评价', en: 'Acknowledged' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    STALE: { zh: '已过时', en: 'Stale' },
  },
  steps: {
    PUBLISH: { from: 'DRAFT', to: 'PUBLISHED', who: ['STATION_HEAD'], event: 'demand-published', label: { zh: '发布', en: 'Publish' } },
    ORDER: {
      from: 'PUBLISHED', to: 'ORDERED', who: ['STATION_HEAD', 'STATION_WORKER'], event: 'order-placed',
      label: { zh: '点单', en: 'Order' },
    },
    ACCEPT: { from: 'ORDERED', to: 'ACCEPTED', who: ['ORG_STAFF'], event: 'order-accepted', label: { zh: '接单', en: 'Accept' } },
    RETURN: { from: 'ORDERED', to: 'PUBLISHED', who: ['ORG_STAFF'], event: 'order-returned', label: { zh: '退单', en: 'Return' } },
    SCHEDULE: { from: 'ACCEPTED', to: 'SCHEDULED', who: ['ORG_STAFF'], event: 'order-scheduled', label: { zh: '排期', en: 'Schedule' } },
    DELIVER: { from: 'SCHEDULED', to: 'DELIVERED', who: ['ORG_STAFF'], event: 'order-delivered', label: { zh: '交付', en: 'Deliver' } },
    ACKNOWLEDGE: {
      from: 'DELIVERED', to: 'ACKNOWLEDGED', who: ['STATION_HEAD'], event: 'order-acknowledged',
      label: { zh: '签收评价', en: 'Acknowledge' },
    },
    WITHDRAW: { from: 'PUBLISHED', to: 'WITHDRAWN', who: ['STATION_HEAD'], event: 'demand-withdrawn', label: { zh: '撤回', en: 'Withdraw' } },
    GO_STALE: { from: 'PUBLISHED', to: 'STALE', who: ['SYS'], event: 'demand-stale', label: { zh: '过时下架', en: 'Go stale' } },
    REFRESH: { from: 'STALE', to: 'PUBLISHED', who: ['STATION_HEAD'], event: 'demand-refreshed', label: { zh: '更新上架', en: 'Refresh' } },
  },
});

/** An order 点单/接单 (domain §4.8): of a published demand item, to one organization. It begins as ORDERED; a returned one is kept. */
export const orderStates = defineStates({
  name: 'order',
  initial: 'ORDERED',
  states: {
    ORDERED: { zh: '已点单', en: 'Ordered' },
    ACCEPTED: { zh: '已接单', en: 'Accepted' },
    RETURNED: { zh: '已退单', en: 'Returned' },
    SCHEDULED: { zh: '已排期', en: 'Scheduled' },
    DELIVERED: { zh: '已交付', en: 'Delivered' },
    ACKNOWLEDGED: { zh: '已签收评价', en: 'Acknowledged' },
  },
  steps: {
    ACCEPT: { from: 'ORDERED', to: 'ACCEPTED', who: ['ORG_STAFF'], event: 'order-accepted', label: { zh: '接单', en: 'Accept' } },
    RETURN: { from: 'ORDERED', to: 'RETURNED', who: ['ORG_STAFF'], event: 'order-returned', label: { zh: '退单', en: 'Return' } },
    SCHEDULE: { from: 'ACCEPTED', to: 'SCHEDULED', who: ['ORG_STAFF'], event: 'order-scheduled', label: { zh: '排期', en: 'Schedule' } },
    DELIVER: { from: 'SCHEDULED', to: 'DELIVERED', who: ['ORG_STAFF'], event: 'order-delivered', label: { zh: '交付', en: 'Deliver' } },
    ACKNOWLEDGE: {
      from: 'DELIVERED', to: 'ACKNOWLEDGED', who: ['STATION_HEAD'], event: 'order-acknowledged',
      label: { zh: '签收评价', en: 'Acknowledge' },
    },
  },
});

/** An item of an organization's supply list 供给清单 (domain §3.6). REFRESH is added (judgement, §4.8 7). */
export const supplyItemStates = defineStates({
  name: 'supply item',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    LISTED: { zh: '已上架', en: 'Listed' },
    RESERVED: { zh: '已预留', en: 'Reserved' },
    EXHAUSTED: { zh: '已用完', en: 'Exhausted' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    STALE: { zh: '已过时', en: 'Stale' },
  },
  steps: {
    LIST: { from: 'DRAFT', to: 'LISTED', who: ['ORG_STAFF'], event: 'supply-listed', label: { zh: '上架', en: 'List' } },
    RESERVE: { from: 'LISTED', to: 'RESERVED', who: ['ORG_STAFF'], event: 'supply-reserved', label: { zh: '预留', en: 'Reserve' } },
    RELEASE: { from: 'RESERVED', to: 'LISTED', who: ['ORG_STAFF'], event: 'supply-released', label: { zh: '释放', en: 'Release' } },
    EXHAUST: { from: 'RESERVED', to: 'EXHAUSTED', who: ['ORG_STAFF'], event: 'supply-exhausted', label: { zh: '用完', en: 'Exhaust' } },
    WITHDRAW: {
      from: ['LISTED', 'RESERVED'], to: 'WITHDRAWN', who: ['ORG_STAFF'], event: 'supply-withdrawn',
      label: { zh: '撤回', en: 'Withdraw' },
    },
    GO_STALE: { from: ['LISTED', 'RESERVED'], to: 'STALE', who: ['SYS'], event: 'supply-stale', label: { zh: '过时下架', en: 'Go stale' } },
    REFRESH: { from: 'STALE', to: 'LISTED', who: ['ORG_STAFF'], event: 'supply-refreshed', label: { zh: '更新上架', en: 'Refresh' } },
  },
});

/** A pairing 结对帮扶 of a station and an organization (domain §3.6). CONTINUE is added (judgement): a quarterly review is not an end. */
export const pairingStates = defineStates({
  name: 'pairing',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '已提议', en: 'Proposed' },
    NEGOTIATING: { zh: '洽谈中', en: 'Negotiating' },
    AGREED: { zh: '已签约', en: 'Agreed' },
    ACTIVE: { zh: '执行中', en: 'Active' },
    REVIEWED: { zh: '已督导', en: 'Reviewed' },
    RENEWED: { zh: '已续签', en: 'Renewed' },
    ENDED: { zh: '已到期', en: 'Ended' },
    TERMINATED: { zh: '已终止', en: 'Terminated' },
  },
  steps: {
    NEGOTIATE: {
      from: 'PROPOSED', to: 'NEGOTIATING', who: ['STATION_HEAD', 'ORG_STAFF'], event: 'pairing-negotiated',
      label: { zh: '洽谈', en: 'Negotiate' },
    },
    AGREE: {
      from: 'NEGOTIATING', to: 'AGREED', who: ['STATION_HEAD', 'ORG_STAFF'], event: 'pairing-agreed',
      label: { zh: '签约', en: 'Agree' },
    },
    ACTIVATE: { from: 'AGREED', to: 'ACTIVE', who: ['CITY_DIV'], event: 'pairing-activated', label: { zh: '批准执行', en: 'Activate' } },
    REVIEW: {
      from: ['ACTIVE', 'RENEWED'], to: 'REVIEWED', who: ['CITY_DIV'], event: 'pairing-reviewed',
      label: { zh: '季度督导', en: 'Review' },
    },
    CONTINUE: {
      from: ['REVIEWED', 'RENEWED'], to: 'ACTIVE', who: ['CITY_DIV'], event: 'pairing-continued',
      label: { zh: '继续执行', en: 'Continue' },
    },
    RENEW: { from: 'REVIEWED', to: 'RENEWED', who: ['CITY_DIV'], event: 'pairing-renewed', label: { zh: '续签', en: 'Renew' } },
    END: { from: 'REVIEWED', to: 'ENDED', who: ['SYS', 'CITY_DIV'], event: 'pairing-ended', label: { zh: '到期结束', en: 'End' } },
    TERMINATE: {
      from: ['PROPOSED', 'NEGOTIATING', 'AGREED', 'ACTIVE', 'REVIEWED', 'RENEWED'], to: 'TERMINATED',
      who: ['STATION_HEAD', 'ORG_STAFF', 'CITY_DIV'],
      event: 'pairing-ended', label: { zh: '终止', en: 'Terminate' },
    },
  },
});

/** A pairing agreement 帮扶协议 (domain §4.8 4, judgement): both seals, the county confirms, the city approves. */
export const agreementStates = defineStates({
  name: 'agreement',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SIGNED: { zh: '双方已盖章', en: 'Signed by both' },
    CONFIRMED: { zh: '县级已确认', en: 'Confirmed by the county' },
    APPROVED: { zh: '市级已批准', en: 'Approved by the city' },
    ENDED: { zh: '已到期', en: 'Ended' },
    TERMINATED: { zh: '已解除', en: 'Terminated' },
  },
  steps: {
    SIGN: { from: 'DRAFT', to: 'SIGNED', who: ['STATION_HEAD', 'ORG_STAFF'], event: 'agreement-signed', label: { zh: '盖章', en: 'Sign' } },
    CONFIRM: { from: 'SIGNED', to: 'CONFIRMED', who: ['COUNTY_DIV'], event: 'agreement-confirmed', label: { zh: '县级确认', en: 'Confirm' } },
    APPROVE: { from: 'CONFIRMED', to: 'APPROVED', who: ['CITY_DIV'], event: 'agreement-approved', label: { zh: '市级批准', en: 'Approve' } },
    END: { from: 'APPROVED', to: 'ENDED', who: ['SYS'], event: 'agreement-ended', label: { zh: '到期', en: 'End' } },
    TERMINATE: {
      from: ['SIGNED', 'CONFIRMED', 'APPROVED'], to: 'TERMINATED', who: ['STATION_HEAD', 'ORG_STAFF'], event: 'agreement-terminated',
      label: { zh: '解除', en: 'Terminate' },
    },
  },
});

/** An assessment of the six haves 六有 (domain §3.6). DECIDE_APPEAL is added (judgement): an appeal gets an answer. */
export const sixHaveStates = defineStates({
  name: 'six-haves assessment',
  initial: 'SELF_SCORED',
  states: {
    SELF_SCORED: { zh: '已自评', en: 'Self-scored' },
    SUBMITTED: { zh: '已提交', en: 'Submitted' },
    FIRST_REVIEWED: { zh: '已初评', en: 'First reviewed' },
    SITE_CHECKED: { zh: '已实地核查', en: 'Site checked' },
    FINAL: { zh: '已终评', en: 'Final' },
    PUBLISHED: { zh: '已公布', en: 'Published' },
    APPEALED: { zh: '已申诉', en: 'Appealed' },
  },
  steps: {
    SUBMIT: {
      from: 'SELF_SCORED', to: 'SUBMITTED', who: ['STATION_HEAD'], event: 'six-haves-submitted',
      label: { zh: '提交', en: 'Submit' },
    },
    FIRST_REVIEW: {
      from: 'SUBMITTED', to: 'FIRST_REVIEWED', who: ['COUNTY_DIV'], event: 'six-haves-first-reviewed',
      label: { zh: '初评', en: 'Review first' },
    },
    SITE_CHECK: {
      from: 'FIRST_REVIEWED', to: 'SITE_CHECKED', who: ['ASSESSOR'], event: 'six-haves-site-checked',
      label: { zh: '实地核查', en: 'Check on site' },
    },
    FINALISE: { from: 'SITE_CHECKED', to: 'FINAL', who: ['CITY_DIV'], event: 'six-haves-finalised', label: { zh: '终评', en: 'Finalise' } },
    PUBLISH: { from: 'FINAL', to: 'PUBLISHED', who: ['CITY_DIV'], event: 'six-haves-published', label: { zh: '公布', en: 'Publish' } },
    APPEAL: { from: 'PUBLISHED', to: 'APPEALED', who: ['STATION_HEAD'], event: 'six-haves-appealed', label: { zh: '申诉', en: 'Appeal' } },
    DECIDE_APPEAL: {
      from: 'APPEALED', to: 'FINAL', who: ['CITY_DIV'], event: 'six-haves-appeal-decided',
      label: { zh: '答复申诉', en: 'Decide the appeal' },
    },
  },
});

/** A service project 服务项目 (domain §2.7, §4.10: those ACTIVE or DONE are counted; names judgement). */
export const projectStates = defineStates({
  name: 'project',
  initial: 'PLANNED',
  states: {
    PLANNED: { zh: '已立项', en: 'Planned' },
    ACTIVE: { zh: '实施中', en: 'Active' },
    DONE: { zh: '已完成', en: 'Done' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    START: {
      from: 'PLANNED', to: 'ACTIVE', who: ['COUNTY_DIV', 'STATION_HEAD'], event: 'project-started',
      label: { zh: '启动', en: 'Start' },
    },
    COMPLETE: {
      from: 'ACTIVE', to: 'DONE', who: ['COUNTY_DIV', 'STATION_HEAD'], event: 'project-completed',
      label: { zh: '完成', en: 'Complete' },
    },
    CANCEL: {
      from: ['PLANNED', 'ACTIVE'], to: 'CANCELLED', who: ['COUNTY_DIV'], event: 'project-cancelled',
      label: { zh: '取消', en: 'Cancel' },
    },
  },
});

/** An activity 活动 (domain §2.7, judgement): its results count on boards once REPORTED. */
export const activityStates = defineStates({
  name: 'activity',
  initial: 'PLANNED',
  states: {
    PLANNED: { zh: '策划中', en: 'Planned' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    HELD: { zh: '已举办', en: 'Held' },
    REPORTED: { zh: '已上报成效', en: 'Reported' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    PUBLISH: {
      from: 'PLANNED', to: 'PUBLISHED', who: ['STATION_WORKER', 'ORG_STAFF', 'TEAM_LEADER'], event: 'activity-published',
      label: { zh: '发布', en: 'Publish' },
    },
    HOLD: {
      from: 'PUBLISHED', to: 'HELD', who: ['STATION_WORKER', 'ORG_STAFF', 'TEAM_LEADER'], event: 'activity-held',
      label: { zh: '举办', en: 'Hold' },
    },
    REPORT: {
      from: 'HELD', to: 'REPORTED', who: ['STATION_WORKER', 'ORG_STAFF', 'TEAM_LEADER'], event: 'activity-reported',
      label: { zh: '上报成效', en: 'Report' },
    },
    CANCEL: {
      from: ['PLANNED', 'PUBLISHED'], to: 'CANCELLED', who: ['STATION_WORKER', 'ORG_STAFF', 'TEAM_LEADER'], event: 'activity-cancelled',
      label: { zh: '取消', en: 'Cancel' },
    },
  },
});

/** A campaign for changing customs 移风易俗活动 (domain §4.5, judgement). */
export const campaignStates = defineStates({
  name: 'campaign',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    LAUNCHED: { zh: '已启动', en: 'Launched' },
    ENDED: { zh: '已结束', en: 'Ended' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    LAUNCH: { from: 'DRAFT', to: 'LAUNCHED', who: ['COUNTY_DIV'], event: 'campaign-launched', label: { zh: '启动', en: 'Launch' } },
    END: { from: 'LAUNCHED', to: 'ENDED', who: ['COUNTY_DIV'], event: 'campaign-ended', label: { zh: '结束', en: 'End' } },
    CANCEL: { from: 'DRAFT', to: 'CANCELLED', who: ['COUNTY_DIV'], event: 'campaign-cancelled', label: { zh: '取消', en: 'Cancel' } },
  },
});

const PLEDGED = ['SIGNED', 'KEPT', 'EXCEEDED', 'RENEWED'] as const;

/** A household's pledge 承诺 (domain §3.6): voluntary, so it may be withdrawn whenever it holds (§4.5). */
export const pledgeStates = defineStates({
  name: 'pledge',
  initial: 'INVITED',
  states: {
    INVITED: { zh: '已邀请', en: 'Invited' },
    SIGNED: { zh: '已承诺', en: 'Signed' },
    EVENT_NOTIFIED: { zh: '已报备', en: 'Event notified' },
    OBSERVED: { zh: '已观察', en: 'Observed' },
    KEPT: { zh: '已践诺', en: 'Kept' },
    EXCEEDED: { zh: '已超标', en: 'Exceeded' },
    RENEWED: { zh: '已续诺', en: 'Renewed' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  steps: {
    SIGN: { from: 'INVITED', to: 'SIGNED', who: ['HOUSEHOLD'], event: 'pledge-signed', label: { zh: '签署承诺', en: 'Sign' } },
    NOTIFY_EVENT: {
      from: ['SIGNED', 'RENEWED'], to: 'EVENT_NOTIFIED', who: ['HOUSEHOLD'], event: 'banquet-notified',
      label: { zh: '事前报备', en: 'Notify an event' },
    },
    OBSERVE: { from: 'EVENT_NOTIFIED', to: 'OBSERVED', who: ['COUNCIL'], event: 'banquet-observed', label: { zh: '现场观察', en: 'Observe' } },
    FIND_KEPT: { from: 'OBSERVED', to: 'KEPT', who: ['COUNCIL'], event: 'pledge-kept', label: { zh: '认定践诺', en: 'Find it kept' } },
    FIND_EXCEEDED: {
      from: 'OBSERVED', to: 'EXCEEDED', who: ['COUNCIL'], event: 'pledge-exceeded',
      label: { zh: '认定超标', en: 'Find it exceeded' },
    },
    RENEW: {
      from: ['SIGNED', 'KEPT', 'EXCEEDED'], to: 'RENEWED', who: ['HOUSEHOLD'], event: 'pledge-renewed',
      label: { zh: '续诺', en: 'Renew' },
    },
    WITHDRAW: {
      from: [...PLEDGED, 'EVENT_NOTIFIED'], to: 'WITHDRAWN', who: ['HOUSEHOLD'], event: 'pledge-withdrawn',
      label: { zh: '撤回', en: 'Withdraw' },
    },
  },
});
