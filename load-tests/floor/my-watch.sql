-- volunteers(volunteer)
select json_build_object('id', v.id, 'name', v.name, 'volunteerNo', v.volunteer_no, 'totalMinutes', v.total_minutes, 'team', (select json_build_object('id', t.id, 'name', t.name) from team t where t.id = v.team_id),
  'helpedPersons', (select count(distinct person_id) from neighbour_pair p where p.volunteer_id = v.id),
  'signups', (select json_agg(json_build_object('state', s.state, 'shift', json_build_object('title', h.title, 'startsAt', h.starts_at, 'place', h.place))) from signup s join shift h on h.id = s.shift_id where s.volunteer_id = v.id),
  'pairs', (select json_agg(json_build_object('id', id, 'everyDays', every_days, 'lastContactAt', last_contact_at, 'serviceNote', service_note, 'state', state)) from neighbour_pair where volunteer_id = v.id),
  'openWatches', (select json_agg(json_build_object('id', id, 'level', level, 'dueAt', due_at)) from watch_task where volunteer_id = v.id and state = 'OPEN')) as answer
from volunteer v where v.id = $1
