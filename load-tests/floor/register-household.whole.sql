-- organizations(regionCode, address, key)
with it as (
  insert into household (id, region_code, sensitivity, version, created_at, updated_at, sealed_address, shown_address) values (gen_random_uuid(), $1::bigint, 2, 1, now(), now(), $2::text, $2::text) returning *
), trail as (
  insert into audit (id, at, actor, role, action, entity, entity_id, operation, fields, correlation_id)
  select gen_random_uuid(), now(), 'floor', 'FLOOR', 'registerHousehold', 'Household', it.id, 'create', '{regionCode,sealedAddress,shownAddress}', gen_random_uuid() from it
), kept as (insert into idempotency (actor, key, request, answer, at) select 'floor', $3::text, md5($3::text), to_jsonb(it), now() from it)
select json_build_object('id', id, 'version', version) as answer from it
