import { Migration } from '@mikro-orm/migrations';

export class Migration20261126170148 extends Migration {

  override name = 'Migration20261126170148';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql('set local statement_timeout = 0;'); // an index on a million visits takes longer than a request may
    this.addSql(`drop index "child_visit_file_id_index";`);
    this.addSql(`create index child_visit_file on child_visit (file_id, state);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "child_visit_file";`);
    this.addSql(`create index "child_visit_file_id_index" on "child_visit" ("file_id");`);
  }

}
