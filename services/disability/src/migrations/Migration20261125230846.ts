import { Migration } from '@mikro-orm/migrations';

export class Migration20261125230846 extends Migration {

  override name = 'Migration20261125230846';

  override up(): void | Promise<void> {
    this.addSql(`drop index "disability_visit_due_at_index";`);
    this.addSql(`drop index "disability_visit_region_code_index";`);
    this.addSql(`drop index "disability_visit_station_id_index";`);
    this.addSql(`create index disability_visit_open_region_code on disability_visit (region_code, due_at) include (station_id, sensitivity) where state = 'OPEN';`);
    this.addSql(`create index disability_visit_open_due_at on disability_visit (due_at, id) include (region_code, station_id, sensitivity) where state = 'OPEN';`);
    this.addSql(`create index disability_visit_open_station_id on disability_visit (station_id, due_at) include (region_code, sensitivity) where state = 'OPEN';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "disability_visit_open_region_code";`);
    this.addSql(`drop index "disability_visit_open_due_at";`);
    this.addSql(`drop index "disability_visit_open_station_id";`);
    this.addSql(`create index "disability_visit_due_at_index" on "disability_visit" ("due_at");`);
    this.addSql(`create index "disability_visit_region_code_index" on "disability_visit" ("region_code");`);
    this.addSql(`create index "disability_visit_station_id_index" on "disability_visit" ("station_id");`);
  }

}
