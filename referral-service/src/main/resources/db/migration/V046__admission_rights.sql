-- The principal that holds the rights on a college's two topics now, which may differ for a moment from the
-- one that is entitled to them. Replicas of the release before write channel_opened_at still and read it.
alter table provider add column granted_principal text;
update provider set granted_principal = admission_principal where channel_opened_at is not null;

-- The referrals that are still at a college, which go back to the coach when it closes.
create index referral_at_provider on referral (provider_id, status);
