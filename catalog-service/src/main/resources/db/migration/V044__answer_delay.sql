-- How fast providers answer, as last announced. Where the announcer took it back there is none, but
-- the version stays: what is older than it must not come back.
create table answer_delay (
  provider_id uuid primary key,
  version     bigint not null,
  delay       jsonb
);

grant select, insert, update on answer_delay to ${app_user};
