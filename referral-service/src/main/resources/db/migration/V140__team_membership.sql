-- Who works with a client, in which part and on which days. A membership whose last day lies before its first was taken
-- back before it began. Rows end, they are not changed otherwise, and forgetting the client deletes them.
create table team_membership (
  id              uuid primary key,
  client_id       uuid not null references client (id),
  organisation_id uuid not null,
  person          text not null,
  role            text not null,
  administration  text not null,
  valid_from      date not null,
  valid_until     date,
  assigned_at     timestamptz not null,
  assigned_by     text,
  check (valid_until >= valid_from - 1)
);

create index team_membership_of_client on team_membership (client_id, id);
create index team_membership_of_coach on team_membership (organisation_id, person, client_id) where role = 'COACH';

-- One coach is responsible for a client. That their days don't overlap is checked while the client is locked.
create unique index team_membership_one_coach on team_membership (client_id)
where role = 'COACH' and valid_until is null;

alter table team_membership enable row level security;
alter table team_membership force row level security;
create policy team_membership_access on team_membership using (
  case acting_side()
    when 'SYSTEM' then true
    when 'AUTHORITY' then organisation_id = acting_organisation()
    else false
  end);

grant select, insert, update (valid_until), delete on team_membership to ${app_user};
