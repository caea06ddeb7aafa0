import { defineStates } from '../states.ts';

/** A volunteer 志愿者 (domain §3.6). Dormant after 12 months without service. REINSTATE is added (judgement): people come back. */
export const volunteerStates = defineStates({
  name: 'volunteer',
  initial: 'APPLIED',
  states: {
    APPLIED: { zh: '已申请', en: 'Applied' },
    VERIFIED: { zh: '已核验', en: 'Verified' },
    ACTIVE: { zh: '活跃', en: 'Active' },
    DORMANT: { zh: '休眠', en: 'Dormant' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    LEFT: { zh: '已退出', en: 'Left' },
  },
  steps: {
    VERIFY: {
      from: 'APPLIED', to: 'VERIFIED', who: ['TEAM_LEADER', 'STATION_HEAD'], event: 'volunteer-verified',
      label: { zh: '核验', en: 'Verify' },
    },
    ACTIVATE: {
      from: 'VERIFIED', to: 'ACTIVE', who: ['TEAM_LEADER', 'STATION_HEAD'], event: 'volunteer-activated',
      label: { zh: '启用', en: 'Activate' },
    },
    REST: { from: 'ACTIVE', to: 'DORMANT', who: ['SYS'], event: 'volunteer-rested', label: { zh: '转入休眠', en: 'Rest' } },
    SUSPEND: { from: 'ACTIVE', to: 'SUSPENDED', who: ['STATION_HEAD'], event: 'volunteer-suspended', label: { zh: '暂停', en: 'Suspend' } },
    REINSTATE: {
      from: ['DORMANT', 'SUSPENDED'], to: 'ACTIVE', who: ['TEAM_LEADER', 'STATION_HEAD'], event: 'volunteer-reinstated',
      label: { zh: '恢复', en: 'Reinstate' },
    },
    LEAVE: {
      from: ['ACTIVE', 'DORMANT', 'SUSPENDED'], to: 'LEFT', who: ['VOLUNTEER'], event: 'volunteer-left',
      label: { zh: '退出', en: 'Leave' },
    },
  },
});

/** A team of volunteers 志愿服务队 (domain §2.6, judgement). */
export const teamStates = defineStates({
  name: 'team',
  initial: 'FORMING',
  states: {
    FORMING: { zh: '组建中', en: 'Forming' },
    ACTIVE: { zh: '活动中', en: 'Active' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    DISSOLVED: { zh: '已解散', en: 'Dissolved' },
  },
  steps: {
    START: { from: 'FORMING', to: 'ACTIVE', who: ['STATION_HEAD'], event: 'team-started', label: { zh: '启动', en: 'Start' } },
    SUSPEND: { from: 'ACTIVE', to: 'SUSPENDED', who: ['STATION_HEAD'], event: 'team-suspended', label: { zh: '暂停', en: 'Suspend' } },
    RESUME: { from: 'SUSPENDED', to: 'ACTIVE', who: ['STATION_HEAD'], event: 'team-resumed', label: { zh: '恢复', en: 'Resume' } },
    DISSOLVE: {
      from: ['FORMING', 'ACTIVE', 'SUSPENDED'], to: 'DISSOLVED', who: ['STATION_HEAD'], event: 'team-dissolved',
      label: { zh: '解散', en: 'Dissolve' },
    },
  },
});

/** A shift 班次 of a volunteer activity (domain §2.6, judgement). Full is computed from capacity, it is no state. */
export const shiftStates = defineStates({
  name: 'shift',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    PUBLISHED: { zh: '招募中', en: 'Published' },
    STARTED: { zh: '进行中', en: 'Started' },
    ENDED: { zh: '已结束', en: 'Ended' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    PUBLISH: { from: 'DRAFT', to: 'PUBLISHED', who: ['TEAM_LEADER'], event: 'shift-published', label: { zh: '发布', en: 'Publish' } },
    START: { from: 'PUBLISHED', to: 'STARTED', who: ['TEAM_LEADER'], event: 'shift-started', label: { zh: '开始', en: 'Start' } },
    END: { from: 'STARTED', to: 'ENDED', who: ['TEAM_LEADER'], event: 'shift-ended', label: { zh: '结束', en: 'End' } },
    CANCEL: {
      from: ['DRAFT', 'PUBLISHED'], to: 'CANCELLED', who: ['TEAM_LEADER'], event: 'shift-cancelled',
      label: { zh: '取消', en: 'Cancel' },
    },
  },
});

/** A sign-up for a shift 报名 (domain §2.6). DECLINED, WITHDRAWN and ABSENT are added (judgement): nobody is assigned by force (VSR 25). */
export const signupStates = defineStates({
  name: 'sign-up',
  initial: 'APPLIED',
  states: {
    APPLIED: { zh: '已报名', en: 'Applied' },
    ACCEPTED: { zh: '已录取', en: 'Accepted' },
    DECLINED: { zh: '未录取', en: 'Declined' },
    CHECKED_IN: { zh: '已签到', en: 'Checked in' },
    CHECKED_OUT: { zh: '已签退', en: 'Checked out' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    WITHDRAWN: { zh: '已退出', en: 'Withdrawn' },
    ABSENT: { zh: '未到', en: 'Absent' },
  },
  steps: {
    ACCEPT: { from: 'APPLIED', to: 'ACCEPTED', who: ['TEAM_LEADER'], event: 'signup-accepted', label: { zh: '录取', en: 'Accept' } },
    DECLINE: { from: 'APPLIED', to: 'DECLINED', who: ['TEAM_LEADER'], event: 'signup-declined', label: { zh: '不录取', en: 'Decline' } },
    WITHDRAW: {
      from: ['APPLIED', 'ACCEPTED'], to: 'WITHDRAWN', who: ['VOLUNTEER'], event: 'signup-withdrawn',
      label: { zh: '退出', en: 'Withdraw' },
    },
    CHECK_IN: {
      from: 'ACCEPTED', to: 'CHECKED_IN', who: ['VOLUNTEER'], event: 'volunteer-checked-in',
      label: { zh: '签到', en: 'Check in' },
    },
    MARK_ABSENT: {
      from: 'ACCEPTED', to: 'ABSENT', who: ['TEAM_LEADER'], event: 'volunteer-absent',
      label: { zh: '记为未到', en: 'Mark as absent' },
    },
    CHECK_OUT: {
      from: 'CHECKED_IN', to: 'CHECKED_OUT', who: ['VOLUNTEER'], event: 'volunteer-checked-out',
      label: { zh: '签退', en: 'Check out' },
    },
    CONFIRM: { from: 'CHECKED_OUT', to: 'CONFIRMED', who: ['TEAM_LEADER'], event: 'signup-confirmed', label: { zh: '确认', en: 'Confirm' } },
  },
});

/** A record of hours 服务时间 (domain §3.6, VRC): never deleted. A corrected record may be credited (judgement). */
export const hourRecordStates = defineStates({
  name: 'hour record',
  initial: 'RECORDED',
  states: {
    RECORDED: { zh: '已记录', en: 'Recorded' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    CREDITED: { zh: '已计入', en: 'Credited' },
    DISPUTED: { zh: '有争议', en: 'Disputed' },
    CORRECTED: { zh: '已更正', en: 'Corrected' },
    VOID: { zh: '已作废', en: 'Void' },
  },
  steps: {
    CONFIRM: { from: 'RECORDED', to: 'CONFIRMED', who: ['TEAM_LEADER'], event: 'hours-confirmed', label: { zh: '确认', en: 'Confirm' } },
    CREDIT: {
      from: ['CONFIRMED', 'CORRECTED'], to: 'CREDITED', who: ['SYS', 'TEAM_LEADER'], event: 'hours-credited',
      label: { zh: '计入', en: 'Credit' },
    },
    DISPUTE: {
      from: ['RECORDED', 'CONFIRMED', 'CREDITED'], to: 'DISPUTED', who: ['TEAM_LEADER', 'VOLUNTEER'], event: 'hours-disputed',
      label: { zh: '提出争议', en: 'Dispute' },
    },
    CORRECT: { from: 'DISPUTED', to: 'CORRECTED', who: ['STATION_HEAD'], event: 'hours-corrected', label: { zh: '更正', en: 'Correct' } },
    ANNUL: { from: 'DISPUTED', to: 'VOID', who: ['STATION_HEAD'], event: 'hours-annulled', label: { zh: '作废', en: 'Annul' } },
  },
});

/** A watcher and the one watched 结对守望 (domain §2.6, judgement). */
export const neighbourPairStates = defineStates({
  name: 'neighbour pair',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '待确认', en: 'Proposed' },
    ACTIVE: { zh: '守望中', en: 'Active' },
    PAUSED: { zh: '暂停', en: 'Paused' },
    ENDED: { zh: '已结束', en: 'Ended' },
  },
  steps: {
    AGREE: {
      from: 'PROPOSED', to: 'ACTIVE', who: ['STATION_WORKER', 'STATION_HEAD'], event: 'neighbour-pair-agreed',
      label: { zh: '结对', en: 'Agree' },
    },
    PAUSE: {
      from: 'ACTIVE', to: 'PAUSED', who: ['STATION_WORKER', 'VOLUNTEER'], event: 'neighbour-pair-paused',
      label: { zh: '暂停', en: 'Pause' },
    },
    RESUME: {
      from: 'PAUSED', to: 'ACTIVE', who: ['STATION_WORKER', 'VOLUNTEER'], event: 'neighbour-pair-resumed',
      label: { zh: '恢复', en: 'Resume' },
    },
    END: {
      from: ['PROPOSED', 'ACTIVE', 'PAUSED'], to: 'ENDED', who: ['STATION_WORKER', 'VOLUNTEER', 'SYS'], event: 'neighbour-pair-ended',
      label: { zh: '结束', en: 'End' },
    },
  },
});
