-- Who sees a referral stays as it is. Of alternatives that compare settings, PostgreSQL thinks that next to
-- nothing fulfils them, and sorts all referrals of a party to find a page; of a case it thinks that half do.
alter policy referral_access on referral using (
  case acting_side()
    when 'SYSTEM' then true
    when 'AUTHORITY' then authority_id = acting_organisation()
    when 'PROVIDER' then provider_id = acting_organisation() and catch_started_at is not null
    else false
  end);
