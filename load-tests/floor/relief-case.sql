-- homelessness(id)
select json_build_object('id', id, 'caseNo', case_no, 'sex', sex, 'estimatedAge', estimated_age, 'features', features, 'accent', accent, 'state', state, 'foundAt', found_at, 'foundPlace', found_place,
  'noticeDueAt', notice_due_at, 'dnaDueAt', dna_due_at, 'version', version, 'person', person_id,
  'matchCandidates', (select json_agg(json_build_object('id', m.id, 'score', m.score, 'state', m.state, 'alert', m.alert_id)) from match_candidate m where m.case_id = c.id)) as answer
from relief_case c where id = $1
