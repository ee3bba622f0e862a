-- Clients that were forgotten before colleges were told of erasures (V050), and that had been sent to one: the
-- service announces their erasure once, and takes the row away.
create table erasure_to_announce (
  client_id uuid primary key
);

alter table erasure_to_announce enable row level security;
alter table erasure_to_announce force row level security;
create policy erasure_to_announce_access on erasure_to_announce using (acting_side() = 'SYSTEM');
grant select, delete on erasure_to_announce to ${app_user};

select set_config('koppi.side', 'SYSTEM', true);

insert into erasure_to_announce (client_id)
select c.id from client c
where c.status = 'FORGOTTEN'
  and exists (select 1 from referral r where r.client_id = c.id and r.catch_started_at is not null)
  and not exists (select 1 from erasure_notice n where n.client_id = c.id);
