-- charity(donorId, quantity, key)
with it as (
  insert into donation (id, region_code, sensitivity, version, created_by, created_at, updated_at, charity_org_id, donor_id, kind, cents, item, unit, quantity, restricted_to, delivered_quantity, state)
  select gen_random_uuid(), region_code, sensitivity, 1, 'floor', now(), now(), charity_org_id, id, 'GOODS', 20000, '棉被', '床', $2::int, 'GOODS', 0, 'PLEDGED' from donor where id = $1 returning *
), trail as (
  insert into audit (id, at, actor, role, action, entity, entity_id, operation, fields, correlation_id)
  select gen_random_uuid(), now(), 'floor', 'FLOOR', 'pledgeDonation', 'Donation', it.id, 'create', '{donorId,kind,cents,item,unit,quantity,restrictedTo,state}', gen_random_uuid() from it
), kept as (insert into idempotency (actor, key, request, answer, at) select 'floor', $3::text, md5($3::text), to_jsonb(it), now() from it)
select json_build_object('id', id, 'version', version, 'state', state) as answer from it
