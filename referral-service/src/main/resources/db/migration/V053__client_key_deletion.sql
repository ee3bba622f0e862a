-- The clients whose keys are to be deleted in the keys' database. The row is written in the transaction
-- that forgets the client, and taken away when the keys are gone.
create table client_key_deletion (
  client_id  uuid primary key,
  ordered_at timestamptz not null
);

create index client_key_deletion_in_order on client_key_deletion (ordered_at, client_id);

-- Nobody can order it for a client that it does not see. Whom a row is about is told by a random id only.
alter table client_key_deletion enable row level security;
alter table client_key_deletion force row level security;
create policy client_key_deletion_order on client_key_deletion for insert
  with check (exists (select 1 from client where client.id = client_id));
create policy client_key_deletion_read on client_key_deletion for select using (true);
create policy client_key_deletion_done on client_key_deletion for delete using (true);
grant select, insert, delete on client_key_deletion to ${app_user};

-- client_key stays here until a later release: the service moves its rows to the keys' database at its start.
