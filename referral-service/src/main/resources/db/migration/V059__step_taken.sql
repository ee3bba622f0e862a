-- The step by which a referral came to each status, since a status alone no longer tells it. The rows that are here
-- follow from the statuses; a draft was made by no step.
alter table referral_status_change add column step text;

alter table referral_status_change no force row level security;
update referral_status_change c set step = known.step
from (
  select referral_id, position,
    case status
      when 'SUBMITTED' then 'SUBMIT'
      when 'RECEIVED' then 'RECEIVE'
      when 'CAUGHT' then case when before = 'UNREACHABLE' then 'REOPEN' else 'CATCH' end
      when 'IN_GUIDANCE' then 'CONTACT'
      when 'OFFERED' then 'OFFER'
      when 'DECLINED' then 'DECLINE_PLACE'
      when 'PLACE_ACCEPTED' then 'ACCEPT_PLACE'
      when 'ENROLLED' then 'ENROL'
      when 'IN_TRAINING' then case when before = 'PAUSED' then 'RESUME' else 'START' end
      when 'PAUSED' then 'PAUSE'
      when 'COMPLETED' then 'COMPLETE'
      when 'INTERRUPTED' then 'INTERRUPT'
      when 'FOLLOW_UP' then case when before in ('IN_TRAINING', 'PAUSED') then 'STOP_SHARING' else 'FOLLOW_UP' end
      when 'RETURNED' then case when reason = 'COLLEGE_CLOSED' then 'GIVE_BACK' else 'RETURN' end
      when 'REDIRECTED' then 'REDIRECT'
      when 'REFUSED' then 'REFUSE'
      when 'UNREACHABLE' then 'MARK_UNREACHABLE'
      when 'WITHDRAWN' then 'WITHDRAW'
      when 'CLOSED' then 'CLOSE'
    end as step
  from (
    select referral_id, position, status, reason,
      lag(status) over (partition by referral_id order by position) as before
    from referral_status_change) taken) known
where known.referral_id = c.referral_id and known.position = c.position and known.step is not null;
alter table referral_status_change force row level security;
