import { Migration } from '@mikro-orm/migrations';

export class Migration20261126164913 extends Migration {

  override name = 'Migration20261126164913';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`drop index "relief_case_region_code_index";`);
    this.addSql(`create index relief_case_place on relief_case (region_code, state) include (sensitivity, station_id);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "relief_case_place";`);
    this.addSql(`create index "relief_case_region_code_index" on "relief_case" ("region_code");`);
  }

}
