-- children(id)
select json_build_object('id', f.id, 'fileNo', f.file_no, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'state', f.state, 'nextVisitDueAt', f.next_visit_due_at,
  'lastVisitAt', f.last_visit_at, 'version', f.version, 'categories', f.categories, 'parents', f.parents, 'school', f.school, 'person', f.person_id, 'station', f.station_id,
  'visits', (select json_agg(json_build_object('state', v.state, 'result', v.result, 'startedAt', v.started_at, 'dueAt', v.due_at) order by v.id desc)
    from (select * from child_visit where file_id = f.id order by id desc limit 20) v),
  'needs', (select json_agg(json_build_object('item', item, 'quantity', quantity, 'unit', unit, 'state', state)) from child_need where file_id = f.id),
  'guardians', (select json_agg(json_build_object('relation', g.relation, 'name', g.name, 'ability', g.ability)) from child_guardian g where g.file_id = f.id),
  'assessments', (select json_agg(json_build_object('total', a.total, 'level', a.level)) from guardianship_assessment a where a.file_id = f.id)) as answer
from child_file f where f.id = $1
-- organizations(@children.station)
select json_build_object('name', s.name, 'region', r.name) as answer from station s left join region r on r.code = s.region_code::text where s.id = $1
-- volunteers(@children.person)
select json_build_object('watcherCount', count(*)) as answer from neighbour_pair where person_id = $1 and state = 'ACTIVE'
-- elders(@children.person)
select json_agg(json_build_object('id', id, 'riskLevel', risk_level)) as answer from elder_file where person_id = $1
