-- organizations(region, campaign)
select json_build_object('campaign', (select json_build_object('name', name, 'state', state, 'targetHouseholds', target_households, 'from', "from", 'to', "to") from campaign where id = $2),
  'pledged', (select count(*) from pledge where campaign_id = $2 and region_code = $1::bigint), 'kept', (select count(*) from pledge where campaign_id = $2 and region_code = $1::bigint and state = 'KEPT'),
  'edges', (select json_agg(p.node) from (
    select json_build_object('id', p.id, 'state', p.state, 'items', p.items, 'event', p.event, 'eventOn', p.event_on, 'household', json_build_object('id', h.id, 'address', h.shown_address)) as node
    from (select * from pledge where campaign_id = $2 and region_code = $1::bigint order by id desc limit 20) p join household h on h.id = p.household_id) p)) as answer
