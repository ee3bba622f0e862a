-- Municipalities by their codes. One that has ended keeps its row: what names its code stays findable.
create table municipality (
  code       text primary key,
  name       jsonb not null,
  latitude   double precision check (latitude between -90 and 90),
  longitude  double precision check (longitude between -180 and 180),
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  successor  text,
  check ((latitude is null) = (longitude is null))
);

grant select, insert, update on municipality to ${app_user};
