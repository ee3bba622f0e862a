-- The only place that ties a seat at the catalogue to a referral.
create table seat_request (
  id               uuid primary key,
  version          bigint not null,
  referral_id      uuid not null references referral (id),
  offering_id      uuid not null,
  status           text not null,
  kept_until       timestamptz,
  waiting_position integer,
  requested_at     timestamptz not null
);

create index seat_request_of_referral on seat_request (referral_id, requested_at desc);

grant select, insert, update on seat_request to ${app_user};
