-- homelessness()
select json_build_object('totalCount', (select count(*) from missing_person_alert where state = 'OPEN'), 'edges', json_agg(a.node)) as answer
from (select json_build_object('id', id, 'name', name, 'sex', sex, 'birthDate', birth_date, 'features', features, 'lastSeenAt', last_seen_at, 'lastSeenPlace', last_seen_place,
    'reporterRelation', reporter_relation) as node
  from (select * from missing_person_alert where state = 'OPEN' order by id desc limit 50) it) a
