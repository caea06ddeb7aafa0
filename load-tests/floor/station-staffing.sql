-- organizations(lo, hi)
select json_build_object('totalCount', (select count(*) from station where state = 'OPERATING' and region_code between $1::bigint and $2::bigint), 'ids', json_agg(s.id), 'edges', json_agg(s.node)) as answer
from (select s.id, json_build_object('name', s.name, 'region', r.name,
    'staff', (select json_agg(json_build_object('level', t.level, 'certified', t.certificate_no is not null, 'caseload', t.caseload)) from station_staff t where t.station_id = s.id)) as node
  from (select * from station where state = 'OPERATING' and region_code between $1::bigint and $2::bigint order by id limit 20) s
  left join region r on r.code = s.region_code::text) s
-- elders(@organizations.ids)
select json_object_agg(s.id, json_build_object('files', (select count(*) from elder_file f where f.station_id = s.id and f.state in ('REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW', 'SUSPENDED', 'TRANSFERRING')),
  'overdueVisits', (select count(*) from elder_visit v where v.station_id = s.id and v.state = 'OPEN' and v.overdue_at < now()))) as answer
from json_array_elements_text($1::json) s(id)
-- children(@organizations.ids)
select json_object_agg(s.id, json_build_object('files', (select count(*) from child_file f where f.station_id = s.id and f.state in ('REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW', 'SUSPENDED', 'TRANSFERRING')),
  'overdueVisits', (select count(*) from child_visit v where v.station_id = s.id and v.state = 'OPEN' and v.overdue_at < now()))) as answer
from json_array_elements_text($1::json) s(id)
-- disability(@organizations.ids)
select json_object_agg(s.id, json_build_object('files', (select count(*) from disability_file f where f.station_id = s.id and f.state in ('REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW', 'SUSPENDED', 'TRANSFERRING')),
  'overdueVisits', (select count(*) from disability_visit v where v.station_id = s.id and v.state = 'OPEN' and v.overdue_at < now()))) as answer
from json_array_elements_text($1::json) s(id)
