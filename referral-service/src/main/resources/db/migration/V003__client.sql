-- What tells who a client is stands in sealed only, each field encrypted by itself with the client's
-- own key; identity_index finds an identity code within an organisation and tells nothing of it.
create table client (
  id                 uuid primary key,
  version            bigint not null,
  organisation_id    uuid not null,
  external_reference text,
  status             text not null check (status in ('ACTIVE', 'FORGOTTEN')),
  languages          jsonb not null,
  contact_mode       text not null,
  sealed             jsonb,
  identity_index     bytea,
  registered_at      timestamptz not null,
  forgotten_at       timestamptz,
  unique (organisation_id, external_reference),
  unique (organisation_id, identity_index),
  check (status = 'ACTIVE' or
    (external_reference is null and sealed is null and identity_index is null))
);

-- Apart from what the keys open, so that it can be backed up by other rules. Keys are made before
-- their client is written, in the same transaction.
create table client_key (
  client_id       uuid not null references client (id) deferrable initially deferred,
  purpose         text not null check (purpose in ('PERSONAL_DATA', 'SECURITY_BAN')),
  organisation_id uuid not null,
  master_key_id   text not null,
  wrapped         bytea not null,
  created_at      timestamptz not null,
  primary key (client_id, purpose)
);

-- A row for every client, in force or not: that there is one tells nothing.
create table security_ban (
  client_id       uuid primary key references client (id) deferrable initially deferred,
  organisation_id uuid not null,
  sealed          text not null
);

create table consent (
  id                     uuid primary key,
  client_id              uuid not null references client (id),
  organisation_id        uuid not null,
  purpose                text not null,
  recipient_organisation uuid not null,
  categories             jsonb not null,
  valid_until            date not null,
  given_at               timestamptz not null,
  withdrawn_at           timestamptz
);

create index consent_by_client on consent (client_id, recipient_organisation);

-- Append-only: the service may add lines and read them, nothing else. It outlives its client.
create table access_log (
  seq             bigint generated always as identity primary key,
  at              timestamptz not null,
  organisation_id uuid not null,
  oauth_client    text not null,
  person          text,
  action          text not null,
  client_id       uuid not null,
  reason          text
);

create index access_log_by_client on access_log (client_id, at);

alter table client enable row level security;
alter table client force row level security;
create policy client_access on client using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and organisation_id = acting_organisation());

alter table client_key enable row level security;
alter table client_key force row level security;
create policy client_key_access on client_key using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and organisation_id = acting_organisation());

alter table security_ban enable row level security;
alter table security_ban force row level security;
create policy security_ban_access on security_ban using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and organisation_id = acting_organisation());

alter table consent enable row level security;
alter table consent force row level security;
create policy consent_access on consent using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and organisation_id = acting_organisation());
create policy consent_recipient on consent for select using (
  acting_side() = 'PROVIDER' and recipient_organisation = acting_organisation());

grant select, insert, update on client to ${app_user};
grant select, insert, delete on client_key to ${app_user};
grant select, insert, update, delete on security_ban to ${app_user};
grant select, insert, update (withdrawn_at) on consent to ${app_user};
grant select, insert on access_log to ${app_user};
