-- What a college was told of the erasure of a client that was referred to it: one row for each referral. It
-- outlives the client and names nobody.
create table erasure_notice (
  referral_id     uuid primary key references referral (id),
  client_id       uuid not null,
  authority_id    uuid not null,
  provider_id     uuid not null,
  told_at         timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  check (acknowledged_at is not null or acknowledged_by is null)
);

create index erasure_notice_of_client on erasure_notice (client_id);

alter table erasure_notice enable row level security;
alter table erasure_notice force row level security;
create policy erasure_notice_access on erasure_notice using (
  case acting_side()
    when 'SYSTEM' then true
    when 'AUTHORITY' then authority_id = acting_organisation()
    when 'PROVIDER' then provider_id = acting_organisation()
    else false
  end);

grant select, insert, update (acknowledged_at, acknowledged_by) on erasure_notice to ${app_user};

-- An unmet need whose client was erased counted as long as it was open; whose it was is known no more.
alter table unmet_need alter column client_id drop not null;
alter table unmet_need add check (client_id is not null or status = 'CLOSED' and closed_by_id is null);

-- What an erasure discards is found by the key of the lost record.
create index dead_letter_by_key on dead_letter (key) where key is not null;

-- Clients that were forgotten before this migration: what leads to them goes as well.
select set_config('koppi.side', 'SYSTEM', true);

update referral r set external_reference = null
from client c
where c.id = r.client_id and c.status = 'FORGOTTEN' and r.external_reference is not null;

update unmet_need n set client_id = null, closed_by = 'OTHER', closed_by_id = null
from client c
where c.id = n.client_id and c.status = 'FORGOTTEN' and n.status = 'CLOSED';
