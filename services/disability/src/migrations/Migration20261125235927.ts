import { Migration } from '@mikro-orm/migrations';

export class Migration20261125235927 extends Migration {

  override name = 'Migration20261125235927';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`create table "disability_name_key" ("key" varchar(65) not null, "region_code" bigint not null, "file_id" varchar(64) not null, "sensitivity" smallint not null, primary key ("key", "region_code", "file_id"));`);
    this.addSql(`create index "disability_name_key_file_id_index" on "disability_name_key" ("file_id");`);

    this.addSql(`drop index "disability_file_name_index";`);
    this.addSql('drop index "disability_file_station";');
    this.addSql('create index disability_file_station on disability_file (station_id, region_code, state) include (person_id, sensitivity);');

    this.addSql(`alter table "disability_name_key" enable row level security;`);
    this.addSql(`alter table "disability_name_key" force row level security;`);
    this.addSql(`create policy "scope" on "disability_name_key" using ((case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end) or (select true from disability_file up where up.id = file_id)) with check ((case when sensitivity <= (select nullif(current_setting('nx.clearance', true), '')::int) and region_code between (select nullif(current_setting('nx.lo', true), '')::bigint) and (select nullif(current_setting('nx.hi', true), '')::bigint) then true else false end) or (select true from disability_file up where up.id = file_id));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "disability_name_key" cascade;`);

    this.addSql(`create index "disability_file_name_index" on "disability_file" ("name");`);
    this.addSql('drop index "disability_file_station";');
    this.addSql('create index disability_file_station on disability_file (station_id, state) include (region_code, person_id, sensitivity);');
  }

}
