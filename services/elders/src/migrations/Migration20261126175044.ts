import { Migration } from '@mikro-orm/migrations';

export class Migration20261126175044 extends Migration {

  override name = 'Migration20261126175044';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million rows takes longer than a request may
    this.addSql(`drop index "elder_file_region_code_index";`);
    this.addSql(`create index elder_file_place on elder_file (region_code) include (station_id, person_id, sensitivity, state);`);
    this.addSql(`drop index "elder_visit_file_id_index";`);
    this.addSql(`create index elder_visit_file on elder_visit (file_id, state);`);
    this.addSql(`drop index "elder_file_station";`);
    this.addSql(`create index elder_file_of_station on elder_file (station_id, file_no) include (region_code, state, person_id, sensitivity);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "elder_file_of_station";`);
    this.addSql(`create index elder_file_station on elder_file (station_id, region_code, state) include (person_id, sensitivity);`);
    this.addSql(`drop index "elder_visit_file";`);
    this.addSql(`create index "elder_visit_file_id_index" on "elder_visit" ("file_id");`);
    this.addSql(`drop index "elder_file_place";`);
    this.addSql(`create index "elder_file_region_code_index" on "elder_file" ("region_code");`);
  }

}
