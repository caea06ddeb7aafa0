import { Migration } from '@mikro-orm/migrations';

export class Migration20261124045001 extends Migration {

  override name = 'Migration20261124045001';

  override up(): void | Promise<void> {
    this.addSql(`create table "activity" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" varchar(100) not null, "kind" varchar(20) not null, "on" date not null, "place" varchar(200) null, "station_id" varchar(64) null, "organization_id" varchar(64) null, "partners" text[] not null, "project_id" varchar(64) null, "pairing_id" varchar(64) null, "catalogue_code" varchar(3) null, "action_code" varchar(2) null, "state" varchar(20) not null, "results" jsonb null, primary key ("id"));`);
    this.addSql(`create index "activity_region_code_index" on "activity" ("region_code");`);
    this.addSql(`create index "activity_name_index" on "activity" ("name");`);
    this.addSql(`create index "activity_on_index" on "activity" ("on");`);
    this.addSql(`create index "activity_station_id_index" on "activity" ("station_id");`);
    this.addSql(`create index "activity_organization_id_index" on "activity" ("organization_id");`);
    this.addSql(`create index "activity_project_id_index" on "activity" ("project_id");`);
    this.addSql(`create index "activity_pairing_id_index" on "activity" ("pairing_id");`);
    this.addSql(`create index "activity_state_index" on "activity" ("state");`);

    this.addSql(`create table "alias" ("id" varchar(255) not null, "became_id" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "alias_became_id_index" on "alias" ("became_id");`);

    this.addSql(`create table "audit" ("id" uuid not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "action" varchar(255) not null, "entity" varchar(255) not null, "entity_id" varchar(255) not null, "operation" varchar(255) not null, "fields" text[] not null, "correlation_id" varchar(255) not null, primary key ("id"));`);

    this.addSql(`create table "board_mark" ("id" varchar(10) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "board_pairing" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "told" int not null, "active" boolean not null, primary key ("id"));`);
    this.addSql(`create index "board_pairing_region_code_index" on "board_pairing" ("region_code");`);

    this.addSql(`create table "board_person" ("id" varchar(200) not null, "region_code" bigint not null, "sensitivity" smallint not null, "on" date not null, "part" varchar(10) not null, "action_code" varchar(2) null, "catalogue_code" varchar(3) null, "activity" boolean not null, "subject_id" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "board_person_region_code_index" on "board_person" ("region_code");`);
    this.addSql(`create index "board_person_on_index" on "board_person" ("on");`);
    this.addSql(`create index "board_person_subject_id_index" on "board_person" ("subject_id");`);

    this.addSql(`create table "board_project" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "told" int not null, "area" varchar(20) not null, "state" varchar(20) not null, "started_on" date null, primary key ("id"));`);
    this.addSql(`create index "board_project_region_code_index" on "board_project" ("region_code");`);

    this.addSql(`create table "board_station" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "told" int not null, "state" varchar(20) not null, "pilot" boolean null, primary key ("id"));`);
    this.addSql(`create index "board_station_region_code_index" on "board_station" ("region_code");`);

    this.addSql(`create table "board_tally" ("id" varchar(100) not null, "region_code" bigint not null, "sensitivity" smallint not null, "on" date not null, "action_code" varchar(2) null, "catalogue_code" varchar(3) null, "activity_kind" varchar(20) null, "paired" boolean not null, "records" int not null, "named" int not null, "heads" int not null, "staff_count" int not null, "treated" int not null, "participants" int not null, "materials_sets" int not null, "materials_deliveries" int not null, "visits" int not null, "visits_met" int not null, "volunteer_minutes" int not null, "goods" int not null, "deliveries" int not null, "donations" int not null, "donated_cents" bigint not null, "crises" int not null, primary key ("id"));`);
    this.addSql(`create index "board_tally_region_code_index" on "board_tally" ("region_code");`);
    this.addSql(`create index "board_tally_on_index" on "board_tally" ("on");`);

    this.addSql(`create table "board_target" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "told" int not null, "active" boolean not null, primary key ("id"));`);
    this.addSql(`create index "board_target_region_code_index" on "board_target" ("region_code");`);

    this.addSql(`create table "campaign" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" varchar(100) not null, "from" date not null, "to" date not null, "target_households" int not null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "campaign_region_code_index" on "campaign" ("region_code");`);
    this.addSql(`create index "campaign_name_index" on "campaign" ("name");`);
    this.addSql(`create index "campaign_state_index" on "campaign" ("state");`);

    this.addSql(`create table "counter" ("id" varchar(255) not null, "last" int not null, primary key ("id"));`);

    this.addSql(`create table "demand_item" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "station_id" varchar(64) not null, "title" varchar(100) not null, "area" varchar(20) not null, "catalogue_code" varchar(3) not null, "kind" varchar(20) not null, "quantity" int not null, "from" date null, "to" date null, "refreshed_at" timestamptz not null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "demand_item_region_code_index" on "demand_item" ("region_code");`);
    this.addSql(`create index "demand_item_station_id_index" on "demand_item" ("station_id");`);
    this.addSql(`create index "demand_item_state_index" on "demand_item" ("state");`);

    this.addSql(`create table "duty_entry" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "division" varchar(20) not null, "level" smallint not null, "kind" varchar(40) not null, "person_id" varchar(64) null, "station_id" varchar(64) null, "state" varchar(20) not null, "raised_at" timestamptz not null, "state_at" timestamptz not null, "acknowledge_by" timestamptz not null, "acknowledged_at" timestamptz null, "closed_at" timestamptz null, "rank" varchar(40) not null, primary key ("id"));`);
    this.addSql(`create index "duty_entry_region_code_index" on "duty_entry" ("region_code");`);
    this.addSql(`create index "duty_entry_person_id_index" on "duty_entry" ("person_id");`);
    this.addSql(`create index "duty_entry_rank_index" on "duty_entry" ("rank");`);

    this.addSql(`create table "household" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "sealed_address" text not null, "shown_address" varchar(200) not null, primary key ("id"));`);
    this.addSql(`create index "household_region_code_index" on "household" ("region_code");`);

    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "key" varchar(100) not null, "request" varchar(255) not null, "answer" jsonb null, "at" timestamptz not null, primary key ("actor", "key"));`);

    this.addSql(`create table "inbox" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "orders" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "demand_item_id" varchar(64) not null, "station_id" varchar(64) not null, "organization_id" varchar(64) not null, "pairing_id" varchar(64) null, "catalogue_code" varchar(3) not null, "quantity" int not null, "note" varchar(500) null, "scheduled_on" date null, "reason" varchar(500) null, "rating" smallint null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "orders_region_code_index" on "orders" ("region_code");`);
    this.addSql(`create index "orders_demand_item_id_index" on "orders" ("demand_item_id");`);
    this.addSql(`create index "orders_station_id_index" on "orders" ("station_id");`);
    this.addSql(`create index "orders_organization_id_index" on "orders" ("organization_id");`);
    this.addSql(`create index "orders_pairing_id_index" on "orders" ("pairing_id");`);
    this.addSql(`create index "orders_state_index" on "orders" ("state");`);

    this.addSql(`create table "outbox" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "subject" varchar(255) not null, "subject_version" int not null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "correlation_id" varchar(255) not null, "causation_id" varchar(255) null, "data" jsonb not null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "outbox" add constraint "outbox_seq_unique" unique ("seq");`);
    this.addSql(`create index outbox_waiting on outbox (seq) where published_at is null;`);

    this.addSql(`create table "pairing" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "station_id" varchar(64) not null, "organization_id" varchar(64) not null, "areas" text[] not null, "agreement_no" varchar(40) null, "terms" varchar(2000) null, "signed_on" date null, "from" date null, "to" date null, "reason" varchar(500) null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "pairing_region_code_index" on "pairing" ("region_code");`);
    this.addSql(`create index "pairing_station_id_index" on "pairing" ("station_id");`);
    this.addSql(`create index "pairing_organization_id_index" on "pairing" ("organization_id");`);
    this.addSql(`create index "pairing_state_index" on "pairing" ("state");`);

    this.addSql(`create table "parked" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, "envelope" jsonb not null, "error" varchar(2000) not null, "tries" int not null, primary key ("id"));`);

    this.addSql(`create table "pledge" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "campaign_id" varchar(64) not null, "household_id" varchar(64) not null, "items" text[] not null, "signed_on" date null, "event" varchar(20) null, "event_on" date null, "tables" int null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "pledge_region_code_index" on "pledge" ("region_code");`);
    this.addSql(`create index "pledge_campaign_id_index" on "pledge" ("campaign_id");`);
    this.addSql(`create index "pledge_state_index" on "pledge" ("state");`);
    this.addSql(`create unique index pledge_live on pledge (household_id) where state <> 'WITHDRAWN';`);

    this.addSql(`create table "project" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "code" varchar(40) not null, "name" varchar(100) not null, "area" varchar(20) not null, "station_id" varchar(64) null, "organization_id" varchar(64) null, "budget_cents" bigint not null, "funder" varchar(100) null, "from" date not null, "to" date not null, "target_person_times" int null, "target_persons" int null, "target_activities" int null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "project_region_code_index" on "project" ("region_code");`);
    this.addSql(`alter table "project" add constraint "project_code_unique" unique ("code");`);
    this.addSql(`create index "project_name_index" on "project" ("name");`);
    this.addSql(`create index "project_station_id_index" on "project" ("station_id");`);
    this.addSql(`create index "project_organization_id_index" on "project" ("organization_id");`);
    this.addSql(`create index "project_state_index" on "project" ("state");`);

    this.addSql(`create table "region" ("code" varchar(12) not null, "name" varchar(100) not null, "level" smallint not null, "flag" varchar(20) null, "parent_code" varchar(12) null, "valid_from" date null, "valid_to" date null, "replaced_by_code" varchar(12) null, "version" int not null default 1, primary key ("code"));`);
    this.addSql(`create index "region_name_index" on "region" ("name");`);
    this.addSql(`create index "region_parent_code_index" on "region" ("parent_code");`);

    this.addSql(`create table "region_import" ("id" varchar(64) not null, "count" int not null, "imported_at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "service_catalogue_item" ("code" varchar(3) not null, "area" varchar(20) not null, "name_zh" varchar(100) not null, "name_en" varchar(100) not null, "active" boolean not null, "version" int not null default 1, primary key ("code"));`);

    this.addSql(`create table "social_organization" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "credit_code" varchar(18) not null, "name" varchar(100) not null, "kind" varchar(20) not null, "supervising_unit" varchar(100) null, "areas" text[] not null, "staff_count" int not null, "charity" boolean not null, "public_fundraising" boolean not null, "state" varchar(20) not null, "grade" smallint null, "grade_valid_until" date null, "last_annual_report" int null, "reason" varchar(500) null, primary key ("id"));`);
    this.addSql(`create index "social_organization_region_code_index" on "social_organization" ("region_code");`);
    this.addSql(`alter table "social_organization" add constraint "social_organization_credit_code_unique" unique ("credit_code");`);
    this.addSql(`create index "social_organization_name_index" on "social_organization" ("name");`);
    this.addSql(`create index "social_organization_state_index" on "social_organization" ("state");`);

    this.addSql(`create table "station" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "name" varchar(100) not null, "kind" varchar(20) not null, "state" varchar(20) not null, "host_mode" varchar(20) not null, "competent_authority" varchar(100) null, "pilot" boolean not null, "operator_organization_id" varchar(64) null, "address" varchar(200) null, "area_square_metres" int null, "built_on" date null, "opened_on" date null, "fallback_station_id" varchar(64) null, "reason" varchar(500) null, primary key ("id"));`);
    this.addSql(`create index "station_region_code_index" on "station" ("region_code");`);
    this.addSql(`create index "station_name_index" on "station" ("name");`);
    this.addSql(`create index "station_state_index" on "station" ("state");`);

    this.addSql(`create table "station_staff" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "station_id" varchar(64) not null, "name" varchar(50) not null, "level" varchar(20) not null, "certificate_no" varchar(40) null, "caseload" int not null, "training_hours" int not null, "left_on" date null, primary key ("id"));`);
    this.addSql(`create index "station_staff_region_code_index" on "station_staff" ("region_code");`);
    this.addSql(`create index "station_staff_station_id_index" on "station_staff" ("station_id");`);

    this.addSql(`create table "station_target" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "kind" varchar(20) not null, "active" boolean not null, primary key ("id"));`);
    this.addSql(`create index "station_target_region_code_index" on "station_target" ("region_code");`);
    this.addSql(`alter table "station_target" add constraint "station_target_region_code_kind_unique" unique ("region_code", "kind");`);

    this.addSql(`create table "supply_item" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "organization_id" varchar(64) not null, "title" varchar(100) not null, "area" varchar(20) not null, "catalogue_code" varchar(3) not null, "kind" varchar(20) not null, "quantity" int not null, "from" date null, "to" date null, "refreshed_at" timestamptz not null, "state" varchar(20) not null, primary key ("id"));`);
    this.addSql(`create index "supply_item_region_code_index" on "supply_item" ("region_code");`);
    this.addSql(`create index "supply_item_organization_id_index" on "supply_item" ("organization_id");`);
    this.addSql(`create index "supply_item_state_index" on "supply_item" ("state");`);

    this.addSql(`alter table "activity" enable row level security;`);
    this.addSql(`alter table "activity" force row level security;`);
    this.addSql(`create policy "scope" on "activity" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "alias" enable row level security;`);
    this.addSql(`alter table "alias" force row level security;`);
    this.addSql(`create policy "open" on "alias" using (true) with check (true);`);

    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "open" on "audit" using (true) with check (true);`);

    this.addSql(`alter table "board_mark" enable row level security;`);
    this.addSql(`alter table "board_mark" force row level security;`);
    this.addSql(`create policy "open" on "board_mark" using (true) with check (true);`);

    this.addSql(`alter table "board_pairing" enable row level security;`);
    this.addSql(`alter table "board_pairing" force row level security;`);
    this.addSql(`create policy "scope" on "board_pairing" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "board_person" enable row level security;`);
    this.addSql(`alter table "board_person" force row level security;`);
    this.addSql(`create policy "scope" on "board_person" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "board_project" enable row level security;`);
    this.addSql(`alter table "board_project" force row level security;`);
    this.addSql(`create policy "scope" on "board_project" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "board_station" enable row level security;`);
    this.addSql(`alter table "board_station" force row level security;`);
    this.addSql(`create policy "scope" on "board_station" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "board_tally" enable row level security;`);
    this.addSql(`alter table "board_tally" force row level security;`);
    this.addSql(`create policy "scope" on "board_tally" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "board_target" enable row level security;`);
    this.addSql(`alter table "board_target" force row level security;`);
    this.addSql(`create policy "scope" on "board_target" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "campaign" enable row level security;`);
    this.addSql(`alter table "campaign" force row level security;`);
    this.addSql(`create policy "read" on "campaign" for select using (true);`);
    this.addSql(`create policy "write" on "campaign" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "counter" enable row level security;`);
    this.addSql(`alter table "counter" force row level security;`);
    this.addSql(`create policy "open" on "counter" using (true) with check (true);`);

    this.addSql(`alter table "demand_item" enable row level security;`);
    this.addSql(`alter table "demand_item" force row level security;`);
    this.addSql(`create policy "scope" on "demand_item" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "duty_entry" enable row level security;`);
    this.addSql(`alter table "duty_entry" force row level security;`);
    this.addSql(`create policy "scope" on "duty_entry" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "household" enable row level security;`);
    this.addSql(`alter table "household" force row level security;`);
    this.addSql(`create policy "scope" on "household" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "own" on "idempotency" using (actor = current_setting('nx.actor', true)) with check (actor = current_setting('nx.actor', true));`);

    this.addSql(`alter table "inbox" enable row level security;`);
    this.addSql(`alter table "inbox" force row level security;`);
    this.addSql(`create policy "open" on "inbox" using (true) with check (true);`);

    this.addSql(`alter table "orders" enable row level security;`);
    this.addSql(`alter table "orders" force row level security;`);
    this.addSql(`create policy "scope" on "orders" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "open" on "outbox" using (true) with check (true);`);

    this.addSql(`alter table "pairing" enable row level security;`);
    this.addSql(`alter table "pairing" force row level security;`);
    this.addSql(`create policy "scope" on "pairing" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "parked" enable row level security;`);
    this.addSql(`alter table "parked" force row level security;`);
    this.addSql(`create policy "open" on "parked" using (true) with check (true);`);

    this.addSql(`alter table "pledge" enable row level security;`);
    this.addSql(`alter table "pledge" force row level security;`);
    this.addSql(`create policy "scope" on "pledge" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "project" enable row level security;`);
    this.addSql(`alter table "project" force row level security;`);
    this.addSql(`create policy "scope" on "project" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "region" enable row level security;`);
    this.addSql(`alter table "region" force row level security;`);
    this.addSql(`create policy "open" on "region" using (true) with check (true);`);

    this.addSql(`alter table "region_import" enable row level security;`);
    this.addSql(`alter table "region_import" force row level security;`);
    this.addSql(`create policy "open" on "region_import" using (true) with check (true);`);

    this.addSql(`alter table "service_catalogue_item" enable row level security;`);
    this.addSql(`alter table "service_catalogue_item" force row level security;`);
    this.addSql(`create policy "open" on "service_catalogue_item" using (true) with check (true);`);

    this.addSql(`alter table "social_organization" enable row level security;`);
    this.addSql(`alter table "social_organization" force row level security;`);
    this.addSql(`create policy "read" on "social_organization" for select using (true);`);
    this.addSql(`create policy "write" on "social_organization" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "station" enable row level security;`);
    this.addSql(`alter table "station" force row level security;`);
    this.addSql(`create policy "scope" on "station" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "station_staff" enable row level security;`);
    this.addSql(`alter table "station_staff" force row level security;`);
    this.addSql(`create policy "scope" on "station_staff" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "station_target" enable row level security;`);
    this.addSql(`alter table "station_target" force row level security;`);
    this.addSql(`create policy "scope" on "station_target" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "supply_item" enable row level security;`);
    this.addSql(`alter table "supply_item" force row level security;`);
    this.addSql(`create policy "read" on "supply_item" for select using (true);`);
    this.addSql(`create policy "write" on "supply_item" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or organization_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "board_mark" cascade;`);
    this.addSql(`drop table if exists "board_pairing" cascade;`);
    this.addSql(`drop table if exists "board_person" cascade;`);
    this.addSql(`drop table if exists "board_project" cascade;`);
    this.addSql(`drop table if exists "board_station" cascade;`);
    this.addSql(`drop table if exists "board_tally" cascade;`);
    this.addSql(`drop table if exists "board_target" cascade;`);
    this.addSql(`drop table if exists "campaign" cascade;`);
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "demand_item" cascade;`);
    this.addSql(`drop table if exists "duty_entry" cascade;`);
    this.addSql(`drop table if exists "household" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "inbox" cascade;`);
    this.addSql(`drop table if exists "orders" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "pairing" cascade;`);
    this.addSql(`drop table if exists "parked" cascade;`);
    this.addSql(`drop table if exists "pledge" cascade;`);
    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "region_import" cascade;`);
    this.addSql(`drop table if exists "service_catalogue_item" cascade;`);
    this.addSql(`drop table if exists "social_organization" cascade;`);
    this.addSql(`drop table if exists "station" cascade;`);
    this.addSql(`drop table if exists "station_staff" cascade;`);
    this.addSql(`drop table if exists "station_target" cascade;`);
    this.addSql(`drop table if exists "supply_item" cascade;`);
  }

}
