-- volunteers(region)
select json_build_object('totalCount', (select count(*) from volunteer where region_code = $1::bigint and state = 'ACTIVE'), 'edges', json_agg(v.node)) as answer
from (select json_build_object('id', v.id, 'name', v.name, 'skills', v.skills, 'regionCode', v.region_code, 'totalMinutes', v.total_minutes, 'team', t.name) as node
  from (select * from volunteer where region_code = $1::bigint and state = 'ACTIVE' order by volunteer_no limit 50) v
  left join team t on t.id = v.team_id) v
