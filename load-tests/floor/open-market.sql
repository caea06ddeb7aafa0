-- organizations(lo, hi, organization)
select json_build_object(
  'demandItems', (select json_build_object('totalCount', (select count(*) from demand_item where state = 'PUBLISHED' and region_code between $1::bigint and $2::bigint), 'edges', json_agg(d.node)) from (
    select json_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'quantity', d.quantity, 'area', d.area, 'catalogueItem', json_build_object('code', c.code, 'nameZh', c.name_zh),
      'station', json_build_object('name', s.name, 'region', r.name)) as node
    from (select * from demand_item where state = 'PUBLISHED' and region_code between $1::bigint and $2::bigint order by id desc limit 50) d
    left join service_catalogue_item c on c.code = d.catalogue_code join station s on s.id = d.station_id left join region r on r.code = s.region_code::text) d),
  'supplyItems', (select json_build_object('totalCount', (select count(*) from supply_item where organization_id = $3), 'edges', json_agg(s.node)) from (
    select json_build_object('id', id, 'title', title, 'kind', kind, 'quantity', quantity, 'area', area, 'state', state) as node from (select * from supply_item where organization_id = $3 order by id desc limit 50) it) s)) as answer
