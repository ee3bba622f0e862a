-- The day from which a step of training holds, which a college may record in arrears. What was recorded without a day
-- holds from the day of its recording.
alter table referral_status_change add column effective_on date;

alter table referral_status_change no force row level security;
update referral_status_change set effective_on = (at at time zone 'Europe/Helsinki')::date
where step in ('START', 'PAUSE', 'RESUME', 'INTERRUPT', 'COMPLETE');
alter table referral_status_change force row level security;
