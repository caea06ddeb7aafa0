-- charity(id)
select json_build_object('id', l.id, 'item', l.item, 'unit', l.unit, 'qtyIn', l.qty_in, 'qtyAllocated', l.qty_allocated, 'qtyFree', l.qty_free, 'state', l.state, 'regionCode', l.region_code, 'version', l.version,
  'charity', l.charity_org_id, 'donation', json_build_object('id', d.id, 'state', d.state)) as answer
from goods_lot l left join donation d on d.id = l.donation_id where l.id = $1
-- organizations(@charity.charity)
select json_build_object('name', name) as answer from social_organization where id = $1
