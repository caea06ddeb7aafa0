import { Migration } from '@mikro-orm/migrations';

export class Migration20261126164910 extends Migration {

  override name = 'Migration20261126164910';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`drop index "need_state_index";`);
    this.addSql(`create index need_place on need (state, region_code) include (sensitivity, station_id);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "need_place";`);
    this.addSql(`create index "need_state_index" on "need" ("state");`);
  }

}
