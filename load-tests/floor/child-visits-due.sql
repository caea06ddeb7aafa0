-- children(before, station)
select json_build_object('totalCount', (select count(*) from child_visit where state = 'OPEN' and due_at <= $1::timestamptz and station_id = $2),
  'stations', json_agg(distinct v.station_id), 'edges', json_agg(v.node order by v.due_at, v.id)) as answer
from (select v.id, v.due_at, v.station_id, json_build_object('id', v.id, 'dueAt', v.due_at, 'overdueAt', v.overdue_at, 'state', v.state,
    'file', json_build_object('id', f.id, 'name', f.name, 'address', f.address, 'birthDate', f.birth_date, 'riskLevel', f.risk_level, 'categories', f.categories, 'lastVisitAt', f.last_visit_at)) as node
  from (select * from child_visit where state = 'OPEN' and due_at <= $1::timestamptz and station_id = $2 order by due_at, id limit 50) v
  join child_file f on f.id = v.file_id) v
-- organizations(@children.stations)
select json_agg(json_build_object('id', id, 'name', name)) as answer from station where id = any(array(select json_array_elements_text($1::json)))
