-- charity(lo, hi)
select json_build_object('totalCount', (select count(*) from need where region_code between $1::bigint and $2::bigint and state = 'OPEN'), 'stations', json_agg(distinct n.station_id), 'edges', json_agg(n.node)) as answer
from (select n.station_id, json_build_object('id', n.id, 'ledger', n.ledger, 'kind', n.kind, 'item', n.item, 'quantity', n.quantity, 'unit', n.unit, 'urgency', n.urgency, 'postedAt', n.posted_at, 'ageBand', n.age_band,
    'household', n.household_id, 'aidReceived90d', (select count(*) from delivery d where d.household_id = n.household_id and d.delivered_at > now() - interval '90 days')) as node
  from (select * from need where region_code between $1::bigint and $2::bigint and state = 'OPEN' order by id desc limit 50) n) n
-- organizations(@charity.stations)
select json_agg(json_build_object('id', id, 'name', name)) as answer from station where id = any(array(select json_array_elements_text($1::json)))
