-- How a service tells others, listens to others and answers a repeated call. The same file in every
-- service; the owner runs it, and the service's own user gets only what it needs.

create table outbox (
  seq             bigint      generated always as identity primary key,
  id              uuid        not null,
  topic           text        not null,
  key             text        not null,
  shard           smallint    not null check (shard between 0 and 15),
  type            text        not null,
  headers         jsonb       not null,
  payload         text,
  created_at      timestamptz not null default clock_timestamp(),
  attempts        int         not null default 0,
  next_attempt_at timestamptz
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create index outbox_by_shard on outbox (shard, seq);
-- Only what the broker has refused stands here, so that looking for held keys costs nothing.
create index outbox_refused on outbox (shard, key, seq) where next_attempt_at is not null;

create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

create index inbox_by_age on inbox using brin (received_at);

-- What a consumer is not ready for yet, in the order in which it came.
create table parked_event (
  seq             bigint      generated always as identity primary key,
  id              uuid        not null unique,
  consumer        text        not null,
  topic           text        not null,
  partition       int         not null,
  record_offset   bigint      not null,
  key             text,
  event_id        uuid        not null,
  type            text        not null,
  envelope        jsonb       not null,
  reason          text        not null,
  parked_at       timestamptz not null,
  attempts        int         not null default 0,
  next_attempt_at timestamptz not null,
  unique (consumer, event_id)
);

create index parked_event_by_key on parked_event (consumer, key, seq);

-- A claim check: where the record lies and why it was not taken, never what it held.
create table dead_letter (
  seq           bigint      generated always as identity primary key,
  id            uuid        not null unique,
  consumer      text        not null,
  topic         text        not null,
  partition     int         not null,
  record_offset bigint      not null,
  key           uuid,
  event_id      uuid,
  type          text,
  cause         text        not null,
  detail        text        not null,
  at            timestamptz not null,
  status        text        not null default 'OPEN' check (status in ('OPEN', 'REPLAYED', 'DISCARDED')),
  settled_at    timestamptz,
  unique (consumer, topic, partition, record_offset)
);

create table idempotency_key (
  caller       text        not null,
  key_hash     bytea       not null,
  request_hash bytea       not null,
  status       int,
  location     text,
  etag         text,
  body         bytea,
  created_at   timestamptz not null,
  primary key (caller, key_hash)
);

create index idempotency_key_by_age on idempotency_key (created_at);

grant select, insert, update, delete on outbox, parked_event, idempotency_key to ${app_user};
grant select, insert, delete on inbox to ${app_user};
grant select, insert, update on dead_letter to ${app_user};
