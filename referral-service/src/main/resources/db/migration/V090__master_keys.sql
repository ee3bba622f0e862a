-- A master key that was succeeded stays here, since keys may still be wrapped by it.
alter table master_key drop constraint master_key_pkey;
alter table master_key drop column only_one;
alter table master_key add primary key (id);
alter table master_key add column since timestamptz not null default now();
alter table master_key add column succeeded_at timestamptz;
create unique index master_key_present on master_key ((succeeded_at is null)) where succeeded_at is null;
grant update (succeeded_at) on master_key to ${app_user};

-- Finds the keys of reviews that a master key wraps, in the order in which they are wrapped anew.
create index security_ban_review_of_master on security_ban_review (master_key_id, id);
grant update (master_key_id, wrapped) on security_ban_review to ${app_user};
