-- elders(id)
select json_build_object('id', f.id, 'fileNo', f.file_no, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'state', f.state, 'nextVisitDueAt', f.next_visit_due_at,
  'lastVisitAt', f.last_visit_at, 'version', f.version, 'address', f.address, 'phoneMask', f.phone_mask, 'categories', f.categories, 'lastVisitResult', f.last_visit_result, 'health', f.health, 'homeSafety', f.home_safety, 'person', f.person_id, 'station', f.station_id,
  'visits', (select json_agg(json_build_object('state', v.state, 'result', v.result, 'startedAt', v.started_at, 'dueAt', v.due_at) order by v.id desc)
    from (select * from elder_visit where file_id = f.id order by id desc limit 20) v),
  'needs', (select json_agg(json_build_object('item', item, 'quantity', quantity, 'unit', unit, 'state', state)) from elder_need where file_id = f.id),
  'crises', (select json_agg(json_build_object('level', level, 'kind', kind, 'state', state)) from elder_crisis where file_id = f.id)) as answer
from elder_file f where f.id = $1
-- organizations(@elders.station)
select json_build_object('name', s.name, 'region', r.name) as answer from station s left join region r on r.code = s.region_code::text where s.id = $1
-- volunteers(@elders.person)
select json_build_object('watcherCount', count(*)) as answer from neighbour_pair where person_id = $1 and state = 'ACTIVE'
