-- Where a provider serves, when it is valid, what it is a part of, and how its offices are reached. The
-- defaults stay while replicas of the release before, which do not know the columns, still register.
alter table provider
  add column municipalities_served jsonb not null default '[]',
  add column valid_from            date,
  add column valid_to              date,
  add column parent_id             uuid references provider (id),
  add column contacts              jsonb not null default '[]',
  add check (valid_to >= valid_from),
  add check (parent_id <> id);

create index provider_of_parent on provider (parent_id, id) where parent_id is not null;
create index provider_to_end on provider (valid_to) where status = 'ACTIVE' and valid_to is not null;
