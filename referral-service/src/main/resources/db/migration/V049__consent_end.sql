-- When the last day of a consent had passed and what follows from that was done. A withdrawn consent has
-- ended before.
alter table consent add column expired_at timestamptz;

create index consent_to_expire on consent (valid_until, id)
where withdrawn_at is null and expired_at is null;

-- The recipient of a consent has to exist: an employer is known by the needs that it has announced.
create index need_of_organisation on need (organisation_id);

grant update (expired_at) on consent to ${app_user};
