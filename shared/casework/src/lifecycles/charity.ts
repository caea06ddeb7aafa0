import { defineStates } from '../states.ts';

/** A need 需求 (domain §3.6). REOPEN when a match or an allocation falls through (judgement: a cancelled allocation returns its stock). */
export const needStates = defineStates({
  name: 'need',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    VERIFIED: { zh: '已核实', en: 'Verified' },
    OPEN: { zh: '待对接', en: 'Open' },
    MATCHED: { zh: '已匹配', en: 'Matched' },
    ALLOCATED: { zh: '已分配', en: 'Allocated' },
    PARTLY_DELIVERED: { zh: '部分发放', en: 'Partly delivered' },
    FULFILLED: { zh: '已满足', en: 'Fulfilled' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  steps: {
    VERIFY: { from: 'DRAFT', to: 'VERIFIED', who: ['STATION_WORKER'], event: 'need-verified', label: { zh: '核实', en: 'Verify' } },
    POST: { from: 'VERIFIED', to: 'OPEN', who: ['STATION_HEAD'], event: 'need-posted', label: { zh: '发布', en: 'Post' } },
    MATCH: { from: 'OPEN', to: 'MATCHED', who: ['CHARITY_STAFF'], event: 'need-matched', label: { zh: '匹配', en: 'Match' } },
    ALLOCATE: { from: 'MATCHED', to: 'ALLOCATED', who: ['CHARITY_STAFF'], event: 'need-allocated', label: { zh: '分配', en: 'Allocate' } },
    DELIVER_PART: {
      from: ['ALLOCATED', 'PARTLY_DELIVERED'], to: 'PARTLY_DELIVERED', who: ['STATION_WORKER'], event: 'need-partly-delivered',
      label: { zh: '部分发放', en: 'Deliver a part' },
    },
    FULFIL: {
      from: ['ALLOCATED', 'PARTLY_DELIVERED'], to: 'FULFILLED', who: ['STATION_WORKER'], event: 'need-fulfilled',
      label: { zh: '满足', en: 'Fulfil' },
    },
    REOPEN: {
      from: ['MATCHED', 'ALLOCATED'], to: 'OPEN', who: ['CHARITY_STAFF', 'SYS'], event: 'need-reopened',
      label: { zh: '重新开放', en: 'Re-open' },
    },
    EXPIRE: { from: 'OPEN', to: 'EXPIRED', who: ['SYS'], event: 'need-expired', label: { zh: '过期', en: 'Expire' } },
    WITHDRAW: {
      from: 'OPEN', to: 'WITHDRAWN', who: ['STATION_WORKER', 'STATION_HEAD'], event: 'need-withdrawn',
      label: { zh: '撤回', en: 'Withdraw' },
    },
  },
});

/** A donation 捐赠 (domain §3.6; CL 36, 38): goods go to stock, money to a fund. */
export const donationStates = defineStates({
  name: 'donation',
  initial: 'PLEDGED',
  states: {
    PLEDGED: { zh: '已认捐', en: 'Pledged' },
    RECEIVED: { zh: '已接收', en: 'Received' },
    REFUSED_UNSAFE: { zh: '不安全拒收', en: 'Refused as unsafe' },
    RECEIPTED: { zh: '已开票', en: 'Receipt issued' },
    IN_STOCK: { zh: '已入库', en: 'In stock' },
    IN_FUND: { zh: '已入账', en: 'In a fund' },
    ALLOCATED: { zh: '已分配', en: 'Allocated' },
    DELIVERED: { zh: '已发放', en: 'Delivered' },
    DISCLOSED: { zh: '已公示', en: 'Disclosed' },
  },
  steps: {
    RECEIVE: { from: 'PLEDGED', to: 'RECEIVED', who: ['CHARITY_STAFF'], event: 'donation-received', label: { zh: '接收', en: 'Receive' } },
    REFUSE_UNSAFE: {
      from: 'RECEIVED', to: 'REFUSED_UNSAFE', who: ['CHARITY_STAFF'], event: 'donation-refused',
      label: { zh: '拒收', en: 'Refuse as unsafe' },
    },
    ISSUE_RECEIPT: {
      from: 'RECEIVED', to: 'RECEIPTED', who: ['CHARITY_STAFF'], event: 'donation-receipted',
      label: { zh: '开具捐赠票据', en: 'Issue the receipt' },
    },
    PUT_IN_STOCK: {
      from: 'RECEIPTED', to: 'IN_STOCK', who: ['CHARITY_STAFF'], event: 'donation-stocked',
      label: { zh: '入库', en: 'Put in stock' },
    },
    PUT_IN_FUND: {
      from: 'RECEIPTED', to: 'IN_FUND', who: ['CHARITY_STAFF'], event: 'donation-funded',
      label: { zh: '入账', en: 'Put in a fund' },
    },
    ALLOCATE: {
      from: ['IN_STOCK', 'IN_FUND'], to: 'ALLOCATED', who: ['CHARITY_STAFF'], event: 'donation-allocated',
      label: { zh: '分配', en: 'Allocate' },
    },
    DELIVER: {
      from: 'ALLOCATED', to: 'DELIVERED', who: ['CHARITY_STAFF'], event: 'donation-delivered',
      label: { zh: '发放', en: 'Deliver' },
    },
    DISCLOSE: {
      from: 'DELIVERED', to: 'DISCLOSED', who: ['CHARITY_STAFF'], event: 'donation-disclosed',
      label: { zh: '公示', en: 'Disclose' },
    },
  },
});

/** A lot of goods 物资批次 (domain §2.5, judgement). RESTOCK when an allocation is cancelled; DISPOSE of what is unsafe (CL 36). */
export const goodsLotStates = defineStates({
  name: 'goods lot',
  initial: 'IN_STOCK',
  states: {
    IN_STOCK: { zh: '在库', en: 'In stock' },
    EXHAUSTED: { zh: '已发完', en: 'Exhausted' },
    DISPOSED: { zh: '已处置', en: 'Disposed of' },
  },
  steps: {
    EXHAUST: {
      from: 'IN_STOCK', to: 'EXHAUSTED', who: ['CHARITY_STAFF', 'SYS'], event: 'lot-exhausted',
      label: { zh: '发完', en: 'Exhaust' },
    },
    RESTOCK: {
      from: 'EXHAUSTED', to: 'IN_STOCK', who: ['CHARITY_STAFF', 'SYS'], event: 'lot-restocked',
      label: { zh: '退回入库', en: 'Restock' },
    },
    DISPOSE: { from: 'IN_STOCK', to: 'DISPOSED', who: ['CHARITY_STAFF'], event: 'lot-disposed', label: { zh: '处置', en: 'Dispose of' } },
  },
});

/**
 * An allocation 分配 (domain §3.6, CL 59): two different persons approve. DISPATCH after one approval is for amounts below CNY 5,000 (§2.5,
 * a configured limit): the charity division guards it.
 */
export const allocationStates = defineStates({
  name: 'allocation',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '待审批', en: 'Proposed' },
    APPROVED_FIRST: { zh: '一审通过', en: 'Approved by one' },
    APPROVED_SECOND: { zh: '二审通过', en: 'Approved by two' },
    DISPATCHED: { zh: '已发运', en: 'Dispatched' },
    DELIVERED: { zh: '已送达', en: 'Delivered' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  steps: {
    APPROVE_FIRST: {
      from: 'PROPOSED', to: 'APPROVED_FIRST', who: ['CHARITY_STAFF'], event: 'allocation-approved-first',
      label: { zh: '一审', en: 'Approve' },
    },
    APPROVE_SECOND: {
      from: 'APPROVED_FIRST', to: 'APPROVED_SECOND', who: ['CHARITY_STAFF'], event: 'allocation-approved',
      label: { zh: '二审', en: 'Approve as the second' },
    },
    DISPATCH: {
      from: ['APPROVED_FIRST', 'APPROVED_SECOND'], to: 'DISPATCHED', who: ['CHARITY_STAFF'], event: 'allocation-dispatched',
      label: { zh: '发运', en: 'Dispatch' },
    },
    DELIVER: {
      from: 'DISPATCHED', to: 'DELIVERED', who: ['STATION_WORKER', 'VOLUNTEER'], event: 'delivery-confirmed',
      label: { zh: '送达', en: 'Deliver' },
    },
    ACKNOWLEDGE: {
      from: 'DELIVERED', to: 'ACKNOWLEDGED', who: ['STATION_HEAD', 'GUARDIAN', 'BENEFICIARY'], event: 'allocation-acknowledged',
      label: { zh: '签收', en: 'Acknowledge' },
    },
    CANCEL: {
      from: ['PROPOSED', 'APPROVED_FIRST', 'APPROVED_SECOND', 'DISPATCHED'], to: 'CANCELLED', who: ['CHARITY_STAFF'],
      event: 'allocation-cancelled',
      label: { zh: '取消', en: 'Cancel' },
    },
  },
});

/** A delivery 发放 (domain §2.5, judgement): of one allocation, perhaps one of several. */
export const deliveryStates = defineStates({
  name: 'delivery',
  initial: 'ON_THE_WAY',
  states: {
    ON_THE_WAY: { zh: '配送中', en: 'On the way' },
    DELIVERED: { zh: '已送达', en: 'Delivered' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged' },
    RETURNED: { zh: '已退回', en: 'Returned' },
  },
  steps: {
    DELIVER: {
      from: 'ON_THE_WAY', to: 'DELIVERED', who: ['STATION_WORKER', 'VOLUNTEER'], event: 'delivery-confirmed',
      label: { zh: '送达', en: 'Deliver' },
    },
    ACKNOWLEDGE: {
      from: 'DELIVERED', to: 'ACKNOWLEDGED', who: ['STATION_HEAD', 'GUARDIAN', 'BENEFICIARY'], event: 'delivery-acknowledged',
      label: { zh: '签收', en: 'Acknowledge' },
    },
    RETURN: {
      from: 'ON_THE_WAY', to: 'RETURNED', who: ['STATION_WORKER', 'VOLUNTEER'], event: 'delivery-returned',
      label: { zh: '退回', en: 'Return' },
    },
  },
});
