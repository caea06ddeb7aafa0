-- homelessness(lo, hi, state)
select json_build_object('totalCount', (select count(*) from relief_case where region_code between $1::bigint and $2::bigint and ($3::text is null or state = $3)),
  'edges', json_agg(c.node)) as answer
from (select json_build_object('id', id, 'caseNo', case_no, 'state', state, 'birthDate', birth_date, 'groupFlags', group_flags, 'foundAt', found_at, 'foundPlace', found_place, 'noticeDueAt', notice_due_at,
    'dnaDueAt', dna_due_at, 'tenDayDueAt', ten_day_due_at) as node
  from (select * from relief_case where region_code between $1::bigint and $2::bigint and ($3::text is null or state = $3) order by id desc limit 50) it) c
