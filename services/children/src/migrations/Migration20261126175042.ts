import { Migration } from '@mikro-orm/migrations';

export class Migration20261126175042 extends Migration {

  override name = 'Migration20261126175042';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`drop index "child_file_station";`);
    this.addSql(`create index child_file_of_station on child_file (station_id, file_no) include (region_code, state, person_id, sensitivity);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "child_file_of_station";`);
    this.addSql(`create index child_file_station on child_file (station_id, region_code, state) include (person_id, sensitivity);`);
  }

}
