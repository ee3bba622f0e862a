-- The change feed in the shape that every service's feed has: one row for each party that may read an
-- entry. The same statements in every service, but for who reads and for the view at the end.
-- Whoever writes to the feed waits while what has been written is copied; readers do not.
select set_config('koppi.side', 'SYSTEM', true);
lock table change in exclusive mode;

-- A reader sees an entry only when no earlier transaction is still under way, and goes on from
-- (writer, entry): so a late commit can't slip in behind it.
create table feed_entry (
  party        uuid        not null,
  writer       xid8        not null default pg_current_xact_id(),
  entry        bigint      generated always as identity,
  subject_kind text        not null,
  subject_id   uuid        not null,
  kind         text        not null,
  status       text        not null,
  version      bigint      not null,
  at           timestamptz not null
);

-- Entries stay at their places, so that cursors stay valid.
insert into feed_entry
  (party, writer, entry, subject_kind, subject_id, kind, status, version, at)
overriding system value
select reader.party, c.writer, c.entry, 'REFERRAL', c.referral_id, c.kind, c.status, c.version, c.at
from change c
cross join lateral (select c.authority_id union select c.provider_id) reader (party)
where reader.party is not null;

select setval(pg_get_serial_sequence('feed_entry', 'entry'), coalesce(max(entry), 0) + 1, false)
from change;

alter table feed_entry add primary key (party, writer, entry);
-- Finds the few newest entries when the delay is measured, and costs next to nothing to write.
create index feed_entry_by_writer on feed_entry
  using brin ((writer::text::bigint)) with (autosummarize = on);

-- A party reads its own entries. An entry for somebody else is written only about a referral that the
-- transaction may see. The condition for reading is a single equation: of any other, PostgreSQL
-- thinks that next to nothing fulfils it, and sorts a whole feed to find a page. So the service reads
-- no feed on the side of the system; only the owner, who migrates and measures, sees all entries.
alter table feed_entry enable row level security;
alter table feed_entry force row level security;
create policy feed_entry_of_owner on feed_entry to current_user using (true);
create policy feed_entry_read on feed_entry for select to ${app_user} using (
  party = case when acting_side() in ('AUTHORITY', 'PROVIDER') then acting_organisation() end);
create policy feed_entry_write on feed_entry for insert to ${app_user} with check (
  acting_side() = 'SYSTEM'
  or acting_side() in ('AUTHORITY', 'PROVIDER')
     and (party = acting_organisation()
          or subject_kind = 'REFERRAL'
             and exists (select 1 from referral where referral.id = subject_id)));

-- Cursors belong to an epoch. An operator begins a new one after a restore.
create table feed_epoch (
  epoch    integer not null default 1,
  only_row boolean primary key default true check (only_row)
);

insert into feed_epoch default values;

-- To be called by the owner after a restore from a backup: cursors from before it are refused from
-- then on. Where the backup went into a new cluster, whose transactions count from the start again,
-- the entries would wait for a long time to be shown; they move before all that is written now.
create function begin_feed_epoch() returns integer
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    begun integer;
  begin
    if exists (
      select 1 from public.feed_entry
      where writer::text::bigint >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
    then
      update public.feed_entry set writer = '0';
    end if;
    update public.feed_epoch set epoch = epoch + 1 returning epoch into begun;
    return begun;
  end
  $$;

-- How many seconds ago the oldest entry was written that is not shown yet. It looks at the entries of
-- all parties, so it runs as the owner.
create function feed_delay() returns double precision
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    oldest timestamptz;
  begin
    select min(at) into oldest
    from public.feed_entry
    where writer::text::bigint >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    return coalesce(greatest(extract(epoch from clock_timestamp() - oldest), 0), 0);
  end
  $$;

revoke execute on function begin_feed_epoch(), feed_delay() from public;
grant execute on function feed_delay() to ${app_user};
grant select, insert on feed_entry to ${app_user};
grant select on feed_epoch to ${app_user};

-- Replicas of the release before go on with the old names while they run beside new ones; the next
-- release drops them. Each of them asks for one side only, so a row may stand for both.
drop table change;

create view change with (security_invoker = true) as
select writer, entry, subject_id as referral_id, party as authority_id, party as provider_id, kind,
  status, version, at
from feed_entry
where subject_kind = 'REFERRAL';

create function insert_change() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    insert into public.feed_entry (party, subject_kind, subject_id, kind, status, version, at)
    select reader.party, 'REFERRAL', new.referral_id, new.kind, new.status, new.version, new.at
    from (select new.authority_id union select new.provider_id) reader (party)
    where reader.party is not null;
    return new;
  end
  $$;

create trigger insert_change instead of insert on change
  for each row execute function insert_change();

grant select, insert on change to ${app_user};
