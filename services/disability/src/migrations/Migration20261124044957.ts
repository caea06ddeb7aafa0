import { Migration } from '@mikro-orm/migrations';

export class Migration20261124044957 extends Migration {

  override name = 'Migration20261124044957';

  override up(): void | Promise<void> {
    this.addSql(`create table "alias" ("id" varchar(255) not null, "became_id" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "alias_became_id_index" on "alias" ("became_id");`);

    this.addSql(`create table "audit" ("id" uuid not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "action" varchar(255) not null, "entity" varchar(255) not null, "entity_id" varchar(255) not null, "operation" varchar(255) not null, "fields" text[] not null, "correlation_id" varchar(255) not null, primary key ("id"));`);

    this.addSql(`create table "counter" ("id" varchar(255) not null, "last" int not null, primary key ("id"));`);

    this.addSql(`create table "disability_crisis" ("id" varchar(64) not null, "file_id" varchar(64) null, "person_id" varchar(27) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "level" smallint not null, "kind" varchar(20) not null, "state" varchar(15) not null, "situation" varchar(2000) null, "raised_by" varchar(64) not null, "raised_by_role" varchar(20) not null, "raised_at" timestamptz not null, "acknowledge_by" timestamptz not null, "acknowledged_at" timestamptz null, "external_call" varchar(15) null, "external_call_at" timestamptz null, "receipt_no" varchar(50) null, "closed_at" timestamptz null, "outcome" varchar(2000) null, "version" int not null default 1, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "disability_crisis_file_id_index" on "disability_crisis" ("file_id");`);
    this.addSql(`create index "disability_crisis_person_id_index" on "disability_crisis" ("person_id");`);
    this.addSql(`create index "disability_crisis_station_id_index" on "disability_crisis" ("station_id");`);
    this.addSql(`create index "disability_crisis_region_code_index" on "disability_crisis" ("region_code");`);
    this.addSql(`create index "disability_crisis_state_index" on "disability_crisis" ("state");`);

    this.addSql(`create table "disability_file" ("id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "file_no" varchar(20) not null, "name" varchar(50) not null, "id_sealed" text null, "id_mask" varchar(18) null, "id_missing_reason" varchar(200) null, "sex" varchar(10) not null, "birth_date" date null, "ethnicity" varchar(2) null, "hukou_region_code" bigint null, "region_code" bigint not null, "residence_state" varchar(20) not null, "address" varchar(200) null, "phone_sealed" text null, "phone_mask" varchar(20) null, "contacts" jsonb not null, "assistance" text[] not null, "intake_source" varchar(30) not null, "basis" varchar(10) not null, "categories" text[] not null, "risk_level" varchar(10) null, "risk_rule_id" varchar(40) null, "risk_reason" varchar(500) null, "station_id" varchar(64) null, "lead_worker_id" varchar(64) null, "state" varchar(20) not null, "closure_reason" varchar(30) null, "next_visit_due_at" timestamptz null, "last_visit_at" timestamptz null, "last_reached_at" timestamptz null, "last_visit_result" varchar(20) null, "after_care_case_id" varchar(64) null, "after_care_due_at" timestamptz null, "sensitivity" smallint not null, "version" int not null default 1, "created_by" varchar(64) not null, "updated_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "certificate_sealed" text null, "category" varchar(15) null, "grade" smallint null, "sub_categories" text[] not null, "subsidies" jsonb not null, "rehab_needs" text[] not null, "legal_capacity" varchar(10) null, "carers" jsonb not null, "needs_joint_visit" boolean not null, "visit_stability" varchar(20) null, primary key ("id"));`);
    this.addSql(`alter table "disability_file" add constraint "disability_file_person_id_unique" unique ("person_id");`);
    this.addSql(`create index "disability_file_household_id_index" on "disability_file" ("household_id");`);
    this.addSql(`alter table "disability_file" add constraint "disability_file_file_no_unique" unique ("file_no");`);
    this.addSql(`create index "disability_file_name_index" on "disability_file" ("name");`);
    this.addSql(`create index "disability_file_region_code_index" on "disability_file" ("region_code");`);
    this.addSql(`create index "disability_file_station_id_index" on "disability_file" ("station_id");`);
    this.addSql(`create index "disability_file_state_index" on "disability_file" ("state");`);
    this.addSql(`create index "disability_file_next_visit_due_at_index" on "disability_file" ("next_visit_due_at");`);

    this.addSql(`create table "disability_need" ("id" varchar(64) not null, "file_id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "kind" varchar(10) not null, "item" varchar(50) not null, "quantity" int not null, "unit" varchar(10) not null, "urgency" varchar(10) not null, "valid_to" date not null, "delivered_quantity" int not null, "state" varchar(20) not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "disability_need_file_id_index" on "disability_need" ("file_id");`);
    this.addSql(`create index "disability_need_person_id_index" on "disability_need" ("person_id");`);
    this.addSql(`create index "disability_need_station_id_index" on "disability_need" ("station_id");`);
    this.addSql(`create index "disability_need_region_code_index" on "disability_need" ("region_code");`);
    this.addSql(`create index "disability_need_state_index" on "disability_need" ("state");`);

    this.addSql(`create table "disability_service_record" ("id" varchar(64) not null, "file_id" varchar(64) null, "person_id" varchar(27) null, "station_id" varchar(64) null, "project_id" varchar(64) null, "org_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "action" varchar(2) not null, "catalogue_code" varchar(3) not null, "method" varchar(10) not null, "mode" varchar(20) not null, "started_at" timestamptz not null, "minutes" int not null, "staff_ids" text[] not null, "volunteer_ids" text[] not null, "attendance_mode" varchar(10) not null, "headcount" int not null, "delivery_id" varchar(64) null, "follow_up" varchar(500) null, "note" varchar(2000) null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "disability_service_record_file_id_index" on "disability_service_record" ("file_id");`);
    this.addSql(`create index "disability_service_record_person_id_index" on "disability_service_record" ("person_id");`);
    this.addSql(`create index "disability_service_record_station_id_index" on "disability_service_record" ("station_id");`);
    this.addSql(`create index "disability_service_record_region_code_index" on "disability_service_record" ("region_code");`);
    this.addSql(`alter table "disability_service_record" add constraint "disability_service_record_delivery_id_unique" unique ("delivery_id");`);

    this.addSql(`create table "disability_visit" ("id" varchar(64) not null, "file_id" varchar(64) not null, "person_id" varchar(27) not null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "state" varchar(10) not null, "due_at" timestamptz null, "overdue_at" timestamptz null, "started_at" timestamptz null, "minutes" int null, "mode" varchar(20) null, "result" varchar(20) null, "checklist" jsonb null, "anomalies" text[] not null, "follow_up" varchar(500) null, "note" varchar(2000) null, "staff_ids" text[] not null, "volunteer_ids" text[] not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "disability_visit_file_id_index" on "disability_visit" ("file_id");`);
    this.addSql(`create index "disability_visit_person_id_index" on "disability_visit" ("person_id");`);
    this.addSql(`create index "disability_visit_station_id_index" on "disability_visit" ("station_id");`);
    this.addSql(`create index "disability_visit_region_code_index" on "disability_visit" ("region_code");`);
    this.addSql(`create index "disability_visit_due_at_index" on "disability_visit" ("due_at");`);

    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "key" varchar(100) not null, "request" varchar(255) not null, "answer" jsonb null, "at" timestamptz not null, primary key ("actor", "key"));`);

    this.addSql(`create table "inbox" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "need_assessment" ("id" varchar(64) not null, "file_id" varchar(64) not null, "assessed_on" date not null, "assessor" varchar(64) not null, "functions" jsonb not null, "function_total" smallint not null, "dependency" varchar(10) not null, "needs" jsonb not null, "scale_version" varchar(20) not null, "valid_until" date not null, "version" int not null default 1, "created_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "need_assessment_file_id_index" on "need_assessment" ("file_id");`);

    this.addSql(`create table "outbox" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "subject" varchar(255) not null, "subject_version" int not null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "correlation_id" varchar(255) not null, "causation_id" varchar(255) null, "data" jsonb not null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "outbox" add constraint "outbox_seq_unique" unique ("seq");`);
    this.addSql(`create index outbox_waiting on outbox (seq) where published_at is null;`);

    this.addSql(`create table "parked" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, "envelope" jsonb not null, "error" varchar(2000) not null, "tries" int not null, primary key ("id"));`);

    this.addSql(`create table "rehab_referral" ("id" varchar(64) not null, "file_id" varchar(64) not null, "sensitivity" smallint not null, "applicant" varchar(10) not null, "state" varchar(15) not null, "org_id" varchar(64) null, "applied_at" timestamptz not null, "register_by" timestamptz not null, "registered_at" timestamptz null, "refer_by" timestamptz null, "referred_at" timestamptz null, "closed_at" timestamptz null, "followed_up_at" timestamptz null, "assessments" jsonb not null, "created_by" varchar(64) not null, "version" int not null default 1, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "rehab_referral_file_id_index" on "rehab_referral" ("file_id");`);
    this.addSql(`create index "rehab_referral_state_index" on "rehab_referral" ("state");`);
    this.addSql(`create index "rehab_referral_applied_at_index" on "rehab_referral" ("applied_at");`);

    this.addSql(`create table "smi_profile" ("id" varchar(64) not null, "file_id" varchar(64) not null, "sensitivity" smallint not null, "facts_sealed" text not null, "next_follow_up_due" date not null, "version" int not null default 1, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "smi_profile" add constraint "smi_profile_file_id_unique" unique ("file_id");`);

    this.addSql(`alter table "alias" enable row level security;`);
    this.addSql(`alter table "alias" force row level security;`);
    this.addSql(`create policy "open" on "alias" using (true) with check (true);`);

    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "open" on "audit" using (true) with check (true);`);

    this.addSql(`alter table "counter" enable row level security;`);
    this.addSql(`alter table "counter" force row level security;`);
    this.addSql(`create policy "open" on "counter" using (true) with check (true);`);

    this.addSql(`alter table "disability_crisis" enable row level security;`);
    this.addSql(`alter table "disability_crisis" force row level security;`);
    this.addSql(`create policy "scope" on "disability_crisis" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "disability_file" enable row level security;`);
    this.addSql(`alter table "disability_file" force row level security;`);
    this.addSql(`create policy "scope" on "disability_file" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`alter table "disability_need" enable row level security;`);
    this.addSql(`alter table "disability_need" force row level security;`);
    this.addSql(`create policy "scope" on "disability_need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "disability_service_record" enable row level security;`);
    this.addSql(`alter table "disability_service_record" force row level security;`);
    this.addSql(`create policy "scope" on "disability_service_record" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "disability_visit" enable row level security;`);
    this.addSql(`alter table "disability_visit" force row level security;`);
    this.addSql(`create policy "scope" on "disability_visit" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "own" on "idempotency" using (actor = current_setting('nx.actor', true)) with check (actor = current_setting('nx.actor', true));`);

