-- The rules by which clocks run, one for each kind of clock, lane and, where it has its own, authority. Their
-- revisions follow each other without gap or overlap; what has begun is never changed.
create table clock_rule (
  id              uuid primary key,
  version         bigint not null,
  kind            text not null,
  fast_lane       boolean not null,
  authority_id    uuid,
  changed_at      timestamptz not null,
  by_organisation uuid,
  by_person       text,
  unique nulls not distinct (kind, fast_lane, authority_id)
);

create table clock_rule_revision (
  rule_id         uuid not null references clock_rule (id),
  valid_from      date not null,
  valid_to        date check (valid_to >= valid_from),
  working_days    integer not null check (working_days >= 0),
  warning_percent integer not null check (warning_percent between 1 and 100),
  cut_off         time not null,
  primary key (rule_id, valid_from)
);

grant select, insert, update on clock_rule to ${app_user};
grant select, insert, delete on clock_rule_revision to ${app_user};

-- What holds unless an authority has a rule of its own. The client is reminded after three of five days.
create temporary table seed on commit drop as
select ('01930000-0000-7000-8000-' || lpad((n * 10 + lane)::text, 12, '0'))::uuid as id, kind, lane = 1 as fast_lane,
  case lane when 1 then fast_days else normal_days end as days, percent
from (values
    (1, 'RECEIPT', 1, 0, 80),
    (2, 'CATCH', 5, 2, 80),
    (3, 'CONTACT', 3, 1, 80),
    (4, 'OFFER', 10, 5, 80),
    (5, 'CLIENT_ANSWER', 5, 5, 60),
    (6, 'SUPPLEMENT', 5, 2, 80),
    (7, 'UNREACHABLE', 10, 10, 80),
    (8, 'PROPOSAL_ANSWER', 5, 2, 80),
    (9, 'INTERRUPTION', 1, 1, 80)
  ) seeded (n, kind, normal_days, fast_days, percent),
  generate_series(0, 1) lane;

insert into clock_rule (id, version, kind, fast_lane, changed_at)
select id, 0, kind, fast_lane, '2026-11-30T00:00:00Z' from seed;

insert into clock_rule_revision (rule_id, valid_from, working_days, warning_percent, cut_off)
select id, '2020-01-01', days, percent, '15:00' from seed;
