import { Migration } from '@mikro-orm/migrations';

export class Migration20261124044955 extends Migration {

  override name = 'Migration20261124044955';

  override up(): void | Promise<void> {
    this.addSql(`create table "alias" ("id" varchar(255) not null, "became_id" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "alias_became_id_index" on "alias" ("became_id");`);

    this.addSql(`create table "allocation" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "need_id" varchar(64) not null, "match_id" varchar(64) not null, "ledger" varchar(15) not null, "charity_org_id" varchar(64) not null, "lot_id" varchar(64) null, "fund_id" varchar(64) null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "kind" varchar(10) not null, "item" varchar(50) not null, "unit" varchar(10) not null, "quantity" int not null, "cents" bigint not null, "delivered_quantity" int not null, "returned_quantity" int not null, "lost_quantity" int not null, "paid_cents" bigint not null, "related_party_declared" boolean not null, "duplicate_reason" varchar(200) null, "two_approvers" boolean not null, "approver1" varchar(64) null, "approver2" varchar(64) null, "approved_at" timestamptz null, "cancel_reason" varchar(200) null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "allocation_region_code_index" on "allocation" ("region_code");`);
    this.addSql(`create index "allocation_need_id_index" on "allocation" ("need_id");`);
    this.addSql(`create index "allocation_charity_org_id_index" on "allocation" ("charity_org_id");`);
    this.addSql(`create index "allocation_lot_id_index" on "allocation" ("lot_id");`);
    this.addSql(`create index "allocation_fund_id_index" on "allocation" ("fund_id");`);
    this.addSql(`create index "allocation_person_id_index" on "allocation" ("person_id");`);
    this.addSql(`create index "allocation_station_id_index" on "allocation" ("station_id");`);
    this.addSql(`create index "allocation_state_index" on "allocation" ("state");`);

    this.addSql(`create table "audit" ("id" uuid not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "action" varchar(255) not null, "entity" varchar(255) not null, "entity_id" varchar(255) not null, "operation" varchar(255) not null, "fields" text[] not null, "correlation_id" varchar(255) not null, primary key ("id"));`);

    this.addSql(`create table "counter" ("id" varchar(255) not null, "last" int not null, primary key ("id"));`);

    this.addSql(`create table "delivery" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "allocation_id" varchar(64) not null, "need_id" varchar(64) not null, "charity_org_id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "carrier_id" varchar(64) null, "kind" varchar(10) not null, "item" varchar(50) not null, "unit" varchar(10) not null, "quantity_sent" int not null, "quantity" int not null, "cents" bigint not null, "shortfall" int not null, "shortfall_reason" varchar(200) null, "receiver" varchar(10) null, "proof_sha256" varchar(64) null, "delivered_at" timestamptz null, "confirmed_by" varchar(64) null, "acknowledged_at" timestamptz null, "acknowledged_by" varchar(64) null, "state" varchar(15) not null, primary key ("id"));`);
    this.addSql(`create index "delivery_region_code_index" on "delivery" ("region_code");`);
    this.addSql(`create index "delivery_allocation_id_index" on "delivery" ("allocation_id");`);
    this.addSql(`create index "delivery_need_id_index" on "delivery" ("need_id");`);
    this.addSql(`create index "delivery_charity_org_id_index" on "delivery" ("charity_org_id");`);
    this.addSql(`create index "delivery_person_id_index" on "delivery" ("person_id");`);
    this.addSql(`create index "delivery_household_id_index" on "delivery" ("household_id");`);
    this.addSql(`create index "delivery_station_id_index" on "delivery" ("station_id");`);
    this.addSql(`create index "delivery_carrier_id_index" on "delivery" ("carrier_id");`);
    this.addSql(`create index "delivery_state_index" on "delivery" ("state");`);

    this.addSql(`create table "disclosure" ("id" varchar(64) not null, "charity_org_id" varchar(64) not null, "region_code" bigint not null, "period_from" date not null, "period_to" date not null, "donations" int not null, "cash_in_cents" bigint not null, "goods_in_cents" bigint not null, "deliveries" int not null, "delivered_cents" bigint not null, "persons" int not null, "published_by" varchar(64) not null, "published_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "disclosure_charity_org_id_index" on "disclosure" ("charity_org_id");`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_charity_org_id_period_from_period_to_unique" unique ("charity_org_id", "period_from", "period_to");`);

    this.addSql(`create table "donation" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "charity_org_id" varchar(64) not null, "donor_id" varchar(64) not null, "account_id" varchar(64) null, "person_id" varchar(27) null, "kind" varchar(10) not null, "cents" bigint not null, "item" varchar(50) null, "unit" varchar(10) null, "quantity" int not null, "restricted_to" varchar(10) null, "designated_use" varchar(200) null, "agreement_id" varchar(64) null, "campaign_record_no" varchar(50) null, "receipt_no" varchar(40) null, "receipt_by" varchar(64) null, "receipt_at" timestamptz null, "received_at" timestamptz null, "refusal" varchar(200) null, "fund_id" varchar(64) null, "delivered_quantity" int not null, "state" varchar(15) not null, primary key ("id"));`);
    this.addSql(`create index "donation_region_code_index" on "donation" ("region_code");`);
    this.addSql(`create index "donation_charity_org_id_index" on "donation" ("charity_org_id");`);
    this.addSql(`create index "donation_donor_id_index" on "donation" ("donor_id");`);
    this.addSql(`create index "donation_account_id_index" on "donation" ("account_id");`);
    this.addSql(`create index "donation_person_id_index" on "donation" ("person_id");`);
    this.addSql(`alter table "donation" add constraint "donation_receipt_no_unique" unique ("receipt_no");`);
    this.addSql(`create index "donation_state_index" on "donation" ("state");`);

    this.addSql(`create table "donation_tally" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "donations" int not null, "cents" bigint not null, "updated_at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "donation_trace" ("id" varchar(64) not null, "donation_id" varchar(64) not null, "township_code" bigint not null, "deliveries" int not null, "quantity" int not null, primary key ("id"));`);
    this.addSql(`create index "donation_trace_donation_id_index" on "donation_trace" ("donation_id");`);
    this.addSql(`alter table "donation_trace" add constraint "donation_trace_donation_id_township_code_unique" unique ("donation_id", "township_code");`);

    this.addSql(`create table "donor" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "charity_org_id" varchar(64) not null, "kind" varchar(15) not null, "name" varchar(100) not null, "anonymous" boolean not null, "credit_code" varchar(18) null, "person_id" varchar(27) null, "citizen_id_mask" varchar(18) null, "account_id" varchar(64) null, primary key ("id"));`);
    this.addSql(`create index "donor_region_code_index" on "donor" ("region_code");`);
    this.addSql(`create index "donor_charity_org_id_index" on "donor" ("charity_org_id");`);
    this.addSql(`create index "donor_name_index" on "donor" ("name");`);
    this.addSql(`create index "donor_person_id_index" on "donor" ("person_id");`);
    this.addSql(`create index "donor_account_id_index" on "donor" ("account_id");`);
    this.addSql(`alter table "donor" add constraint "donor_charity_org_id_person_id_unique" unique ("charity_org_id", "person_id");`);
    this.addSql(`alter table "donor" add constraint "donor_charity_org_id_credit_code_unique" unique ("charity_org_id", "credit_code");`);

    this.addSql(`create table "fund" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "charity_org_id" varchar(64) not null, "name" varchar(100) not null, "restricted_to" varchar(10) null, "in_cents" bigint not null, "allocated_cents" bigint not null, "balance_cents" bigint not null, "paid_cents" bigint not null, primary key ("id"));`);
    this.addSql(`create index "fund_region_code_index" on "fund" ("region_code");`);
    this.addSql(`create index "fund_charity_org_id_index" on "fund" ("charity_org_id");`);
    this.addSql(`alter table "fund" add constraint "fund_charity_org_id_name_unique" unique ("charity_org_id", "name");`);

    this.addSql(`create table "goods_lot" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "charity_org_id" varchar(64) not null, "donation_id" varchar(64) null, "kind" varchar(10) not null, "item" varchar(50) not null, "unit" varchar(10) not null, "qty_in" int not null, "qty_allocated" int not null, "qty_free" int not null, "qty_delivered" int not null, "qty_lost" int not null, "unit_cents" bigint not null, "valuation_basis" varchar(100) not null, "batch" varchar(50) null, "expiry_date" date null, "station_id" varchar(64) null, "state" varchar(15) not null, primary key ("id"));`);
    this.addSql(`create index "goods_lot_region_code_index" on "goods_lot" ("region_code");`);
    this.addSql(`create index "goods_lot_charity_org_id_index" on "goods_lot" ("charity_org_id");`);
    this.addSql(`alter table "goods_lot" add constraint "goods_lot_donation_id_unique" unique ("donation_id");`);
    this.addSql(`create index "goods_lot_item_index" on "goods_lot" ("item");`);
    this.addSql(`create index "goods_lot_station_id_index" on "goods_lot" ("station_id");`);
    this.addSql(`create index "goods_lot_state_index" on "goods_lot" ("state");`);

    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "key" varchar(100) not null, "request" varchar(255) not null, "answer" jsonb null, "at" timestamptz not null, primary key ("actor", "key"));`);

    this.addSql(`create table "inbox" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "match_rules" ("id" varchar(64) not null, "valid_from" date not null, "purpose_weight" smallint not null, "distance_weight" smallint not null, "urgency_weight" smallint not null, "waiting_weight" smallint not null, "waiting_days" smallint not null, "two_approvers_from_cents" bigint not null, "duplicate_aid_days" smallint not null, "near_expiry_days" smallint not null, primary key ("id"));`);
    this.addSql(`alter table "match_rules" add constraint "match_rules_valid_from_unique" unique ("valid_from");`);

    this.addSql(`create table "need" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "ledger" varchar(15) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "kind" varchar(10) not null, "item" varchar(50) not null, "quantity" int not null, "unit" varchar(10) not null, "urgency" varchar(10) not null, "age_band" varchar(10) null, "valid_to" date not null, "allocated_quantity" int not null, "delivered_quantity" int not null, "state" varchar(20) not null, "posted_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "need_region_code_index" on "need" ("region_code");`);
    this.addSql(`create index "need_person_id_index" on "need" ("person_id");`);
    this.addSql(`create index "need_household_id_index" on "need" ("household_id");`);
    this.addSql(`create index "need_station_id_index" on "need" ("station_id");`);
    this.addSql(`create index "need_state_index" on "need" ("state");`);
    this.addSql(`create index "need_posted_at_index" on "need" ("posted_at");`);

    this.addSql(`create table "need_match" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "need_id" varchar(64) not null, "charity_org_id" varchar(64) not null, "lot_id" varchar(64) null, "fund_id" varchar(64) null, "score" double precision not null, "reason" varchar(200) not null, "rules_id" varchar(64) not null, "decided_by" varchar(64) null, "decided_at" timestamptz null, "state" varchar(10) not null, primary key ("id"));`);
    this.addSql(`create index "need_match_region_code_index" on "need_match" ("region_code");`);
    this.addSql(`create index "need_match_need_id_index" on "need_match" ("need_id");`);
    this.addSql(`create index "need_match_charity_org_id_index" on "need_match" ("charity_org_id");`);
    this.addSql(`alter table "need_match" add constraint "need_match_need_id_lot_id_unique" unique ("need_id", "lot_id");`);
    this.addSql(`alter table "need_match" add constraint "need_match_need_id_fund_id_unique" unique ("need_id", "fund_id");`);

    this.addSql(`create table "outbox" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "subject" varchar(255) not null, "subject_version" int not null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "correlation_id" varchar(255) not null, "causation_id" varchar(255) null, "data" jsonb not null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "outbox" add constraint "outbox_seq_unique" unique ("seq");`);
    this.addSql(`create index outbox_waiting on outbox (seq) where published_at is null;`);

    this.addSql(`create table "parked" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, "envelope" jsonb not null, "error" varchar(2000) not null, "tries" int not null, primary key ("id"));`);

    this.addSql(`create table "stock_movement" ("id" varchar(64) not null, "charity_org_id" varchar(64) not null, "lot_id" varchar(64) null, "fund_id" varchar(64) null, "kind" varchar(10) not null, "quantity" int not null, "cents" bigint not null, "donation_id" varchar(64) null, "allocation_id" varchar(64) null, "delivery_id" varchar(64) null, "reason" varchar(200) null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "by" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "stock_movement_charity_org_id_index" on "stock_movement" ("charity_org_id");`);
    this.addSql(`create index "stock_movement_lot_id_index" on "stock_movement" ("lot_id");`);
    this.addSql(`create index "stock_movement_fund_id_index" on "stock_movement" ("fund_id");`);
    this.addSql(`create index "stock_movement_allocation_id_index" on "stock_movement" ("allocation_id");`);

    this.addSql(`alter table "alias" enable row level security;`);
    this.addSql(`alter table "alias" force row level security;`);
    this.addSql(`create policy "open" on "alias" using (true) with check (true);`);

    this.addSql(`alter table "allocation" add constraint "allocation_of_one" check ((lot_id is null) <> (fund_id is null));`);
    this.addSql(`alter table "allocation" add constraint "allocation_amounts" check (quantity > 0 and cents >= 0 and delivered_quantity + returned_quantity + lost_quantity <= quantity and paid_cents <= cents);`);
    this.addSql(`alter table "allocation" add constraint "allocation_two_persons" check (approver1 <> approver2);`);
    this.addSql(`alter table "allocation" add constraint "allocation_no_interest" check (not related_party_declared);`);
    this.addSql(`alter table "allocation" enable row level security;`);
    this.addSql(`alter table "allocation" force row level security;`);
    this.addSql(`create policy "scope" on "allocation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_station_id" on "allocation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_person_id" on "allocation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "open" on "audit" using (true) with check (true);`);

    this.addSql(`alter table "counter" enable row level security;`);
    this.addSql(`alter table "counter" force row level security;`);
    this.addSql(`create policy "open" on "counter" using (true) with check (true);`);

    this.addSql(`alter table "delivery" add constraint "delivery_amounts" check (quantity_sent > 0 and quantity between 0 and quantity_sent and shortfall >= 0);`);
    this.addSql(`alter table "delivery" enable row level security;`);
    this.addSql(`alter table "delivery" force row level security;`);
    this.addSql(`create policy "scope" on "delivery" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_station_id" on "delivery" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_carrier_id" on "delivery" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or carrier_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or carrier_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_person_id" on "delivery" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "disclosure" enable row level security;`);
    this.addSql(`alter table "disclosure" force row level security;`);
    this.addSql(`create policy "open" on "disclosure" using (true) with check (true);`);

    this.addSql(`alter table "donation" add constraint "donation_amounts" check (cents >= 0 and quantity >= 0);`);
    this.addSql(`alter table "donation" enable row level security;`);
    this.addSql(`alter table "donation" force row level security;`);
    this.addSql(`create policy "scope" on "donation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_account_id" on "donation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or account_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or account_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_person_id" on "donation" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "donation_tally" enable row level security;`);
    this.addSql(`alter table "donation_tally" force row level security;`);
    this.addSql(`create policy "scope" on "donation_tally" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "donation_trace" enable row level security;`);
    this.addSql(`alter table "donation_trace" force row level security;`);
    this.addSql(`create policy "scope" on "donation_trace" using (exists (select 1 from donation up where up.id = donation_id)) with check (exists (select 1 from donation up where up.id = donation_id));`);

    this.addSql(`alter table "donor" enable row level security;`);
    this.addSql(`alter table "donor" force row level security;`);
    this.addSql(`create policy "scope" on "donor" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_account_id" on "donor" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or account_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or account_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);
    this.addSql(`create policy "scope_person_id" on "donor" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "fund" add constraint "fund_balances" check (in_cents = allocated_cents + balance_cents and balance_cents >= 0 and paid_cents between 0 and allocated_cents);`);
    this.addSql(`alter table "fund" enable row level security;`);
    this.addSql(`alter table "fund" force row level security;`);
    this.addSql(`create policy "scope" on "fund" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "goods_lot" add constraint "lot_balances" check (qty_in = qty_allocated + qty_free);`);
    this.addSql(`alter table "goods_lot" add constraint "lot_not_negative" check (qty_free >= 0 and qty_delivered >= 0 and qty_lost >= 0 and qty_delivered + qty_lost <= qty_allocated);`);
    this.addSql(`alter table "goods_lot" enable row level security;`);
    this.addSql(`alter table "goods_lot" force row level security;`);
    this.addSql(`create policy "scope" on "goods_lot" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "own" on "idempotency" using (actor = current_setting('nx.actor', true)) with check (actor = current_setting('nx.actor', true));`);

    this.addSql(`alter table "inbox" enable row level security;`);
    this.addSql(`alter table "inbox" force row level security;`);
    this.addSql(`create policy "open" on "inbox" using (true) with check (true);`);

    this.addSql(`alter table "match_rules" enable row level security;`);
    this.addSql(`alter table "match_rules" force row level security;`);
    this.addSql(`create policy "open" on "match_rules" using (true) with check (true);`);

    this.addSql(`alter table "need" add constraint "need_amounts" check (quantity > 0 and allocated_quantity between 0 and quantity and delivered_quantity between 0 and allocated_quantity);`);
    this.addSql(`alter table "need" enable row level security;`);
    this.addSql(`alter table "need" force row level security;`);
    this.addSql(`create policy "scope" on "need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "need_match" add constraint "match_of_one" check ((lot_id is null) <> (fund_id is null));`);
    this.addSql(`alter table "need_match" enable row level security;`);
    this.addSql(`alter table "need_match" force row level security;`);
    this.addSql(`create policy "scope" on "need_match" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "open" on "outbox" using (true) with check (true);`);

    this.addSql(`alter table "parked" enable row level security;`);
    this.addSql(`alter table "parked" force row level security;`);
    this.addSql(`create policy "open" on "parked" using (true) with check (true);`);

    this.addSql(`alter table "stock_movement" add constraint "movement_of_one" check ((lot_id is null) <> (fund_id is null) and quantity >= 0 and cents >= 0);`);
    this.addSql(`alter table "stock_movement" enable row level security;`);
    this.addSql(`alter table "stock_movement" force row level security;`);
    this.addSql(`create policy "scope" on "stock_movement" for select using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "scope_added" on "stock_movement" for insert with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or charity_org_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "allocation" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "delivery" cascade;`);
    this.addSql(`drop table if exists "disclosure" cascade;`);
    this.addSql(`drop table if exists "donation" cascade;`);
    this.addSql(`drop table if exists "donation_tally" cascade;`);
    this.addSql(`drop table if exists "donation_trace" cascade;`);
    this.addSql(`drop table if exists "donor" cascade;`);
    this.addSql(`drop table if exists "fund" cascade;`);
    this.addSql(`drop table if exists "goods_lot" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "inbox" cascade;`);
    this.addSql(`drop table if exists "match_rules" cascade;`);
    this.addSql(`drop table if exists "need" cascade;`);
    this.addSql(`drop table if exists "need_match" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "parked" cascade;`);
    this.addSql(`drop table if exists "stock_movement" cascade;`);
  }

}
