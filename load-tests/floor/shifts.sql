-- volunteers(region, from, to)
select json_build_object('totalCount', (select count(*) from shift where region_code / 1000000 = $1::bigint / 1000000 and starts_at between $2::timestamptz and $3::timestamptz), 'stations', json_agg(distinct s.station_id),
  'edges', json_agg(s.node order by s.starts_at)) as answer
from (select station_id, starts_at, json_build_object('id', id, 'title', title, 'startsAt', starts_at, 'endsAt', ends_at, 'place', place, 'capacity', capacity, 'taken', taken, 'state', state, 'station', station_id) as node
  from shift where region_code / 1000000 = $1::bigint / 1000000 and starts_at between $2::timestamptz and $3::timestamptz order by starts_at, id limit 20) s
-- organizations(@volunteers.stations)
select json_agg(json_build_object('id', id, 'name', name)) as answer from station where id = any(array(select json_array_elements_text($1::json)))
