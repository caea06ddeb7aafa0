-- disability(id)
select json_build_object('id', f.id, 'fileNo', f.file_no, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'state', f.state, 'nextVisitDueAt', f.next_visit_due_at,
  'lastVisitAt', f.last_visit_at, 'version', f.version, 'category', f.category, 'grade', f.grade, 'rehabNeeds', f.rehab_needs, 'subsidies', f.subsidies, 'person', f.person_id, 'station', f.station_id,
  'visits', (select json_agg(json_build_object('state', v.state, 'result', v.result, 'startedAt', v.started_at, 'dueAt', v.due_at) order by v.id desc)
    from (select * from disability_visit where file_id = f.id order by id desc limit 20) v),
  'needs', (select json_agg(json_build_object('item', item, 'quantity', quantity, 'unit', unit, 'state', state)) from disability_need where file_id = f.id),
  'crises', (select json_agg(json_build_object('level', level, 'kind', kind, 'state', state)) from disability_crisis where file_id = f.id)) as answer
from disability_file f where f.id = $1
-- organizations(@disability.station)
select json_build_object('name', s.name, 'region', r.name) as answer from station s left join region r on r.code = s.region_code::text where s.id = $1
-- volunteers(@disability.person)
select json_build_object('watcherCount', count(*)) as answer from neighbour_pair where person_id = $1 and state = 'ACTIVE'
-- elders(@disability.person)
select json_agg(json_build_object('id', id, 'riskLevel', risk_level)) as answer from elder_file where person_id = $1
