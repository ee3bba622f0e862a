-- The indexes of the identity codes that clients had before their present one: whoever knows an old code still
-- finds the client by it. Like client.identity_index they tell nothing of the code.
create table former_identity (
  organisation_id uuid not null,
  identity_index  bytea not null,
  client_id       uuid not null references client (id),
  replaced_at     timestamptz not null,
  replaced_by     text,
  primary key (organisation_id, identity_index)
);

create index former_identity_of_client on former_identity (client_id);

alter table former_identity enable row level security;
alter table former_identity force row level security;
create policy former_identity_access on former_identity using (
  case acting_side()
    when 'SYSTEM' then true
    when 'AUTHORITY' then organisation_id = acting_organisation()
    else false
  end);

grant select, insert, delete on former_identity to ${app_user};
