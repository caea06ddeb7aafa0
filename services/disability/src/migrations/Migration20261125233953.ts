import { Migration } from '@mikro-orm/migrations';

export class Migration20261125233953 extends Migration {

  override name = 'Migration20261125233953';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "disability_crisis";`);

    this.addSql(`drop policy "scope" on "disability_file";`);

    this.addSql(`drop policy "scope" on "disability_need";`);

    this.addSql(`drop policy "scope" on "disability_service_record";`);

    this.addSql(`drop policy "scope" on "disability_visit";`);

    this.addSql(`create policy "scope" on "disability_crisis" using (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end) with check (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end);`);

    this.addSql(`drop index "disability_file_station_id_index";`);
    this.addSql(`create index disability_file_station on disability_file (station_id, state) include (region_code, person_id, sensitivity);`);
    this.addSql(`create policy "scope" on "disability_file" using (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end) with check (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end);`);

    this.addSql(`create policy "scope" on "disability_need" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "disability_service_record" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`drop index "disability_visit_due_at_index";`);
    this.addSql(`drop index "disability_visit_region_code_index";`);
    this.addSql(`drop index "disability_visit_station_id_index";`);
    this.addSql(`create index disability_visit_open_region_code on disability_visit (region_code, due_at) include (id, station_id, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create index disability_visit_open_due_at on disability_visit (due_at, id) include (region_code, station_id, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create index disability_visit_open_station_id on disability_visit (station_id, due_at) include (id, region_code, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create policy "scope" on "disability_visit" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "disability_crisis";`);

    this.addSql(`drop policy "scope" on "disability_file";`);

    this.addSql(`drop policy "scope" on "disability_need";`);

    this.addSql(`drop policy "scope" on "disability_service_record";`);

    this.addSql(`drop policy "scope" on "disability_visit";`);

    this.addSql(`create policy "scope" on "disability_crisis" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`drop index "disability_file_station";`);
    this.addSql(`create index "disability_file_station_id_index" on "disability_file" ("station_id");`);
    this.addSql(`create policy "scope" on "disability_file" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`create policy "scope" on "disability_need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "disability_service_record" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`drop index "disability_visit_open_region_code";`);
    this.addSql(`drop index "disability_visit_open_due_at";`);
    this.addSql(`drop index "disability_visit_open_station_id";`);
    this.addSql(`create index "disability_visit_due_at_index" on "disability_visit" ("due_at");`);
    this.addSql(`create index "disability_visit_region_code_index" on "disability_visit" ("region_code");`);
    this.addSql(`create index "disability_visit_station_id_index" on "disability_visit" ("station_id");`);
    this.addSql(`create policy "scope" on "disability_visit" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

}
