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

-- Finds the keys that a master key wraps, in the order in which they are wrapped anew.
create index client_key_of_master on client_key (master_key_id, client_id);

-- Wraps keys anew. Whoever has deleted one meanwhile has won: nothing is inserted. The service's user can't
-- rewrite a key otherwise, and never by another master key than the present one.
create function rewrap_client_keys(
  clients uuid[], purposes text[], former text[], present text, anew text[]) returns bigint
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    done bigint;
  begin
    update public.client_key k
    set master_key_id = present, wrapped = decode(r.anew, 'hex')
    from unnest(clients, purposes, former, anew) as r (client, purpose, former, anew)
    where k.client_id = r.client and k.purpose = r.purpose and k.wrapped = decode(r.former, 'hex')
      and exists (select from public.master_key m where m.id = present and m.succeeded_at is null);
    get diagnostics done = row_count;
    return done;
  end
  $$;
revoke execute on function rewrap_client_keys(uuid[], text[], text[], text, text[]) from public;
grant execute on function rewrap_client_keys(uuid[], text[], text[], text, text[]) to ${app_user};

-- The key of the blind index, which stays the same under each master key.
create table blind_index_key (
  only_one      boolean primary key default true check (only_one),
  master_key_id text not null,
  wrapped       bytea not null
);
grant select, insert on blind_index_key to ${app_user};

create function rewrap_blind_index_key(former text, present text, anew bytea) returns bigint
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    done bigint;
  begin
    update public.blind_index_key k set master_key_id = present, wrapped = anew
    where k.master_key_id = former
      and exists (select from public.master_key m where m.id = present and m.succeeded_at is null);
    get diagnostics done = row_count;
    return done;
  end
  $$;
revoke execute on function rewrap_blind_index_key(text, text, bytea) from public;
grant execute on function rewrap_blind_index_key(text, text, bytea) to ${app_user};
