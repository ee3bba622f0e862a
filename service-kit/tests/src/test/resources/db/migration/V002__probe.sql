-- What the probe service remembers of the events that it has taken.
create table probe_counter (
  id      uuid   primary key,
  number  int    not null,
  version bigint not null
);

create table probe_known (key text primary key);

create table probe_effect (
  seq    bigint generated always as identity primary key,
  key    text   not null,
  number int    not null
);

grant select, insert, update on probe_counter, probe_known, probe_effect to ${app_user};
