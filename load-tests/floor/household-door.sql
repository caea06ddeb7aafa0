-- organizations(household)
select json_build_object('id', h.id, 'address', h.shown_address, 'region', r.name, 'pledge', (select json_build_object('state', state, 'items', items) from pledge p where p.household_id = h.id and p.state <> 'WITHDRAWN' limit 1)) as answer
from household h left join region r on r.code = h.region_code::text where h.id = $1
-- elders(household)
select json_build_object('persons', json_agg(f.person_id), 'files', json_agg(json_build_object('id', f.id, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'categories', f.categories, 'lastVisitResult', f.last_visit_result, 'nextVisitDueAt', f.next_visit_due_at, 'lastVisitAt', f.last_visit_at,
  'person', f.person_id,
  'needs', (select json_agg(json_build_object('item', item, 'quantity', quantity, 'unit', unit, 'state', state)) from elder_need where file_id = f.id),
  'crises', (select json_agg(json_build_object('level', level, 'kind', kind, 'state', state)) from elder_crisis where file_id = f.id)))) as answer
from elder_file f where f.household_id = $1
-- children(household)
select json_agg(json_build_object('id', f.id, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'categories', f.categories, 'lastVisitResult', f.last_visit_result, 'nextVisitDueAt', f.next_visit_due_at, 'lastVisitAt', f.last_visit_at,
  'person', f.person_id)) as answer
from child_file f where f.household_id = $1
-- disability(household)
select json_agg(json_build_object('id', f.id, 'name', f.name, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'category', f.category, 'grade', f.grade, 'rehabNeeds', f.rehab_needs, 'nextVisitDueAt', f.next_visit_due_at, 'lastVisitAt', f.last_visit_at,
  'person', f.person_id)) as answer
from disability_file f where f.household_id = $1
-- volunteers(@elders.persons)
select json_object_agg(person_id, n) as answer from (
  select person_id, count(*) as n from neighbour_pair where state = 'ACTIVE' and person_id = any(array(select json_array_elements_text($1::json))) group by person_id) p
