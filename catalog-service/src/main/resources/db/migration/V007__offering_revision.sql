-- What an offering said at any time, who changed it and why. Append-only: the service may add rows and
-- read them, nothing else.
create table offering_revision (
  offering_id     uuid not null references offering (id),
  position        integer not null,
  details         jsonb not null,
  at              timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  reason          text,
  primary key (offering_id, position)
);

grant select, insert on offering_revision to ${app_user};
