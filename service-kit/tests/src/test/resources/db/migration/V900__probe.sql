-- Something to write and read for the tests of the HTTP conventions.
create table probe (
  id      uuid   primary key,
  name    text   not null unique,
  count   int    not null,
  version bigint not null
);

grant select, insert, update on probe to ${app_user};
