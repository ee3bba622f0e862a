-- The client's word on which a coach takes a step for the client: how and when the client said so, and who noted it.
alter table referral_status_change
  add column on_behalf_channel text,
  add column on_behalf_day date,
  add column on_behalf_noted_by text,
  add constraint referral_status_change_word_is_whole check (
    num_nonnulls(on_behalf_channel, on_behalf_day, on_behalf_noted_by) in (0, 3));
