-- What a programme or a provider means for many offerings is done in portions. The first is part of
-- the transaction of the change; a row stands for what is left, beginning after an offering.
create table offering_fan_out (
  seq               bigint generated always as identity primary key,
  task              text not null,
  owner_id          uuid not null,
  after_offering_id uuid not null,
  at                timestamptz not null,
  by_organisation   uuid not null,
  by_type           text not null,
  by_client         text not null,
  by_person         text
);

grant select, insert, delete, update on offering_fan_out to ${app_user};

-- The drafts of a closed provider that proposals led to are taken in portions, too.
create index offering_of_proposal_by_provider on offering (provider_id, id)
  where proposal_id is not null;

-- A campus records that its provider is closed, and closes by itself once nothing takes place there.
alter table campus add column provider_closed boolean not null default false;

update campus c set provider_closed = true
from provider p where p.id = c.provider_id and p.status = 'CLOSED';

create index campus_of_closed_provider on campus (id) where status = 'OPEN' and provider_closed;

-- When a provider closes, the skills that it teaches are matched again.
create index programme_of_provider on programme (provider_id) where status = 'ACTIVE';
