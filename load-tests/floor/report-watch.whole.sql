-- volunteers(pairId, key)
with pair as (select * from neighbour_pair where id = $1 for update),
it as (
  insert into watch_task (id, pair_id, volunteer_id, person_id, household_id, station_id, region_code, sensitivity, level, state, opened_at, due_at, result, note, reported_at, created_by, updated_at, version)
  select gen_random_uuid(), id, volunteer_id, person_id, household_id, station_id, region_code, sensitivity, null, 'DONE', now(), now(), 'SAW_WELL', 'floor', now(), 'floor', now(), 1
  from pair where not exists (select 1 from watch_task w where w.pair_id = pair.id and w.state = 'OPEN') returning *
), seen as (update neighbour_pair p set last_contact_at = now(), version = p.version + 1, updated_at = now() from it where p.id = it.pair_id),
facts as (
  insert into outbox (id, type, subject, subject_version, region_code, sensitivity, at, actor, role, correlation_id, data, published_at)
  select gen_random_uuid(), type, it.id, it.version, it.region_code, 2, now(), 'floor', 'FLOOR', gen_random_uuid(), jsonb_build_object('pairId', it.pair_id, 'watchId', it.id, 'personId', it.person_id, 'result', it.result, 'regionCode', it.region_code, 'at', now()), now() from it, unnest(array['volunteers.neighbour-seen.v1']) as type
), trail as (
  insert into audit (id, at, actor, role, action, entity, entity_id, operation, fields, correlation_id)
  select gen_random_uuid(), now(), 'floor', 'FLOOR', 'reportWatch', entity, it.id, 'update', '{lastContactAt,updatedAt}', gen_random_uuid() from it, unnest(array['NeighbourPair', 'WatchTask']) as entity
), kept as (insert into idempotency (actor, key, request, answer, at) select 'floor', $2::text, md5($2::text), to_jsonb(it), now() from it)
select json_build_object('id', it.id, 'state', it.state, 'result', it.result, 'region', it.region_code, 'person', it.person_id) as answer from it
-- organizations(@volunteers.region, @volunteers.person)
with heard as (insert into inbox (id, type, at) select gen_random_uuid(), type, now() from unnest(array['volunteers.neighbour-seen.v1']) as type),
tallies as (
  insert into board_tally (id, region_code, sensitivity, "on", action_code, catalogue_code, paired, records, named, heads, staff_count, treated, participants, materials_sets, materials_deliveries, visits, visits_met, volunteer_minutes, goods, deliveries, donations, donated_cents, crises)
  select 'floor|' || $1::text || '|' || part, $1::text::bigint, 0, '1900-01-01', 'A4', part, false, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0 from unnest(array['S21']) as part
  on conflict (id) do update set records = board_tally.records + 1, named = board_tally.named + 1, visits = board_tally.visits + 1, visits_met = board_tally.visits_met + 1
), persons as (
  insert into board_person (id, region_code, sensitivity, "on", part, action_code, activity, subject_id)
  values ('floor|A4|' || $2::text, $1::text::bigint, 0, '1900-01-01', 'SERVED', 'A4', false, $2::text) on conflict (id) do nothing
), marked as (insert into board_mark (id, at) values ('floor', now()) on conflict (id) do update set at = greatest(board_mark.at, excluded.at))
select json_build_object('heard', 1) as answer
