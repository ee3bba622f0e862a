-- What coach and college write to each other about a referral. The texts are sealed with the key of
-- the client, so that forgetting the client makes them unreadable in backups too.
create table referral_message (
  referral_id     uuid not null references referral (id),
  number          integer not null check (number > 0),
  from_side       text not null check (from_side in ('COACH', 'PROVIDER')),
  subject         text not null check (subject in ('CALL_REQUESTED', 'MEETING_REQUESTED',
    'DOCUMENTS_REQUESTED', 'NEWS_REQUESTED', 'OTHER')),
  for_client      boolean not null check (from_side = 'PROVIDER' or not for_client),
  sealed_text     text,
  written_at      timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  read_at         timestamptz,
  read_by         text,
  passed_on_at    timestamptz check (for_client or passed_on_at is null),
  passed_on_by    text,
  primary key (referral_id, number)
);

-- Who sees a referral sees its messages.
alter table referral_message enable row level security;
alter table referral_message force row level security;
create policy referral_message_access on referral_message using (
  exists (select 1 from referral where referral.id = referral_id));

grant select, insert, update (sealed_text, read_at, read_by, passed_on_at, passed_on_by)
  on referral_message to ${app_user};
