-- A master key that was succeeded stays here, since keys may still be wrapped by it.
alter table master_key drop constraint master_key_pkey;
alter table master_key drop column only_one;
alter table master_key add primary key (id);
alter table master_key add column since timestamptz not null default now();
alter table master_key add column succeeded_at timestamptz;
-- Whether the blind index may have another key than the one that releases before derive from this master key.
alter table master_key add column index_of_its_own boolean not null default false;
create unique index master_key_present on master_key ((succeeded_at is null)) where succeeded_at is null;
grant update (succeeded_at) on master_key to ${app_user};

-- A release before this one registers its master key whenever it starts. Once it would open too little, or look for
-- clients by a wrong index, it is refused here, since it does not know what else to look at.
create function refuse_release_before() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if exists (select from public.master_key where index_of_its_own) then
      raise exception 'the master keys were written by a later release, and this release would not open what they wrap';
    end if;
    return new;
  end
  $$;
create trigger refuse_release_before before insert on master_key
  for each row when (not new.index_of_its_own) execute function refuse_release_before();

-- Finds the keys of reviews that a master key wraps, in the order in which they are wrapped anew.
create index security_ban_review_of_master on security_ban_review (master_key_id, id);
grant update (master_key_id, wrapped) on security_ban_review to ${app_user};
