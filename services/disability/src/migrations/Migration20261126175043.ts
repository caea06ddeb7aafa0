import { Migration } from '@mikro-orm/migrations';

export class Migration20261126175043 extends Migration {

  override name = 'Migration20261126175043';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million rows takes longer than a request may
    this.addSql(`drop index "disability_file_region_code_index";`);
    this.addSql(`create index disability_file_place on disability_file (region_code) include (station_id, person_id, sensitivity, state);`);
    this.addSql(`drop index "disability_visit_file_id_index";`);
    this.addSql(`create index disability_visit_file on disability_visit (file_id, state);`);
    this.addSql(`drop index "disability_file_station";`);
    this.addSql(`create index disability_file_of_station on disability_file (station_id, file_no) include (region_code, state, person_id, sensitivity);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "disability_file_of_station";`);
    this.addSql(`create index disability_file_station on disability_file (station_id, region_code, state) include (person_id, sensitivity);`);
    this.addSql(`drop index "disability_visit_file";`);
    this.addSql(`create index "disability_visit_file_id_index" on "disability_visit" ("file_id");`);
    this.addSql(`drop index "disability_file_place";`);
    this.addSql(`create index "disability_file_region_code_index" on "disability_file" ("region_code");`);
  }

}
