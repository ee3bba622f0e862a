-- A client has one live referral to an offering. Those that were live beside another one when this
-- came may go on; nothing else ever sets the mark.
alter table referral add column beside_another boolean not null default false;

alter table referral no force row level security;
update referral r set beside_another = true
where r.status in ('SUBMITTED', 'RECEIVED', 'CAUGHT', 'IN_GUIDANCE', 'OFFERED', 'DECLINED',
    'PLACE_ACCEPTED', 'ENROLLED', 'IN_TRAINING', 'PAUSED', 'RETURNED', 'UNREACHABLE')
  and exists (
    select 1 from referral other
    where other.client_id = r.client_id and other.offering_id = r.offering_id and other.id < r.id
      and other.status in ('SUBMITTED', 'RECEIVED', 'CAUGHT', 'IN_GUIDANCE', 'OFFERED', 'DECLINED',
        'PLACE_ACCEPTED', 'ENROLLED', 'IN_TRAINING', 'PAUSED', 'RETURNED', 'UNREACHABLE'));
alter table referral force row level security;

create unique index referral_live on referral (client_id, offering_id)
where status in ('SUBMITTED', 'RECEIVED', 'CAUGHT', 'IN_GUIDANCE', 'OFFERED', 'DECLINED',
    'PLACE_ACCEPTED', 'ENROLLED', 'IN_TRAINING', 'PAUSED', 'RETURNED', 'UNREACHABLE')
  and not beside_another;
