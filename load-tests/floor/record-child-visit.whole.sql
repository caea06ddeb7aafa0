-- children(fileId, result, key)
with file as (select * from child_file where id = $1 for update),
open as (select v.id from child_visit v, file where v.file_id = file.id and v.state = 'OPEN' order by v.due_at limit 1),
filled as (
  update child_visit v set state = 'DONE', started_at = now() - interval '1 hour', minutes = 20, mode = 'HOME', result = $2::text, note = 'floor', staff_ids = '{floor}', updated_at = now(), version = v.version + 1
  from open where v.id = open.id returning v.*
), made as (
  insert into child_visit (id, file_id, person_id, station_id, region_code, sensitivity, state, due_at, overdue_at, started_at, minutes, mode, result, note, anomalies, staff_ids, volunteer_ids, version, created_by, created_at, updated_at)
  select gen_random_uuid(), id, person_id, station_id, region_code, sensitivity, 'DONE', null, null, now() - interval '1 hour', 20, 'HOME', $2::text, 'floor', '{}', '{floor}', '{}', 1, 'floor', now(), now()
  from file where not exists (select 1 from open) returning *
), it as (select * from filled union all select * from made),
planned as (
  insert into child_visit (id, file_id, person_id, station_id, region_code, sensitivity, state, due_at, overdue_at, started_at, minutes, mode, result, note, anomalies, staff_ids, volunteer_ids, version, created_by, created_at, updated_at)
  select gen_random_uuid(), id, person_id, station_id, region_code, sensitivity, 'OPEN', now() + interval '30 days', now() + interval '37 days', null, null, null, null, null, '{}', '{}', '{}', 1, 'floor', now(), now() from file
), seen as (
  update child_file f set last_visit_at = now(), last_reached_at = now(), last_visit_result = $2::text, next_visit_due_at = now() + interval '30 days', updated_at = now(), version = f.version + 1
  from file where f.id = file.id
), facts as (
  insert into outbox (id, type, subject, subject_version, region_code, sensitivity, at, actor, role, correlation_id, data, published_at)
  select gen_random_uuid(), type, it.id, it.version, file.region_code, 2, now(), 'floor', 'FLOOR', gen_random_uuid(), jsonb_build_object('visitId', it.id, 'fileId', file.id, 'personId', file.person_id, 'stationId', file.station_id, 'regionCode', file.region_code, 'at', now(), 'mode', 'HOME', 'resultCode', $2::text, 'minutes', 20, 'riskLevel', file.risk_level, 'onTime', true), now() from it, file, unnest(array['children.visit-recorded.v1', 'children.service-recorded.v1']) as type
), trail as (
  insert into audit (id, at, actor, role, action, entity, entity_id, operation, fields, correlation_id)
  select gen_random_uuid(), now(), 'floor', 'FLOOR', 'recordChildVisit', entity, it.id, 'update', '{state,startedAt,minutes,mode,result,note,staffIds,updatedAt}', gen_random_uuid() from it, unnest(array['ChildFile', 'ChildVisit', 'ChildVisit']) as entity
), kept as (insert into idempotency (actor, key, request, answer, at) select 'floor', $3::text, md5($3::text), to_jsonb(it), now() from it)
select json_build_object('id', it.id, 'state', it.state, 'result', it.result, 'region', it.region_code, 'person', it.person_id) as answer from it
-- organizations(@children.region, @children.person)
with heard as (insert into inbox (id, type, at) select gen_random_uuid(), type, now() from unnest(array['children.visit-recorded.v1', 'children.service-recorded.v1']) as type),
tallies as (
  insert into board_tally (id, region_code, sensitivity, "on", action_code, catalogue_code, paired, records, named, heads, staff_count, treated, participants, materials_sets, materials_deliveries, visits, visits_met, volunteer_minutes, goods, deliveries, donations, donated_cents, crises)
  select 'floor|' || $1::text || '|' || part, $1::text::bigint, 0, '1900-01-01', 'A2', part, false, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0 from unnest(array['S01', 'S02']) as part
  on conflict (id) do update set records = board_tally.records + 1, named = board_tally.named + 1, visits = board_tally.visits + 1, visits_met = board_tally.visits_met + 1
), persons as (
  insert into board_person (id, region_code, sensitivity, "on", part, action_code, activity, subject_id)
  values ('floor|A2|' || $2::text, $1::text::bigint, 0, '1900-01-01', 'SERVED', 'A2', false, $2::text) on conflict (id) do nothing
), marked as (insert into board_mark (id, at) values ('floor', now()) on conflict (id) do update set at = greatest(board_mark.at, excluded.at))
select json_build_object('heard', 2) as answer
