-- What others learn of unmet needs. It counts across authorities, so it runs as the owner and says
-- for its own length that it serves the system; whoever calls it gets nothing finer than this:
-- An authority is told where it has five clients or more. The others are told together where five are
-- left even without the largest of them, so that one that knows its own number can't work out a few
-- of somebody else's. All is rounded down to fives. A total is the sum of what is told.
create function unmet_need_figures() returns table (skill text, figures jsonb)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    side_before constant text := coalesce(current_setting('koppi.side', true), '');
  begin
    perform set_config('koppi.side', 'SYSTEM', true);
    return query
      with counted as (
        select n.skill as lacked, n.authority_id, count(distinct n.client_id) as clients
        from public.unmet_need n where n.status = 'OPEN'
        group by n.skill, n.authority_id),
      told as (
        select c.lacked,
          coalesce(
            jsonb_agg(jsonb_build_object('authority', c.authority_id, 'clients', c.clients / 5 * 5)
              order by c.authority_id) filter (where c.clients >= 5), '[]') as areas,
          case when sum(c.clients) filter (where c.clients < 5)
              - max(c.clients) filter (where c.clients < 5) >= 5
            then (sum(c.clients) filter (where c.clients < 5))::bigint / 5 * 5 else 0 end as elsewhere
        from counted c group by c.lacked)
      select t.lacked,
        jsonb_build_object('skill', t.lacked, 'areas', t.areas, 'elsewhere', t.elsewhere)
      from told t where t.areas <> '[]' or t.elsewhere > 0;
    perform set_config('koppi.side', side_before, true);
  end
  $$;

-- What was told last, so that only changes are told; the version goes on after a withdrawal.
create table unmet_need_told (
  skill   text primary key,
  version bigint not null,
  figures jsonb,
  since   date not null
);

-- The last day that was told. Its one row is the lock of the day's telling.
create table unmet_need_day (
  told_on date not null
);

insert into unmet_need_day values ('-infinity');

revoke execute on function unmet_need_figures() from public;
grant execute on function unmet_need_figures() to ${app_user};
grant select, insert, update on unmet_need_told to ${app_user};
grant select, update on unmet_need_day to ${app_user};
