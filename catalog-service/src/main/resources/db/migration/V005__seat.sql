-- One row per offering, locked before every decision about its seats. Whatever goes wrong above,
-- the check keeps more seats from being given out than there are places.
create table seat_book (
  offering_id      uuid primary key references offering (id),
  status           text not null,
  places           integer not null check (places >= 1),
  fast_lane_places integer not null check (fast_lane_places between 0 and places),
  taken            integer not null check (taken >= 0 and taken <= places),
  last_position    integer not null
);

-- Requests for offerings that nobody knows are answered, too: no foreign key.
create table seat (
  id             uuid primary key,
  version        bigint not null,
  offering_id    uuid not null,
  fast_lane      boolean not null,
  status         text not null check (status <> 'REQUESTED'),
  queue_position integer,
  held_until     timestamptz,
  refusal        text,
  unique (offering_id, queue_position),
  check ((status in ('HELD', 'OFFERED')) = (held_until is not null)),
  check ((status = 'REFUSED') = (refusal is not null))
);

create index seat_by_offering on seat (offering_id, status);
create index seat_queue on seat (offering_id, fast_lane desc, queue_position)
  where status = 'WAITLISTED';
create index seat_due on seat (held_until) where status in ('HELD', 'OFFERED');

-- Append-only: the service may add rows and read them, nothing else.
create table seat_status_change (
  seat_id  uuid not null references seat (id),
  position integer not null,
  status   text not null,
  at       timestamptz not null,
  primary key (seat_id, position)
);

grant select, insert, update on seat_book, seat to ${app_user};
grant select, insert on seat_status_change to ${app_user};
