import { Migration } from '@mikro-orm/migrations';

export class Migration20261126164911 extends Migration {

  override name = 'Migration20261126164911';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`drop index "disability_file_region_code_index";`);
    this.addSql(`create index disability_file_place on disability_file (region_code) include (station_id, person_id, sensitivity, state);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "disability_file_place";`);
    this.addSql(`create index "disability_file_region_code_index" on "disability_file" ("region_code");`);
  }

}
