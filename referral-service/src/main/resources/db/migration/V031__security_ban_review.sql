-- When a security ban has to be looked at again. Only bans with a last day have a row here, unlike in
-- security_ban: so whose it is stands sealed only, and client_index finds it without leading back.
create table security_ban_review (
  id              uuid primary key,
  organisation_id uuid not null,
  client_index    bytea not null unique,
  master_key_id   text not null,
  wrapped         bytea not null,
  sealed_client   text not null,
  last_day        date not null
);

create index security_ban_review_of_authority on security_ban_review (organisation_id, last_day, id);

alter table security_ban_review enable row level security;
alter table security_ban_review force row level security;
create policy security_ban_review_access on security_ban_review using (
  case acting_side()
    when 'SYSTEM' then true
    when 'AUTHORITY' then organisation_id = acting_organisation()
    else false
  end);

grant select, insert, delete on security_ban_review to ${app_user};
