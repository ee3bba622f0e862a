-- A line may concern a list of referrals, which has no single client, or an attempt that was refused,
-- whose client the caller never learnt. subject_ids leads to the clients either way.
alter table access_log alter column client_id drop not null;
alter table access_log add column subject_kind text;
alter table access_log add column subject_ids uuid[];
alter table access_log add column refused_with integer;

create index access_log_by_subject on access_log using gin (subject_ids) where client_id is null;
