import { Migration } from '@mikro-orm/migrations';

export class Migration20261124045000 extends Migration {

  override name = 'Migration20261124045000';

  override up(): void | Promise<void> {
    this.addSql(`create table "after_care" ("id" varchar(64) not null, "case_id" varchar(64) not null, "person_id" varchar(27) not null, "region_code" bigint not null, "sensitivity" smallint not null, "mode" varchar(20) not null, "departed_at" timestamptz not null, "due_at" timestamptz not null, "state" varchar(10) not null, "first_visit_at" timestamptz null, "causes" text[] not null, "job_guidance" boolean null, "note" varchar(2000) null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "after_care_case_id_index" on "after_care" ("case_id");`);
    this.addSql(`create index "after_care_person_id_index" on "after_care" ("person_id");`);
    this.addSql(`create index "after_care_region_code_index" on "after_care" ("region_code");`);
    this.addSql(`create index "after_care_due_at_index" on "after_care" ("due_at");`);

    this.addSql(`create table "alias" ("id" varchar(255) not null, "became_id" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "alias_became_id_index" on "alias" ("became_id");`);

    this.addSql(`create table "audit" ("id" uuid not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "action" varchar(255) not null, "entity" varchar(255) not null, "entity_id" varchar(255) not null, "operation" varchar(255) not null, "fields" text[] not null, "correlation_id" varchar(255) not null, primary key ("id"));`);

    this.addSql(`create table "counter" ("id" varchar(255) not null, "last" int not null, primary key ("id"));`);

    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "key" varchar(100) not null, "request" varchar(255) not null, "answer" jsonb null, "at" timestamptz not null, primary key ("actor", "key"));`);

    this.addSql(`create table "inbox" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "match_candidate" ("id" varchar(64) not null, "case_id" varchar(64) not null, "alert_id" varchar(64) not null, "basis" varchar(30) not null, "score" smallint null, "note" varchar(500) null, "state" varchar(10) not null, "proposed_by" varchar(64) not null, "decided_by" varchar(64) null, "decided_at" timestamptz null, "decision_reason" varchar(500) null, "version" int not null default 1, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "match_candidate_case_id_index" on "match_candidate" ("case_id");`);
    this.addSql(`create index "match_candidate_alert_id_index" on "match_candidate" ("alert_id");`);
    this.addSql(`alter table "match_candidate" add constraint "match_candidate_case_id_alert_id_unique" unique ("case_id", "alert_id");`);

    this.addSql(`create table "missing_person_alert" ("id" varchar(64) not null, "person_id" varchar(27) not null, "name" varchar(50) not null, "id_sealed" text null, "id_mask" varchar(18) null, "id_missing_reason" varchar(200) null, "sex" varchar(10) not null, "birth_date" date null, "features" varchar(500) null, "last_seen_at" timestamptz not null, "last_seen_place" varchar(200) null, "region_code" bigint not null, "photo_ref" varchar(100) null, "reporter_name" varchar(50) not null, "reporter_relation" varchar(20) null, "phone_sealed" text null, "phone_mask" varchar(20) null, "state" varchar(10) not null, "matched_case_id" varchar(64) null, "closed_reason" varchar(500) null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "missing_person_alert_person_id_index" on "missing_person_alert" ("person_id");`);
    this.addSql(`create index "missing_person_alert_last_seen_at_index" on "missing_person_alert" ("last_seen_at");`);
    this.addSql(`create index "missing_person_alert_region_code_index" on "missing_person_alert" ("region_code");`);
    this.addSql(`create index "missing_person_alert_state_index" on "missing_person_alert" ("state");`);

    this.addSql(`create table "outbox" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "subject" varchar(255) not null, "subject_version" int not null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "correlation_id" varchar(255) not null, "causation_id" varchar(255) null, "data" jsonb not null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "outbox" add constraint "outbox_seq_unique" unique ("seq");`);
    this.addSql(`create index outbox_waiting on outbox (seq) where published_at is null;`);

    this.addSql(`create table "parked" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, "envelope" jsonb not null, "error" varchar(2000) not null, "tries" int not null, primary key ("id"));`);

    this.addSql(`create table "patrol_round" ("id" varchar(64) not null, "region_code" bigint not null, "sensitivity" smallint not null, "area" varchar(100) not null, "station_id" varchar(64) null, "member_ids" text[] not null, "partners" text[] not null, "wave" boolean not null, "started_at" timestamptz not null, "minutes" int not null, "contacts" int not null, "supplies" int not null, "note" varchar(2000) null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "patrol_round_region_code_index" on "patrol_round" ("region_code");`);
    this.addSql(`create index "patrol_round_station_id_index" on "patrol_round" ("station_id");`);
    this.addSql(`create index "patrol_round_started_at_index" on "patrol_round" ("started_at");`);

    this.addSql(`create table "relief_case" ("id" varchar(64) not null, "person_id" varchar(27) not null, "case_no" varchar(20) not null, "name" varchar(50) null, "id_sealed" text null, "id_mask" varchar(18) null, "id_missing_reason" varchar(200) null, "sex" varchar(10) not null, "birth_date" date null, "estimated_age" smallint null, "features" varchar(500) null, "accent" varchar(50) null, "found_by" varchar(20) not null, "found_at" timestamptz not null, "found_place" varchar(200) null, "handover_form_no" varchar(50) null, "patrol_round_id" varchar(64) null, "patrol_outcome" varchar(30) null, "voluntary" boolean null, "voluntary_evidence" varchar(200) null, "group_flags" text[] not null, "entry_check" jsonb null, "state" varchar(20) not null, "reason" varchar(500) null, "refusal_notice_no" varchar(50) null, "region_code" bigint not null, "home_region_code" bigint null, "station_id" varchar(64) null, "admitted_at" timestamptz null, "notice_due_at" timestamptz null, "dna_due_at" timestamptz null, "ten_day_due_at" timestamptz null, "extension_no" varchar(50) null, "identity_search" jsonb not null, "aid_given" jsonb not null, "departure" jsonb null, "minor_handling" jsonb null, "prior_episodes" smallint not null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "updated_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "relief_case_person_id_index" on "relief_case" ("person_id");`);
    this.addSql(`alter table "relief_case" add constraint "relief_case_case_no_unique" unique ("case_no");`);
    this.addSql(`create index "relief_case_name_index" on "relief_case" ("name");`);
    this.addSql(`create index "relief_case_patrol_round_id_index" on "relief_case" ("patrol_round_id");`);
    this.addSql(`create index "relief_case_state_index" on "relief_case" ("state");`);
    this.addSql(`create index "relief_case_region_code_index" on "relief_case" ("region_code");`);
    this.addSql(`create index "relief_case_station_id_index" on "relief_case" ("station_id");`);

    this.addSql(`create table "relief_crisis" ("id" varchar(64) not null, "file_id" varchar(64) null, "person_id" varchar(27) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "level" smallint not null, "kind" varchar(20) not null, "state" varchar(15) not null, "situation" varchar(2000) null, "raised_by" varchar(64) not null, "raised_by_role" varchar(20) not null, "raised_at" timestamptz not null, "acknowledge_by" timestamptz not null, "acknowledged_at" timestamptz null, "external_call" varchar(15) null, "external_call_at" timestamptz null, "receipt_no" varchar(50) null, "closed_at" timestamptz null, "outcome" varchar(2000) null, "version" int not null default 1, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "relief_crisis_file_id_index" on "relief_crisis" ("file_id");`);
    this.addSql(`create index "relief_crisis_person_id_index" on "relief_crisis" ("person_id");`);
    this.addSql(`create index "relief_crisis_station_id_index" on "relief_crisis" ("station_id");`);
    this.addSql(`create index "relief_crisis_region_code_index" on "relief_crisis" ("region_code");`);
    this.addSql(`create index "relief_crisis_state_index" on "relief_crisis" ("state");`);

    this.addSql(`create table "relief_need" ("id" varchar(64) not null, "file_id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "kind" varchar(10) not null, "item" varchar(50) not null, "quantity" int not null, "unit" varchar(10) not null, "urgency" varchar(10) not null, "valid_to" date not null, "delivered_quantity" int not null, "state" varchar(20) not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "relief_need_file_id_index" on "relief_need" ("file_id");`);
    this.addSql(`create index "relief_need_person_id_index" on "relief_need" ("person_id");`);
    this.addSql(`create index "relief_need_station_id_index" on "relief_need" ("station_id");`);
    this.addSql(`create index "relief_need_region_code_index" on "relief_need" ("region_code");`);
    this.addSql(`create index "relief_need_state_index" on "relief_need" ("state");`);

    this.addSql(`create table "relief_service_record" ("id" varchar(64) not null, "file_id" varchar(64) null, "person_id" varchar(27) null, "station_id" varchar(64) null, "project_id" varchar(64) null, "org_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "action" varchar(2) not null, "catalogue_code" varchar(3) not null, "method" varchar(10) not null, "mode" varchar(20) not null, "started_at" timestamptz not null, "minutes" int not null, "staff_ids" text[] not null, "volunteer_ids" text[] not null, "attendance_mode" varchar(10) not null, "headcount" int not null, "delivery_id" varchar(64) null, "follow_up" varchar(500) null, "note" varchar(2000) null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "relief_service_record_file_id_index" on "relief_service_record" ("file_id");`);
    this.addSql(`create index "relief_service_record_person_id_index" on "relief_service_record" ("person_id");`);
    this.addSql(`create index "relief_service_record_station_id_index" on "relief_service_record" ("station_id");`);
    this.addSql(`create index "relief_service_record_region_code_index" on "relief_service_record" ("region_code");`);
    this.addSql(`alter table "relief_service_record" add constraint "relief_service_record_delivery_id_unique" unique ("delivery_id");`);

    this.addSql(`alter table "after_care" enable row level security;`);
    this.addSql(`alter table "after_care" force row level security;`);
    this.addSql(`create policy "scope" on "after_care" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);
    this.addSql(`create policy "of_the_case" on "after_care" using (exists (select 1 from relief_case up where up.id = case_id)) with check (exists (select 1 from relief_case up where up.id = case_id));`);

    this.addSql(`alter table "alias" enable row level security;`);
    this.addSql(`alter table "alias" force row level security;`);
    this.addSql(`create policy "open" on "alias" using (true) with check (true);`);

    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "open" on "audit" using (true) with check (true);`);

    this.addSql(`alter table "counter" enable row level security;`);
    this.addSql(`alter table "counter" force row level security;`);
    this.addSql(`create policy "open" on "counter" using (true) with check (true);`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "own" on "idempotency" using (actor = current_setting('nx.actor', true)) with check (actor = current_setting('nx.actor', true));`);

    this.addSql(`alter table "inbox" enable row level security;`);
    this.addSql(`alter table "inbox" force row level security;`);
    this.addSql(`create policy "open" on "inbox" using (true) with check (true);`);

    this.addSql(`alter table "match_candidate" enable row level security;`);
    this.addSql(`alter table "match_candidate" force row level security;`);
    this.addSql(`create policy "scope" on "match_candidate" using (exists (select 1 from relief_case up where up.id = case_id)) with check (exists (select 1 from relief_case up where up.id = case_id));`);

    this.addSql(`alter table "missing_person_alert" enable row level security;`);
    this.addSql(`alter table "missing_person_alert" force row level security;`);
    this.addSql(`create policy "scope" on "missing_person_alert" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "open" on "outbox" using (true) with check (true);`);

    this.addSql(`alter table "parked" enable row level security;`);
    this.addSql(`alter table "parked" force row level security;`);
    this.addSql(`create policy "open" on "parked" using (true) with check (true);`);

    this.addSql(`alter table "patrol_round" enable row level security;`);
    this.addSql(`alter table "patrol_round" force row level security;`);
    this.addSql(`create policy "scope" on "patrol_round" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "relief_case" enable row level security;`);
    this.addSql(`alter table "relief_case" force row level security;`);
    this.addSql(`create policy "scope" on "relief_case" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "relief_crisis" enable row level security;`);
    this.addSql(`alter table "relief_crisis" force row level security;`);
    this.addSql(`create policy "scope" on "relief_crisis" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "relief_need" enable row level security;`);
    this.addSql(`alter table "relief_need" force row level security;`);
    this.addSql(`create policy "scope" on "relief_need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "relief_service_record" enable row level security;`);
    this.addSql(`alter table "relief_service_record" force row level security;`);
    this.addSql(`create policy "scope" on "relief_service_record" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "after_care" cascade;`);
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "inbox" cascade;`);
    this.addSql(`drop table if exists "match_candidate" cascade;`);
    this.addSql(`drop table if exists "missing_person_alert" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "parked" cascade;`);
    this.addSql(`drop table if exists "patrol_round" cascade;`);
    this.addSql(`drop table if exists "relief_case" cascade;`);
    this.addSql(`drop table if exists "relief_crisis" cascade;`);
    this.addSql(`drop table if exists "relief_need" cascade;`);
    this.addSql(`drop table if exists "relief_service_record" cascade;`);
  }

}
