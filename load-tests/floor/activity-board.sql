-- organizations(lo, hi, from, to)
select json_build_object('region', (select name from region where code = $1::text),
  'pilots', (select count(*) from board_station where pilot and state = 'OPERATING' and region_code between $1::text::bigint and $2::bigint),
  'pairings', (select count(*) from board_pairing where active and region_code between $1::text::bigint and $2::bigint),
  'kinds', (select json_agg(t) from (select activity_kind, sum(records) as activities, sum(records) filter (where paired) as paired, sum(staff_count) as staff_count, sum(treated) as treated, sum(participants) as participants,
      sum(materials_sets) as materials_sets, sum(named + heads) as person_times
    from board_tally where activity_kind is not null and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint group by activity_kind) t),
  'persons', (select count(distinct subject_id) from board_person where part = 'SERVED' and activity and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint)) as answer
