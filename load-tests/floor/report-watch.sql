-- volunteers(pairId)
with made as (
  insert into watch_task (id, pair_id, volunteer_id, person_id, household_id, station_id, region_code, sensitivity, level, state, opened_at, due_at, result, note, reported_at, created_by, updated_at, version)
  select gen_random_uuid(), id, volunteer_id, person_id, household_id, station_id, region_code, sensitivity, null, 'DONE', now(), now(), 'SAW_WELL', 'floor', now(), 'floor', now(), 1 from neighbour_pair where id = $1
  returning id, pair_id, state, result
), seen as (update neighbour_pair p set last_contact_at = now(), version = p.version + 1, updated_at = now() from made where p.id = made.pair_id)
select json_build_object('id', id, 'state', state, 'result', result) as answer from made
