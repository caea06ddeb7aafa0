import { Migration } from '@mikro-orm/migrations';

export class Migration20261124045002 extends Migration {

  override name = 'Migration20261124045002';

  override up(): void | Promise<void> {
    this.addSql(`create table "alias" ("id" varchar(255) not null, "became_id" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "alias_became_id_index" on "alias" ("became_id");`);

    this.addSql(`create table "audit" ("id" uuid not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "action" varchar(255) not null, "entity" varchar(255) not null, "entity_id" varchar(255) not null, "operation" varchar(255) not null, "fields" text[] not null, "correlation_id" varchar(255) not null, primary key ("id"));`);

    this.addSql(`create table "counter" ("id" varchar(255) not null, "last" int not null, primary key ("id"));`);

    this.addSql(`create table "hour_record" ("id" varchar(64) not null, "volunteer_id" varchar(64) not null, "team_id" varchar(64) null, "station_id" varchar(64) null, "signup_id" varchar(64) null, "activity_id" varchar(64) null, "org_id" varchar(64) null, "action" varchar(2) not null, "content" varchar(200) not null, "region_code" bigint not null, "served_region_code" bigint not null, "sensitivity" smallint not null, "started_at" timestamptz not null, "ended_at" timestamptz not null, "minutes" int not null, "evidence" varchar(10) not null, "needs_review" boolean not null, "review_note" varchar(200) null, "dispute_reason" varchar(200) null, "state" varchar(10) not null, "confirm_by" timestamptz not null, "confirmed_at" timestamptz null, "confirmed_by" varchar(64) null, "credited_at" timestamptz null, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "hour_record_volunteer_id_index" on "hour_record" ("volunteer_id");`);
    this.addSql(`create index "hour_record_team_id_index" on "hour_record" ("team_id");`);
    this.addSql(`create index "hour_record_station_id_index" on "hour_record" ("station_id");`);
    this.addSql(`alter table "hour_record" add constraint "hour_record_signup_id_unique" unique ("signup_id");`);
    this.addSql(`create index "hour_record_region_code_index" on "hour_record" ("region_code");`);
    this.addSql(`create index "hour_record_started_at_index" on "hour_record" ("started_at");`);
    this.addSql(`create index "hour_record_state_index" on "hour_record" ("state");`);
    this.addSql(`create extension if not exists btree_gist; alter table "hour_record" add constraint "hour_record_time" exclude using gist (volunteer_id with =, tstzrange(started_at, ended_at, '[)') with &&) where (state <> 'VOID');`);

    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "key" varchar(100) not null, "request" varchar(255) not null, "answer" jsonb null, "at" timestamptz not null, primary key ("actor", "key"));`);

    this.addSql(`create table "inbox" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, primary key ("id"));`);

    this.addSql(`create table "neighbour_pair" ("id" varchar(64) not null, "volunteer_id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "every_days" smallint not null, "distance_metres" smallint null, "service_note" varchar(200) null, "last_contact_at" timestamptz null, "state" varchar(10) not null, "agreed_at" timestamptz null, "ended_at" timestamptz null, "created_by" varchar(64) not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "neighbour_pair_volunteer_id_index" on "neighbour_pair" ("volunteer_id");`);
    this.addSql(`create index "neighbour_pair_person_id_index" on "neighbour_pair" ("person_id");`);
    this.addSql(`create index "neighbour_pair_household_id_index" on "neighbour_pair" ("household_id");`);
    this.addSql(`create index "neighbour_pair_station_id_index" on "neighbour_pair" ("station_id");`);
    this.addSql(`create index "neighbour_pair_region_code_index" on "neighbour_pair" ("region_code");`);
    this.addSql(`create index "neighbour_pair_state_index" on "neighbour_pair" ("state");`);
    this.addSql(`create unique index "neighbour_pair_once" on "neighbour_pair" (person_id, volunteer_id) where state <> 'ENDED';`);

    this.addSql(`create table "outbox" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "subject" varchar(255) not null, "subject_version" int not null, "region_code" bigint not null, "sensitivity" smallint not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "correlation_id" varchar(255) not null, "causation_id" varchar(255) null, "data" jsonb not null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "outbox" add constraint "outbox_seq_unique" unique ("seq");`);
    this.addSql(`create index outbox_waiting on outbox (seq) where published_at is null;`);

    this.addSql(`create table "parked" ("id" uuid not null, "type" varchar(255) not null, "at" timestamptz not null, "envelope" jsonb not null, "error" varchar(2000) not null, "tries" int not null, primary key ("id"));`);

    this.addSql(`create table "service_point" ("id" varchar(64) not null, "name" varchar(50) not null, "region_code" bigint not null, "sensitivity" smallint not null, "address" varchar(200) not null, "station_id" varchar(64) null, "opened_on" date not null, "active" boolean not null, "created_by" varchar(64) not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "service_point_name_index" on "service_point" ("name");`);
    this.addSql(`create index "service_point_region_code_index" on "service_point" ("region_code");`);
    this.addSql(`create index "service_point_station_id_index" on "service_point" ("station_id");`);
    this.addSql(`alter table "service_point" add constraint "service_point_region_code_name_unique" unique ("region_code", "name");`);

    this.addSql(`create table "shift" ("id" varchar(64) not null, "title" varchar(50) not null, "task" varchar(1000) not null, "risks" varchar(500) not null, "dangerous" boolean not null, "child_facing" boolean not null, "required_skills" text[] not null, "place" varchar(100) not null, "region_code" bigint not null, "sensitivity" smallint not null, "action" varchar(2) not null, "activity_id" varchar(64) null, "team_id" varchar(64) null, "station_id" varchar(64) null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "capacity" int not null, "taken" int not null, "state" varchar(10) not null, "created_by" varchar(64) not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "shift_region_code_index" on "shift" ("region_code");`);
    this.addSql(`create index "shift_activity_id_index" on "shift" ("activity_id");`);
    this.addSql(`create index "shift_team_id_index" on "shift" ("team_id");`);
    this.addSql(`create index "shift_station_id_index" on "shift" ("station_id");`);
    this.addSql(`create index "shift_starts_at_index" on "shift" ("starts_at");`);

    this.addSql(`create table "signup" ("id" varchar(64) not null, "shift_id" varchar(64) not null, "volunteer_id" varchar(64) not null, "team_id" varchar(64) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "checked_in_at" timestamptz null, "checked_out_at" timestamptz null, "evidence" varchar(10) null, "state" varchar(12) not null, "created_by" varchar(64) not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "signup_shift_id_index" on "signup" ("shift_id");`);
    this.addSql(`create index "signup_volunteer_id_index" on "signup" ("volunteer_id");`);
    this.addSql(`create index "signup_team_id_index" on "signup" ("team_id");`);
    this.addSql(`create index "signup_station_id_index" on "signup" ("station_id");`);
    this.addSql(`create index "signup_region_code_index" on "signup" ("region_code");`);
    this.addSql(`create extension if not exists btree_gist; alter table "signup" add constraint "signup_time" exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at, '[)') with &&) where (state in ('APPLIED', 'ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'CONFIRMED'));`);

    this.addSql(`create table "team" ("id" varchar(64) not null, "name" varchar(50) not null, "kind" varchar(15) not null, "region_code" bigint not null, "sensitivity" smallint not null, "leader_id" varchar(64) null, "station_id" varchar(64) null, "org_id" varchar(64) null, "competent_authority" varchar(50) null, "founded_on" date not null, "state" varchar(10) not null, "created_by" varchar(64) not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "team_name_index" on "team" ("name");`);
    this.addSql(`create index "team_region_code_index" on "team" ("region_code");`);
    this.addSql(`create index "team_leader_id_index" on "team" ("leader_id");`);
    this.addSql(`create index "team_station_id_index" on "team" ("station_id");`);

    this.addSql(`create table "volunteer" ("id" varchar(64) not null, "volunteer_no" varchar(13) not null, "person_id" varchar(27) not null, "name" varchar(50) not null, "id_sealed" text null, "id_mask" varchar(18) null, "id_missing_reason" varchar(200) null, "sex" varchar(10) not null, "birth_date" date not null, "phone_sealed" text null, "phone_mask" varchar(20) null, "region_code" bigint not null, "group" varchar(20) not null, "skills" text[] not null, "availability" varchar(200) null, "total_minutes" int not null, "background_check_on" date null, "background_check_result" varchar(5) null, "insurance_until" date null, "guardian_consent_on" date null, "guardian_relation" varchar(15) null, "team_id" varchar(64) null, "station_id" varchar(64) null, "state" varchar(10) not null, "sensitivity" smallint not null, "registered_at" timestamptz not null, "updated_at" timestamptz not null, "created_by" varchar(64) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "volunteer" add constraint "volunteer_volunteer_no_unique" unique ("volunteer_no");`);
    this.addSql(`alter table "volunteer" add constraint "volunteer_person_id_unique" unique ("person_id");`);
    this.addSql(`create index "volunteer_name_index" on "volunteer" ("name");`);
    this.addSql(`create index "volunteer_region_code_index" on "volunteer" ("region_code");`);
    this.addSql(`create index "volunteer_team_id_index" on "volunteer" ("team_id");`);
    this.addSql(`create index "volunteer_station_id_index" on "volunteer" ("station_id");`);
    this.addSql(`create index "volunteer_state_index" on "volunteer" ("state");`);

    this.addSql(`create table "volunteer_certificate" ("id" varchar(64) not null, "certificate_no" varchar(20) not null, "volunteer_id" varchar(64) not null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "from" date not null, "to" date not null, "minutes" int not null, "content" varchar(500) not null, "issuer" varchar(50) not null, "responsible" varchar(50) not null, "handler" varchar(50) not null, "contact" varchar(50) not null, "issued_at" timestamptz not null, "created_by" varchar(64) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "volunteer_certificate" add constraint "volunteer_certificate_certificate_no_unique" unique ("certificate_no");`);
    this.addSql(`create index "volunteer_certificate_volunteer_id_index" on "volunteer_certificate" ("volunteer_id");`);
    this.addSql(`create index "volunteer_certificate_region_code_index" on "volunteer_certificate" ("region_code");`);

    this.addSql(`create table "watch_task" ("id" varchar(64) not null, "pair_id" varchar(64) not null, "volunteer_id" varchar(64) not null, "person_id" varchar(27) not null, "household_id" varchar(64) null, "station_id" varchar(64) null, "region_code" bigint not null, "sensitivity" smallint not null, "crisis_id" varchar(64) null, "level" smallint null, "state" varchar(10) not null, "opened_at" timestamptz not null, "due_at" timestamptz null, "result" varchar(10) null, "note" varchar(500) null, "reported_at" timestamptz null, "created_by" varchar(64) not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "watch_task_pair_id_index" on "watch_task" ("pair_id");`);
    this.addSql(`create index "watch_task_volunteer_id_index" on "watch_task" ("volunteer_id");`);
    this.addSql(`create index "watch_task_person_id_index" on "watch_task" ("person_id");`);
    this.addSql(`create index "watch_task_household_id_index" on "watch_task" ("household_id");`);
    this.addSql(`create index "watch_task_station_id_index" on "watch_task" ("station_id");`);
    this.addSql(`create index "watch_task_region_code_index" on "watch_task" ("region_code");`);
    this.addSql(`create index "watch_task_state_index" on "watch_task" ("state");`);
    this.addSql(`alter table "watch_task" add constraint "watch_task_once" unique ("crisis_id", "pair_id");`);

    this.addSql(`alter table "alias" enable row level security;`);
    this.addSql(`alter table "alias" force row level security;`);
    this.addSql(`create policy "open" on "alias" using (true) with check (true);`);

    this.addSql(`alter table "audit" enable row level security;`);
    this.addSql(`alter table "audit" force row level security;`);
    this.addSql(`create policy "open" on "audit" using (true) with check (true);`);

    this.addSql(`alter table "counter" enable row level security;`);
    this.addSql(`alter table "counter" force row level security;`);
    this.addSql(`create policy "open" on "counter" using (true) with check (true);`);

    this.addSql(`alter table "hour_record" add constraint "hour_record_minutes" check (minutes between 1 and 1440);`);
    this.addSql(`alter table "hour_record" enable row level security;`);
    this.addSql(`alter table "hour_record" force row level security;`);
    this.addSql(`create policy "see" on "hour_record" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "add" on "hour_record" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "change" on "hour_record" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "own" on "idempotency" using (actor = current_setting('nx.actor', true)) with check (actor = current_setting('nx.actor', true));`);

    this.addSql(`alter table "inbox" enable row level security;`);
    this.addSql(`alter table "inbox" force row level security;`);
    this.addSql(`create policy "open" on "inbox" using (true) with check (true);`);

    this.addSql(`alter table "neighbour_pair" add constraint "neighbour_pair_every" check (every_days between 1 and 90);`);
    this.addSql(`alter table "neighbour_pair" enable row level security;`);
    this.addSql(`alter table "neighbour_pair" force row level security;`);
    this.addSql(`create policy "see" on "neighbour_pair" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "add" on "neighbour_pair" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "change" on "neighbour_pair" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "open" on "outbox" using (true) with check (true);`);

    this.addSql(`alter table "parked" enable row level security;`);
    this.addSql(`alter table "parked" force row level security;`);
    this.addSql(`create policy "open" on "parked" using (true) with check (true);`);

    this.addSql(`alter table "service_point" enable row level security;`);
    this.addSql(`alter table "service_point" force row level security;`);
    this.addSql(`create policy "see" on "service_point" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "add" on "service_point" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "change" on "service_point" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "shift" add constraint "shift_places" check (taken between 0 and capacity);`);
    this.addSql(`alter table "shift" add constraint "shift_times" check (starts_at < ends_at);`);
    this.addSql(`alter table "shift" enable row level security;`);
    this.addSql(`alter table "shift" force row level security;`);
    this.addSql(`create policy "see" on "shift" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "add" on "shift" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "change" on "shift" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);

    this.addSql(`alter table "signup" enable row level security;`);
    this.addSql(`alter table "signup" force row level security;`);
    this.addSql(`create policy "see" on "signup" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "add" on "signup" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);
    this.addSql(`create policy "change" on "signup" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))));`);

    this.addSql(`alter table "team" enable row level security;`);
    this.addSql(`alter table "team" force row level security;`);
    this.addSql(`create policy "see" on "team" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "add" on "team" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "change" on "team" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "volunteer" enable row level security;`);
    this.addSql(`alter table "volunteer" force row level security;`);
    this.addSql(`create policy "see" on "volunteer" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))) or (id = any(array(select it.volunteer_id from signup it where it.team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))))));`);
    this.addSql(`create policy "add" on "volunteer" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))) or (id = any(array(select it.volunteer_id from signup it where it.team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))))));`);
    this.addSql(`create policy "change" on "volunteer" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))) or (id = any(array(select it.volunteer_id from signup it where it.team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))))))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))) or (id = any(array(select it.volunteer_id from signup it where it.team_id = any(array(select led.id from team led where led.leader_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])))))));`);

    this.addSql(`alter table "volunteer_certificate" enable row level security;`);
    this.addSql(`alter table "volunteer_certificate" force row level security;`);
    this.addSql(`create policy "see" on "volunteer_certificate" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "add" on "volunteer_certificate" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`alter table "watch_task" enable row level security;`);
    this.addSql(`alter table "watch_task" force row level security;`);
    this.addSql(`create policy "see" on "watch_task" for select using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "add" on "watch_task" for insert with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
    this.addSql(`create policy "change" on "watch_task" for update using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or (volunteer_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) or (station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "alias" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "hour_record" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "inbox" cascade;`);
    this.addSql(`drop table if exists "neighbour_pair" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "parked" cascade;`);
    this.addSql(`drop table if exists "service_point" cascade;`);
    this.addSql(`drop table if exists "shift" cascade;`);
    this.addSql(`drop table if exists "signup" cascade;`);
    this.addSql(`drop table if exists "team" cascade;`);
    this.addSql(`drop table if exists "volunteer" cascade;`);
    this.addSql(`drop table if exists "volunteer_certificate" cascade;`);
    this.addSql(`drop table if exists "watch_task" cascade;`);
  }

}
