-- An authority's own reference names one of its referrals at a time: one that ended gives it free. Those that
-- shared a reference when this came keep it; nothing else ever sets the mark.
alter table referral add column reference_shared boolean not null default false;

select set_config('koppi.side', 'SYSTEM', true);

update referral r set reference_shared = true
where r.external_reference is not null
  and r.status not in ('REDIRECTED', 'REFUSED', 'WITHDRAWN', 'CLOSED')
  and exists (
    select 1 from referral other
    where other.authority_id = r.authority_id and other.external_reference = r.external_reference
      and other.id <> r.id and other.status not in ('REDIRECTED', 'REFUSED', 'WITHDRAWN', 'CLOSED'));

create unique index referral_reference on referral (authority_id, external_reference)
where external_reference is not null and status not in ('REDIRECTED', 'REFUSED', 'WITHDRAWN', 'CLOSED')
  and not reference_shared;

-- Finds the referral that has a reference, one of those that share it too.
create index referral_by_reference on referral (authority_id, external_reference)
where external_reference is not null;
