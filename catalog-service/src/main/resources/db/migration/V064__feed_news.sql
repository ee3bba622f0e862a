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
