import { Migration } from '@mikro-orm/migrations';

export class Migration20261126164914 extends Migration {

  override name = 'Migration20261126164914';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million files takes longer than a request may
    this.addSql(`drop index "shift_region_code_index";`);
    this.addSql(`create index shift_place on shift (region_code, starts_at) include (id, sensitivity, station_id, team_id, state);`);

    this.addSql(`drop index "volunteer_state_index";`);
    this.addSql(`create index volunteer_place on volunteer (state, region_code, volunteer_no) include (id, sensitivity, station_id, team_id);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "shift_place";`);
    this.addSql(`create index "shift_region_code_index" on "shift" ("region_code");`);

    this.addSql(`drop index "volunteer_place";`);
    this.addSql(`create index "volunteer_state_index" on "volunteer" ("state");`);
  }

}
