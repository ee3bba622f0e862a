-- The change feed. A reader sees an entry only when no earlier transaction is still under way, and
-- goes on from (writer, entry): so a late commit can't slip in behind it.
create table change (
  writer      xid8 not null default pg_current_xact_id(),
  entry       bigint generated always as identity,
  offering_id uuid not null references offering (id),
  kind        text not null,
  status      text not null,
  version     bigint not null,
  at          timestamptz not null,
  primary key (writer, entry)
);

-- What others could see before there was a feed is in it as it is now.
insert into change (offering_id, kind, status, version, at)
select o.id, 'STATUS', o.status, o.version, max(c.at)
from offering o
join offering_status_change c on c.offering_id = o.id
group by o.id
having bool_or(c.status = 'PUBLISHED')
order by max(c.at), o.id;

-- Append-only: the service may add rows and read them, nothing else.
grant select, insert on change to ${app_user};
