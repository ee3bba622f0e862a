-- How many working days colleges take to catch a referral. It counts across authorities, so it runs
-- as the owner and says for its own length that it serves the system. Whoever calls it, with whatever
-- window, gets nothing finer than this: a college is told where five clients or more are behind it,
-- their referrals in fives rounded down, and the delays as ranks (median, nine in ten) in whole days.
-- What was caught within the window counts, from the submission that was caught: the days that a
-- returned referral lay at its authority are not the college's. The calendar is given, as the
-- working days in order: how many of them have begun by one day and by the other makes the delay.
create function answer_delay_figures(first_day date, last_day date, working_days date[])
  returns table (provider_id uuid, figures jsonb)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    helsinki constant text := 'Europe/Helsinki';
    side_before constant text := coalesce(current_setting('koppi.side', true), '');
  begin
    perform set_config('koppi.side', 'SYSTEM', true);
    return query
      with caught as (
        select r.provider_id as catcher, r.client_id,
          width_bucket((r.caught_at at time zone helsinki)::date, working_days)
            - width_bucket((submitted.at at time zone helsinki)::date, working_days) as days
        from public.referral r
        cross join lateral (
          select max(s.at) as at from public.referral_status_change s
          where s.referral_id = r.id and s.status = 'SUBMITTED' and s.at <= r.caught_at) submitted
        where r.caught_at >= first_day::timestamp at time zone helsinki
          and r.caught_at < (last_day + 1)::timestamp at time zone helsinki)
      select c.catcher,
        jsonb_build_object(
          'provider', c.catcher,
          'medianWorkingDays', percentile_disc(0.5) within group (order by c.days),
          'p90WorkingDays', percentile_disc(0.9) within group (order by c.days),
          'referrals', count(*) / 5 * 5)
      from caught c group by c.catcher having count(distinct c.client_id) >= 5;
    perform set_config('koppi.side', side_before, true);
  end
  $$;

create index referral_caught on referral (caught_at) where caught_at is not null;

-- What was told last, so that only changes are told; the version goes on after a withdrawal.
create table answer_delay_told (
  provider_id uuid primary key,
  version     bigint not null,
  figures     jsonb
);

-- The last day that was told. Its one row is the lock of the day's telling.
create table answer_delay_day (
  told_on date not null
);

insert into answer_delay_day values ('-infinity');

revoke execute on function answer_delay_figures(date, date, date[]) from public;
grant execute on function answer_delay_figures(date, date, date[]) to ${app_user};
grant select, insert, update on answer_delay_told to ${app_user};
grant select, update on answer_delay_day to ${app_user};
