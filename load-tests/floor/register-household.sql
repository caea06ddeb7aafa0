-- organizations(regionCode, address)
insert into household (id, region_code, sensitivity, version, created_at, updated_at, sealed_address, shown_address) values (gen_random_uuid(), $1::bigint, 2, 1, now(), now(), $2::text, $2::text)
returning json_build_object('id', id, 'version', version) as answer
