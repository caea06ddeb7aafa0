import { Migration } from '@mikro-orm/migrations';

export class Migration20261125233952 extends Migration {

  override name = 'Migration20261125233952';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "child_crisis";`);

    this.addSql(`drop policy "scope" on "child_file";`);

    this.addSql(`drop policy "scope" on "child_need";`);

    this.addSql(`drop policy "scope" on "child_service_record";`);

    this.addSql(`drop policy "scope" on "child_visit";`);

    this.addSql(`drop policy "scope" on "mandatory_report";`);

    this.addSql(`create policy "scope" on "child_crisis" using (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end) with check (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end);`);

    this.addSql(`drop index "child_file_station_id_index";`);
    this.addSql(`create index child_file_station on child_file (station_id, state) include (region_code, person_id, sensitivity);`);
    this.addSql(`create policy "scope" on "child_file" using (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end) with check (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end);`);

    this.addSql(`create policy "scope" on "child_need" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "child_service_record" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`drop index "child_visit_due_at_index";`);
    this.addSql(`drop index "child_visit_region_code_index";`);
    this.addSql(`drop index "child_visit_station_id_index";`);
    this.addSql(`create index child_visit_open_region_code on child_visit (region_code, due_at) include (id, station_id, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create index child_visit_open_due_at on child_visit (due_at, id) include (region_code, station_id, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create index child_visit_open_station_id on child_visit (station_id, due_at) include (id, region_code, sensitivity, overdue_at) where state = 'OPEN';`);
    this.addSql(`create policy "scope" on "child_visit" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "mandatory_report" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "child_crisis";`);

    this.addSql(`drop policy "scope" on "child_file";`);

    this.addSql(`drop policy "scope" on "child_need";`);

    this.addSql(`drop policy "scope" on "child_service_record";`);

    this.addSql(`drop policy "scope" on "child_visit";`);

    this.addSql(`drop policy "scope" on "mandatory_report";`);

    this.addSql(`create policy "scope" on "child_crisis" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`drop index "child_file_station";`);
    this.addSql(`create index "child_file_station_id_index" on "child_file" ("station_id");`);
    this.addSql(`create policy "scope" on "child_file" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) or person_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`create policy "scope" on "child_need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "child_service_record" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`drop index "child_visit_open_region_code";`);
    this.addSql(`drop index "child_visit_open_due_at";`);
    this.addSql(`drop index "child_visit_open_station_id";`);
    this.addSql(`create index "child_visit_due_at_index" on "child_visit" ("due_at");`);
    this.addSql(`create index "child_visit_region_code_index" on "child_visit" ("region_code");`);
    this.addSql(`create index "child_visit_station_id_index" on "child_visit" ("station_id");`);
    this.addSql(`create policy "scope" on "child_visit" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "mandatory_report" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);
  }

}
