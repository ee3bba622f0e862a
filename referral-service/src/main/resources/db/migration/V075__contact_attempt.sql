-- What a college did to reach the client of a referral: codes and times, no text. Append-only.
create table contact_attempt (
  id              uuid primary key,
  referral_id     uuid not null references referral (id),
  channel         text not null
    check (channel in ('PHONE', 'SMS', 'EMAIL', 'LETTER', 'VIDEO', 'IN_PERSON', 'RELAY')),
  result          text not null
    check (result in ('REACHED', 'NO_ANSWER', 'MESSAGE_LEFT', 'NOT_DELIVERED', 'NO_SHOW')),
  attempted_at    timestamptz not null,
  recorded_at     timestamptz not null,
  by_organisation uuid not null,
  by_person       text,
  unique (referral_id, attempted_at, channel)
);

create index contact_attempt_of_referral on contact_attempt (referral_id, attempted_at, id);

-- Who sees a referral sees the attempts to reach its client.
alter table contact_attempt enable row level security;
alter table contact_attempt force row level security;
create policy contact_attempt_access on contact_attempt using (
  exists (select 1 from referral where referral.id = referral_id));

grant select, insert on contact_attempt to ${app_user};
