-- elders(key, lo, hi)
select json_build_object('totalCount', (select count(*) from elder_name_key where key = $1 and region_code between $2::bigint and $3::bigint), 'stations', json_agg(distinct f.station_id), 'edges', json_agg(f.node)) as answer
from (select f.station_id, json_build_object('id', f.id, 'name', f.name, 'birthDate', f.birth_date, 'address', f.address, 'riskLevel', f.risk_level, 'station', f.station_id) as node
  from elder_name_key k join elder_file f on f.id = k.file_id where k.key = $1 and k.region_code between $2::bigint and $3::bigint order by f.id desc limit 20) f
-- organizations(@elders.stations)
select json_agg(json_build_object('id', id, 'name', name)) as answer from station where id = any(array(select json_array_elements_text($1::json)))
