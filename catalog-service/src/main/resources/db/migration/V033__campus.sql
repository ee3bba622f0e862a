-- Where a provider teaches. An organisation's OID belongs to one campus at most.
create table campus (
  id             uuid primary key,
  version        bigint not null,
  provider_id    uuid not null references provider (id),
  status         text not null,
  name           jsonb not null,
  municipality   text not null,
  street_address text,
  latitude       double precision check (latitude between -90 and 90),
  longitude      double precision check (longitude between -180 and 180),
  oid            text unique,
  valid_from     date,
  valid_to       date check (valid_to >= valid_from),
  added_at       timestamptz not null,
  check ((latitude is null) = (longitude is null))
);

create index campus_of_provider on campus (provider_id, id);
-- Whether something takes place at a campus is asked when that closes.
create index offering_at_campus on offering ((terms ->> 'campusId')) where status = 'PUBLISHED';

grant select, insert, update on campus to ${app_user};
