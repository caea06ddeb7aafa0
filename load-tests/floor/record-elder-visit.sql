-- elders(fileId, result)
with made as (
  insert into elder_visit (id, file_id, person_id, station_id, region_code, sensitivity, state, due_at, started_at, minutes, mode, result, note, anomalies, staff_ids, volunteer_ids, version, created_by, created_at, updated_at)
  select gen_random_uuid(), id, person_id, station_id, region_code, sensitivity, 'DONE', null, now() - interval '1 hour', 20, 'HOME', $2::text, 'floor', '{}', '{}', '{}', 1, 'floor', now(), now() from elder_file where id = $1
  returning id, file_id, state, result
), seen as (update elder_file f set last_visit_at = now(), last_visit_result = made.result, version = f.version + 1, updated_at = now() from made where f.id = made.file_id)
select json_build_object('id', id, 'state', state, 'result', result) as answer from made
