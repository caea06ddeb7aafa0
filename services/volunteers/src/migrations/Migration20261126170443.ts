import { Migration } from '@mikro-orm/migrations';

export class Migration20261126170443 extends Migration {

  override name = 'Migration20261126170443';

  override up(): void | Promise<void> {
    this.addSql('set local statement_timeout = 0;'); // an index on a million rows takes longer than a request may
    this.addSql(`drop index "shift_region_code_index";`);
    this.addSql(`create index shift_place on shift (region_code, starts_at) include (id, sensitivity, station_id, team_id, state);`);
    this.addSql(`drop index "volunteer_state_index";`);
    this.addSql(`create index volunteer_place on volunteer (state, region_code, volunteer_no) include (id, sensitivity, station_id, team_id);`);
    this.addSql(`drop index "watch_task_pair_id_index";`);
    this.addSql(`drop index "watch_task_volunteer_id_index";`);
    this.addSql(`create index "watch_task_pair_id_state_index" on "watch_task" ("pair_id", "state");`);
    this.addSql(`create index "watch_task_volunteer_id_state_opened_at_index" on "watch_task" ("volunteer_id", "state", "opened_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "watch_task_pair_id_state_index";`);
    this.addSql(`drop index "watch_task_volunteer_id_state_opened_at_index";`);
    this.addSql(`create index "watch_task_pair_id_index" on "watch_task" ("pair_id");`);
    this.addSql(`create index "watch_task_volunteer_id_index" on "watch_task" ("volunteer_id");`);
    this.addSql(`drop index "shift_place";`);
    this.addSql(`create index "shift_region_code_index" on "shift" ("region_code");`);
    this.addSql(`drop index "volunteer_place";`);
    this.addSql(`create index "volunteer_state_index" on "volunteer" ("state");`);
  }

}
