-- volunteers(lo, hi, from, to)
select json_build_object('totalCount', (select count(*) from shift where region_code between $1::bigint and $2::bigint and starts_at between $3::timestamptz and $4::timestamptz), 'stations', json_agg(distinct s.station_id),
  'edges', json_agg(s.node order by s.starts_at)) as answer
from (select station_id, starts_at, json_build_object('id', id, 'title', title, 'startsAt', starts_at, 'endsAt', ends_at, 'place', place, 'capacity', capacity, 'taken', taken, 'state', state, 'station', station_id) as node
  from (select * from shift where region_code between $1::bigint and $2::bigint and starts_at between $3::timestamptz and $4::timestamptz order by starts_at, id limit 20) it) s
-- organizations(@volunteers.stations)
select json_agg(json_build_object('id', id, 'name', name)) as answer from station where id = any(array(select json_array_elements_text($1::json)))