    this.addSql(`alter table "inbox" enable row level security;`);
    this.addSql(`alter table "inbox" force row level security;`);
    this.addSql(`create policy "open" on "inbox" using (true) with check (true);`);

    this.addSql(`alter table "need_assessment" enable row level security;`);
    this.addSql(`alter table "need_assessment" force row level security;`);
    this.addSql(`create policy "scope" on "need_assessment" using (exists (select 1 from disability_file up where up.id = file_id)) with check (exists (select 1 from disability_file up where up.id = file_id));`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "open" on "outbox" using (true) with check (true);`);

    this.addSql(`alter table "parked" enable row level security;`);
    this.addSql(`alter table "parked" force row level security;`);
    this.addSql(`create policy "open" on "parked" using (true) with check (true);`);

    this.addSql(`alter table "rehab_referral" enable row level security;`);
    this.addSql(`alter table "rehab_referral" force row level security;`);
    this.addSql(`create policy "scope" on "rehab_referral" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and exists (select 1 from disability_file up where up.id = file_id)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and exists (select 1 from disability_file up where up.id = file_id));`);

    this.addSql(`alter table "smi_profile" enable row level security;`);
    this.addSql(`alter table "smi_profile" force row level security;`);
    this.addSql(`create policy "scope" on "smi_profile" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and exists (select 1 from disability_file up where up.id = file_id)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and exists (select 1 from disability_file up where up.id = file_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "disability_crisis" cascade;`);
    this.addSql(`drop table if exists "disability_file" cascade;`);
    this.addSql(`drop table if exists "disability_need" cascade;`);
    this.addSql(`drop table if exists "disability_service_record" cascade;`);
    this.addSql(`drop table if exists "disability_visit" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "inbox" cascade;`);
    this.addSql(`drop table if exists "need_assessment" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "parked" cascade;`);
    this.addSql(`drop table if exists "rehab_referral" cascade;`);
    this.addSql(`drop table if exists "smi_profile" cascade;`);
  }

}
