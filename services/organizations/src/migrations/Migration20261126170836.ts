import { Migration } from '@mikro-orm/migrations';

export class Migration20261126170836 extends Migration {

  override name = 'Migration20261126170836';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million pledges takes longer than a request may
    this.addSql(`drop index "pledge_campaign_id_index";`);
    this.addSql(`create index pledge_place on pledge (campaign_id, region_code) include (id, state, sensitivity);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "pledge_place";`);
    this.addSql(`create index "pledge_campaign_id_index" on "pledge" ("campaign_id");`);
  }

}
