-- On which terms a programme is offered. The default stays while replicas of the release before, which do
-- not know the column, still draft offerings.
alter table offering
  add column terms             jsonb not null default '{}',
  -- When the offering is to do something by itself next, if at all.
  add column due_at            timestamptz,
  -- What kept a draft from publishing itself.
  add column publish_hindrance jsonb;

create index offering_due on offering (due_at) where due_at is not null;

-- Rules of training that an authority and an employer buy together. A new rule ends the old one by its
-- valid_until; neither is changed afterwards.
create table joint_purchase_rule (
  kind                  text not null,
  valid_from            date not null,
  valid_until           date check (valid_until >= valid_from),
  lowest_share          integer not null check (lowest_share between 1 and 99),
  highest_share         integer not null check (highest_share between lowest_share and 99),
  least_training_days   integer not null check (least_training_days >= 0),
  qualification_allowed boolean not null,
  source                text not null,
  primary key (kind, valid_from)
);

insert into joint_purchase_rule values
  ('REKRYKOULUTUS', '2025-01-01', null, 30, 30, 0, true,
   'Service description of joint purchase training, lappeenranta.fi'),
  ('MUUTOSKOULUTUS', '2025-01-01', null, 20, 20, 0, true,
   'Service description of joint purchase training, lappeenranta.fi'),
  ('TASMAKOULUTUS', '2025-01-01', null, 30, 50, 10, false,
   'Service description of joint purchase training, lappeenranta.fi; te-palvelut.fi');

grant select on joint_purchase_rule to ${app_user};
