-- organizations(lo, hi, from, to, unit)
select json_build_object('region', (select name from region where code = $1::text),
  'stations', (select json_build_object('built', count(*), 'operating', count(*) filter (where state = 'OPERATING')) from board_station where region_code between $1::text::bigint and $2::bigint),
  'targets', (select count(*) from board_target where active and region_code between $1::text::bigint and $2::bigint),
  'projects', (select json_agg(p) from (select area, count(*) from board_project where region_code between $1::text::bigint and $2::bigint group by area) p),
  'times', (select json_build_object('records', sum(records), 'personTimes', sum(named + heads)) from board_tally where "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint),
  'persons', (select count(distinct subject_id) from board_person where part = 'SERVED' and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint),
  'items', (select json_agg(i) from (select t.catalogue_code, c.name_zh, c.area, sum(t.records) as records, sum(t.named + t.heads) as person_times
    from board_tally t left join service_catalogue_item c on c.code = t.catalogue_code where t."on" between $3::date and $4::date and t.region_code between $1::text::bigint and $2::bigint group by 1, 2, 3) i),
  'itemPersons', (select json_agg(i) from (select catalogue_code, count(distinct subject_id) as persons from board_person
    where part = 'SERVED' and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint group by 1) i),
  'below', (select json_agg(b) from (select x.place, r.name, sum(x.targets) as targets, sum(x.built) as built, sum(x.operating) as operating, sum(x.times) as times from (
      select region_code / $5::bigint * $5::bigint as place, 0 as targets, 1 as built, (state = 'OPERATING')::int as operating, 0 as times from board_station where region_code between $1::text::bigint and $2::bigint
      union all select region_code / $5::bigint * $5::bigint, 1, 0, 0, 0 from board_target where active and region_code between $1::text::bigint and $2::bigint
      union all select region_code / $5::bigint * $5::bigint, 0, 0, 0, named + heads from board_tally where "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint) x
    left join region r on r.code = x.place::text group by 1, 2) b)) as answer
