-- organizations(lo, hi, from, to)
select json_build_object('region', (select name from region where code = $1::text),
  'actions', (select json_agg(t) from (select action_code, sum(records) as records, sum(named + heads) as person_times, sum(visits) as visits, sum(visits_met) as visits_met, sum(volunteer_minutes) as volunteer_minutes,
      sum(goods) as goods, sum(deliveries) as deliveries, sum(donations) as donations, sum(donated_cents) as donated_cents, sum(crises) as crises
    from board_tally where action_code is not null and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint group by action_code) t),
  'persons', (select json_agg(p) from (select action_code, part, count(distinct subject_id) as persons from board_person
    where action_code is not null and "on" between $3::date and $4::date and region_code between $1::text::bigint and $2::bigint group by action_code, part) p),
  'items', (select json_agg(i) from (select t.action_code, t.catalogue_code, c.name_zh, sum(t.records) as records, sum(t.named + t.heads) as person_times
    from board_tally t left join service_catalogue_item c on c.code = t.catalogue_code
    where t.catalogue_code is not null and t."on" between $3::date and $4::date and t.region_code between $1::text::bigint and $2::bigint group by 1, 2, 3) i)) as answer
