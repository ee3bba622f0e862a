-- Who sees a referral sees the requests for its seat, and nobody else but the catalogue's answers do.
alter table seat_request enable row level security;
alter table seat_request force row level security;
create policy seat_request_access on seat_request using (
  acting_side() = 'SYSTEM'
  or exists (select 1 from referral where referral.id = referral_id));
