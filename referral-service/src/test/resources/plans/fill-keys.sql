-- The keys of clients ${from} to ${to}, which fill.sql makes.
insert into client_key (client_id, purpose, master_key_id, wrapped, created_at)
select md5('client' || n)::uuid, purpose, '1', '\x00', now()
from generate_series(${from}, ${to}) n, unnest('{PERSONAL_DATA, SECURITY_BAN}'::text[]) purpose;
