-- organizations(lo, hi)
select json_build_object('totalCount', (select count(*) from duty_entry where state <> 'CLOSED' and region_code between $1::bigint and $2::bigint), 'persons', json_agg(distinct d.person_id), 'edges', json_agg(d.node)) as answer
from (select d.person_id, json_build_object('id', d.id, 'level', d.level, 'kind', d.kind, 'state', d.state, 'division', d.division, 'region', r.name, 'raisedAt', d.raised_at, 'acknowledgeBy', d.acknowledge_by,
    'person', d.person_id) as node
  from (select * from duty_entry where state <> 'CLOSED' and region_code between $1::bigint and $2::bigint order by rank, id limit 20) d
  left join region r on r.code = d.region_code::text) d
-- volunteers(@organizations.persons)
select json_object_agg(person_id, n) as answer from (
  select person_id, count(*) as n from neighbour_pair where state = 'ACTIVE' and person_id = any(array(select json_array_elements_text($1::json))) group by person_id) p
