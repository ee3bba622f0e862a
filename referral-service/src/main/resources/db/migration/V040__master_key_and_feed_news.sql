-- The one master key of the installation, by its id, which tells nothing about the key. A service with
-- another key must not work, or it would wrap new keys by that one and could open the old ones no more.
create table master_key (
  only_one boolean primary key default true check (only_one),
  id       text not null
);
grant select, insert on master_key to ${app_user};

-- The owner sees no rows of client_key while its policies count for the owner, too.
alter table client_key no force row level security;
do $$
begin
  if (select count(distinct master_key_id) from client_key) > 1 then
    raise exception 'the stored keys are wrapped by several master keys, of which a service has only one: % ',
      (select string_agg(distinct master_key_id, ', ') from client_key);
  end if;
end $$;
insert into master_key (id) select distinct master_key_id from client_key;
alter table client_key force row level security;

-- Up to which transaction the feed is readable, and the parties whose entries have become readable since
-- an earlier look: one look wakes all readers that wait. It tells of all parties, so it runs as the owner.
create function feed_news(looked_until bigint) returns table (settled bigint, party uuid)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    until bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  begin
    return query
      select until, null::uuid
      union all
      select distinct until, e.party
      from public.feed_entry e
      where looked_until >= 0
        and e.writer::text::bigint >= looked_until
        and e.writer::text::bigint < until;
  end
  $$;

revoke execute on function feed_news(bigint) from public;
grant execute on function feed_news(bigint) to ${app_user};
