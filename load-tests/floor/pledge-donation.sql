-- charity(donorId, quantity)
insert into donation (id, region_code, sensitivity, version, created_by, created_at, updated_at, charity_org_id, donor_id, kind, cents, item, unit, quantity, restricted_to, delivered_quantity, state)
select gen_random_uuid(), region_code, sensitivity, 1, 'floor', now(), now(), charity_org_id, id, 'GOODS', 20000, '棉被', '床', $2::int, 'GOODS', 0, 'PLEDGED' from donor where id = $1
returning json_build_object('id', id, 'version', version, 'state', state) as answer
