import { Migration } from '@mikro-orm/migrations';

export class Migration20261125232713 extends Migration {

  override name = 'Migration20261125232713';

  override up(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "after_care";`);

    this.addSql(`drop policy "scope" on "missing_person_alert";`);

    this.addSql(`drop policy "scope" on "patrol_round";`);

    this.addSql(`drop policy "scope" on "relief_case";`);

    this.addSql(`drop policy "scope" on "relief_crisis";`);

    this.addSql(`drop policy "scope" on "relief_need";`);

    this.addSql(`drop policy "scope" on "relief_service_record";`);

    this.addSql(`create policy "scope" on "after_care" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end);`);

    this.addSql(`create policy "scope" on "missing_person_alert" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end);`);

    this.addSql(`create policy "scope" on "patrol_round" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "relief_case" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "relief_crisis" using (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end) with check (case when (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]) then true else false end);`);

    this.addSql(`create policy "scope" on "relief_need" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);

    this.addSql(`create policy "scope" on "relief_service_record" using (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end) with check (case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) then true else false end);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy "scope" on "after_care";`);

    this.addSql(`drop policy "scope" on "missing_person_alert";`);

    this.addSql(`drop policy "scope" on "patrol_round";`);

    this.addSql(`drop policy "scope" on "relief_case";`);

    this.addSql(`drop policy "scope" on "relief_crisis";`);

    this.addSql(`drop policy "scope" on "relief_need";`);

    this.addSql(`drop policy "scope" on "relief_service_record";`);

    this.addSql(`create policy "scope" on "after_care" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`create policy "scope" on "missing_person_alert" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint));`);

    this.addSql(`create policy "scope" on "patrol_round" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "relief_case" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "relief_crisis" using ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])) with check ((sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint)) or raised_by = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]));`);

    this.addSql(`create policy "scope" on "relief_need" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);

    this.addSql(`create policy "scope" on "relief_service_record" using (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]))) with check (sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and (region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) or station_id = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])));`);
  }

}
