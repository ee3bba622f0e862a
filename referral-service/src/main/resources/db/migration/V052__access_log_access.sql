-- Whoever the present transaction serves adds lines of its own organisation and reads only those. Events
-- and timers add lines for the organisation that they concern. No policy lets anybody change a line, and
-- nobody has the right to.
-- It is not forced on the owner, whose password no service has: the function below finds a client among
-- the subjects of a line by an index, and the operator for that may not be used ahead of a policy.
alter table access_log enable row level security;
create policy access_log_insert on access_log for insert with check (
  acting_side() = 'SYSTEM' or organisation_id = acting_organisation());
create policy access_log_select on access_log for select using (
  organisation_id = acting_organisation());

-- The lines about one client, from the newest on: those that name it, and those of lists, feeds and
-- refused attempts that name it or something of it. The client's authority gets the lines of all
-- organisations, without what they say of other clients; anybody else those of its own.
create function access_log_about(
    of_client uuid, of_organisation uuid, of_person text, of_action text, was_refused boolean,
    since timestamptz, before timestamptz, before_seq bigint, most integer)
  returns setof access_log
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    -- The policies of these tables hold here, too: they show what is the caller's.
    is_own constant boolean := exists (
      select from public.client c
      where c.id = of_client and c.organisation_id = acting_organisation());
    subjects constant uuid[] := array(
      select of_client
      union all select r.id from public.referral r where r.client_id = of_client
      union all select n.id from public.unmet_need n where n.client_id = of_client);
    line public.access_log;
  begin
    for line in
      (select l.* from public.access_log l
        where l.client_id = of_client
          and (l.at, l.seq) < (before, before_seq) and l.at >= since
          and (is_own or l.organisation_id = acting_organisation())
          and (of_organisation is null or l.organisation_id = of_organisation)
          and (of_person is null or l.person = of_person)
          and (of_action is null or l.action = of_action)
          and (was_refused is null or was_refused =
            (l.refused_with is not null or l.refused_because is not null))
        order by l.at desc, l.seq desc limit most)
      union all
      (select l.* from public.access_log l
        where l.client_id is null and l.subject_ids && subjects
          and (l.at, l.seq) < (before, before_seq) and l.at >= since
          and (is_own or l.organisation_id = acting_organisation())
          and (of_organisation is null or l.organisation_id = of_organisation)
          and (of_person is null or l.person = of_person)
          and (of_action is null or l.action = of_action)
          and (was_refused is null or was_refused =
            (l.refused_with is not null or l.refused_because is not null))
        order by l.at desc, l.seq desc limit most)
      order by at desc, seq desc limit most
    loop
      if line.organisation_id is distinct from acting_organisation() then
        line.subject_ids := array(
          select unnest(line.subject_ids) intersect select unnest(subjects));
      end if;
      return next line;
    end loop;
  end
  $$;

revoke execute on function access_log_about from public;
grant execute on function access_log_about to ${app_user};
