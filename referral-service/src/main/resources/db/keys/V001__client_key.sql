-- The keys of clients, in a database of their own: it may lie in another cluster, and its backups are kept
-- for a shorter time. A restored backup of everything else then opens nothing that was forgotten.
create table client_key (
  client_id     uuid not null,
  purpose       text not null check (purpose in ('PERSONAL_DATA', 'SECURITY_BAN')),
  master_key_id text not null,
  wrapped       bytea not null,
  created_at    timestamptz not null,
  primary key (client_id, purpose)
);
-- No row-level security: the rows that a key opens are protected by it in the other database, and without them
-- a key, which is wrapped, is of no use.
grant select, insert, delete on client_key to ${app_user};

-- The one master key that wraps these keys, by its id. The other database names the same.
create table master_key (
  only_one boolean primary key default true check (only_one),
  id       text not null
);
grant select, insert on master_key to ${app_user};

-- The service checks at its start that the database has the migrations that it was built with.
grant select on flyway_schema_history to ${app_user};
