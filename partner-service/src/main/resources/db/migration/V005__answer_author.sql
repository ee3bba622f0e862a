-- Whom a stored answer may be replayed to, what it shows, and whose erasure takes it along. A row of
-- the release before names no author, so its answer is replayed to nobody. Of an erased answer only
-- the key is left, so that repeating the call doesn't do it anew. The same file in every service.
alter table idempotency_key add column author bytea;
alter table idempotency_key add column subject uuid;
alter table idempotency_key add column shows_kind text;
alter table idempotency_key add column shows_id uuid;
alter table idempotency_key add column erased boolean not null default false;

create index idempotency_key_by_subject on idempotency_key (subject) where subject is not null;
