-- The change feed. A reader sees an entry only when no earlier transaction is still under way, and
-- goes on from (writer, entry): so a late commit can't slip in behind it.
create table change (
  writer       xid8 not null default pg_current_xact_id(),
  entry        bigint generated always as identity,
  referral_id  uuid not null,
  authority_id uuid not null,
  provider_id  uuid,
  kind         text not null,
  status       text not null,
  version      bigint not null,
  at           timestamptz not null,
  primary key (writer, entry)
);

create index change_of_authority on change (authority_id, writer, entry);
create index change_of_provider on change (provider_id, writer, entry);

alter table change enable row level security;
alter table change force row level security;
create policy change_access on change using (
  acting_side() = 'SYSTEM'
  or acting_side() = 'AUTHORITY' and authority_id = acting_organisation()
  or acting_side() = 'PROVIDER' and provider_id = acting_organisation());

grant select, insert on change to ${app_user};
